import { companyNouns, tradeNouns } from '../../../language/names/companies.js';
import { reportingCue } from '../../../language/reporting.js';
import { wordList } from '../../../language/word-list.js';
import type { Cluster } from '../clusters/cluster.js';
import { bearing, taking } from './body-nouns.js';
import { type ClusterIndex, nameWords } from './cluster-index.js';
import { mentionedBefore } from './mentions.js';
import type { Description } from './nominals.js';
import type { Scene } from './scene.js';
import { governorOf, headOf, roleOf } from './tree.js';

/** Nouns for organizations that say little of their names: which other words in the name go with them. */
const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['union', new Set(wordList('alliance, federation, union, workers'))],
  ['force', new Set(wordList('army, constabulary, force, forces, guard, police'))],
  ['newspaper', new Set(wordList('gazette, herald, journal, post, times, tribune'))],
  ['paper', new Set(wordList('gazette, herald, journal, post, times, tribune'))],
]);

/** The clusters that a definite description of an organization, a place or an event can stand for. */
export function bodyCandidates(scene: Scene, index: ClusterIndex, description: Description): Cluster[] {
  const { noun, modifiers, country, reference } = description;
  if (companyNouns.has(noun) || tradeNouns.has(noun)) {
    const companies = companiesMeant(scene, index, description);
    if (companies.length > 0 || !bearing.has(noun)) return companies;
  }
  if (modifiers.length > 1 || country !== null) return [];
  if (!bearing.has(noun) && !taking.has(noun)) return [];
  const words = [noun, ...(kinds.get(noun) ?? [])];
  const named = [...new Set(words.flatMap((word) => index.byWord.get(word) ?? []))].filter(
    (cluster) => (cluster.type === 'organization' || taking.has(noun)) && hasAll(cluster, modifiers),
  );
  const mentioned = mentionedBefore(scene, reference, NEAR);
  const near = named.filter((cluster) => mentioned.has(cluster));
  return near.length > 0 ? near : named.length > 1 ? [] : named;
}

/** The company that goes on speaking, those that the document calls so, or the only one near. */
function companiesMeant(scene: Scene, { byKind }: ClusterIndex, description: Description): Cluster[] {
  const { noun, modifiers, country, reference } = description;
  const speaker = speakerOver(scene, reference);
  const plain = modifiers.length === 0 && country === null;
  if (speaker !== null && !isPublicBody(speaker) && (plain || speaker.country === country)) return [speaker];
  if (companyNouns.has(noun)) return plain ? companiesNear(scene, reference) : [];
  const mentioned = mentionedBefore(scene, reference, TRADE_NEAR);
  const told = (byKind.get(noun) ?? []).filter((cluster) => mentioned.has(cluster));
  return country === null && modifiers.length <= 1 ? told : told.filter((cluster) => cluster.country === country);
}

/** `Zentara said the company would pay`: what says something and goes on with “the company” speaks of itself. */
function speakerOver(scene: Scene, reference: Description['reference']): Cluster | null {
  const { tokens } = scene.lines.at(reference.sentence);
  const own = headOf(tokens, reference.from, reference.to);
  const subject = tokens[own]!.relation === 'nmod:poss' ? tokens[own]!.head! : own;
  const { head: verb, relation } = tokens[subject]!;
  if (verb === null || !relation?.startsWith('nsubj') || tokens[verb]!.relation !== 'ccomp') return null;
  const over = tokens[verb]!.head!;
  if (over > subject || reportingCue(tokens[over]!.lemma) === undefined) return null;
  const speakers = scene.placed[reference.sentence]!.filter(
    ({ name, cluster }) =>
      cluster.type === 'organization' &&
      name.to <= reference.from &&
      roleOf(tokens, headOf(tokens, name.from, name.to)) === 'subject' &&
      governorOf(tokens, headOf(tokens, name.from, name.to)) === over,
  );
  return speakers.length === 1 ? speakers[0]!.cluster : null;
}

/** Sentences within which an organization must have been mentioned that “the airline” takes up. */
const TRADE_NEAR = 8;

/** Sentences within which the organization must have been mentioned when several bear the noun. */
const NEAR = 4;
/** Sentences within which “the company” must have been mentioned, and no other. */
const COMPANY_NEAR = 2;

/** Organizations lately mentioned that nothing in their names tells to be other than companies. */
function companiesNear(scene: Scene, reference: Description['reference']): Cluster[] {
  return [...mentionedBefore(scene, reference, COMPANY_NEAR)].filter(
    (cluster) => cluster.type === 'organization' && !isPublicBody(cluster) && !reports(scene, cluster),
  );
}

/** `Aurasalo Morning reported on Thursday`, `she told Nordic Business Wire`: an outlet, of which an account speaks as of no company. */
function reports(scene: Scene, { names }: Cluster): boolean {
  return names.some(({ sentence, from, to }) => {
    const { words } = scene.lines.at(sentence);
    return words[to] === 'reported' || words[from - 1] === 'told';
  });
}

/** Whether the name says that it is a part of a state, a party or the like: no company. */
export function isPublicBody(cluster: Cluster): boolean {
  if (/\/name-(?:paper|institution)$/.test(cluster.rule)) return true;
  return [...nameWords(cluster)].some((word) => bearing.has(word) && !/^(?:bank|company|group|network)$/.test(word));
}

function hasAll(cluster: Cluster, modifiers: readonly string[]): boolean {
  if (modifiers.length === 0) return true;
  const words = nameWords(cluster);
  return modifiers.every((word) => words.has(word));
}
