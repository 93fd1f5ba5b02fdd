import { nominalClass, nounClass, verbClass } from '../../../language/synonyms.js';
import { installedLikeness } from '../../../models/installed.js';
import type { Neighbour } from './surroundings.js';

/** How much two places in two accounts are about one thing, from 0 to 1: by all words around them, and by the nearest. */
export interface Overlap {
  readonly wide: number;
  readonly near: number;
}

/** Words this near say what is counted and what happens to it. */
const NEAR = 0.8;

export function overlapOf(a: readonly Neighbour[], b: readonly Neighbour[]): Overlap {
  const near = (neighbours: readonly Neighbour[]) => neighbours.filter(({ distance }) => distance <= NEAR);
  return { wide: shared(a, b), near: shared(near(a), near(b)) };
}

/** Mean of the shares of either that the other has too, so that a long sentence is no better than a short one. */
function shared(a: readonly Neighbour[], b: readonly Neighbour[]): number {
  return Math.sqrt(covered(a, b) * covered(b, a));
}

function covered(some: readonly Neighbour[], others: readonly Neighbour[]): number {
  let found = 0;
  let total = 0;
  for (const one of some) {
    total += one.weight;
    let best = 0;
    for (const other of others) {
      const cap = Math.min(1, other.weight / one.weight);
      if (cap > best) best = Math.max(best, kinship(one, other) * cap);
    }
    found += best * one.weight;
  }
  return total === 0 ? 0 : found / total;
}

/** Words of one class mean nearly the same. */
const SYNONYM = 0.9;
/** Vectors below this cosine say nothing, and the most alike are not yet the same word. */
const UNLIKE = 0.4;
const ALIKE = 0.9;
const MOST = 0.8;

/** How far two words speak of one thing, from 0 to 1. */
function kinship(a: Neighbour, b: Neighbour): number {
  if (a.identity !== null && b.identity !== null) return a.identity === b.identity ? 1 : 0;
  if (a.lemma === b.lemma) return 1;
  if (classOf(a) === classOf(b)) return SYNONYM;
  const cosine = installedLikeness()(a.lemma, b.lemma);
  return cosine === null ? 0 : Math.max(0, Math.min(MOST, (cosine - UNLIKE) / (ALIKE - UNLIKE)));
}

function classOf({ isVerb, lemma }: Neighbour): string {
  return isVerb ? verbClass(lemma) : (nominalClass(lemma) ?? nounClass(lemma));
}
