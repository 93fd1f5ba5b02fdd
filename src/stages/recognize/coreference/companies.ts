import { companyNouns, tradeNouns } from '../../../language/names/companies.js';
import { reportingCue } from '../../../language/reporting.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import { bearing } from './body-nouns.js';
import { type ClusterIndex, nameWords } from './cluster-index.js';
import type { Place } from './mention.js';
import { mentionedBefore } from './mentions.js';
import type { Description } from './nominals.js';
import type { Scene } from './scene.js';
import { plainKind } from './told-kinds.js';
import { above, governorOf, headOf, roleOf } from './tree.js';

/** Whether a noun may stand for a company or what is like one. */
export function isCompanyNoun(noun: string): boolean {
  return companyNouns.has(noun) || tradeNouns.has(noun);
}

/** The company that goes on speaking, those that the document calls so, or the only one near. */
export function companiesMeant(scene: Scene, { byKind }: ClusterIndex, description: Description): Cluster[] {
  const { country, reference } = description;
  const plain = description.modifiers.length === 0 && country === null;
  const speaker = speakerOver(scene, reference);
  if (speaker !== null && !isPublicBody(speaker) && (plain || speaker.country === country)) return [speaker];
  const { noun, modifiers } = plainKind(description.noun, description.modifiers);
  const mentioned = mentionedBefore(scene, reference, TRADE_NEAR);
  const told = (byKind.get(noun) ?? []).filter(
    (one) =>
      mentioned.has(one.cluster) &&
      (country === null || one.cluster.country === country) &&
      (!companyNouns.has(noun) || modifiers.every((word) => one.modifiers.includes(word))),
  );
  if (!companyNouns.has(noun) || !plain) return [...new Set(told.map(({ cluster }) => cluster))];
  const near = companiesNear(scene, reference);
  const salient = near.length > 1 ? salientOf(scene, reference, near) : null;
  return salient === null ? near : [salient];
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
/** Sentences within which “the company” must have been mentioned, and no other. */
const COMPANY_NEAR = 2;

/** Organizations lately mentioned that nothing in their names tells to be other than companies. */
function companiesNear(scene: Scene, reference: Description['reference']): Cluster[] {
  return [...mentionedBefore(scene, reference, COMPANY_NEAR)].filter(
    (cluster) => cluster.type === 'organization' && !isPublicBody(cluster) && !reports(scene, cluster),
  );
}

/**
 * Of several, the subject of the clause around the description, else that of the sentence before, unless another stands nearer.
 *
 *     Zentara paid Norlink. In May the company sold a ferry
 *     ^^^^^^^
 */
function salientOf(scene: Scene, reference: Description['reference'], near: readonly Cluster[]): Cluster | null {
  const { sentence, start } = reference;
  const { tokens } = scene.lines.at(sentence);
  const here = near.filter((cluster) => placesIn(cluster, sentence).some((place) => place.start < start));
  const [only, another] = here;
  if (another !== undefined) return null;
  if (only !== undefined) {
    const head = headOf(tokens, reference.from, reference.to);
    // “Norlink serves the company”: no verb takes one thing twice.
    const own = tokens[head]!.relation === 'nmod:poss' ? [] : ownVerbs(tokens, head);
    const path = above(tokens, head).filter((verb) => !own.includes(verb));
    return isSubject(scene, only, sentence, (verb) => path.includes(verb)) ? only : null;
  }
  const before = sentence - 1;
  if (before < 0) return null;
  const isRoot = (verb: number) => scene.lines.at(before).tokens[verb]!.relation === 'root';
  return near.find((cluster) => isSubject(scene, cluster, before, isRoot)) ?? null;
}

/** The verb that takes the noun, and those that it completes: “needs to serve the company”. */
function ownVerbs(tokens: readonly Token[], noun: number): number[] {
  const verbs: number[] = [];
  let verb = governorOf(tokens, noun);
  while (verb !== null && verbs.length < COMPLETED) {
    verbs.push(verb);
    verb = tokens[verb]!.relation === 'xcomp' ? tokens[verb]!.head : null;
  }
  return verbs;
}

/** Verbs that complete each other. */
const COMPLETED = 4;

function isSubject(scene: Scene, cluster: Cluster, sentence: number, isVerb: (verb: number) => boolean): boolean {
  const { tokens } = scene.lines.at(sentence);
  return placesIn(cluster, sentence).some(({ from, to }) => {
    const head = headOf(tokens, from, to);
    const verb = roleOf(tokens, head) === 'subject' ? governorOf(tokens, head) : null;
    return (
      verb !== null && isVerb(verb) && !tokens.some((token) => token.head === verb && token.relation === 'aux:pass')
    );
  });
}

function placesIn({ names, references }: Cluster, sentence: number): Place[] {
  return [...names, ...references].filter((place) => place.sentence === sentence);
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
