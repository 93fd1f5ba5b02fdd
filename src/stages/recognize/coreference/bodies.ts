import { wordList } from '../../../language/word-list.js';
import type { Cluster } from '../clusters/cluster.js';
import { bearing, taking } from './body-nouns.js';
import { type ClusterIndex, nameWords } from './cluster-index.js';
import { companiesMeant, isCompanyNoun } from './companies.js';
import { mentionedBefore } from './mentions.js';
import type { Description } from './nominals.js';
import { isMediaNoun, outletsMeant } from './outlets.js';
import type { Scene } from './scene.js';

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
  const outlets = isMediaNoun(noun) && country === null ? outletsMeant(scene, description) : [];
  if (outlets.length > 0) return outlets;
  if (isCompanyNoun(noun)) {
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

/** Sentences within which the organization must have been mentioned when several bear the noun. */
const NEAR = 4;
function hasAll(cluster: Cluster, modifiers: readonly string[]): boolean {
  if (modifiers.length === 0) return true;
  const words = nameWords(cluster);
  return modifiers.every((word) => words.has(word));
}
