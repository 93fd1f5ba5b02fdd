import { wordsBetween } from '../attribution.js';
import { plainAttribution } from '../draft.js';
import { startingAt } from '../party-behind.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import type { DirectRule } from './rule.js';

/**
 *     “It was full,” according to the coast guard.        According to the coast guard, “It was full.”
 *                    ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 */
export const accordingTo: DirectRule = (unit, at) => {
  const from = leads(unit, at) ? 0 : isComma(unit, at + 1) ? at + 2 : at + 1;
  if (wordAt(unit, from) !== 'according' || wordAt(unit, from + 1) !== 'to') return null;
  const source = startingAt(unit, from + 2);
  if (source === null) return null;
  const cue = { ...wordsBetween(unit, from, from + 2), lemma: 'according to' };
  return plainAttribution(cue, source, 'attribute/according-to');
};

/** “[According to the coast guard], “…””: nothing else stands before the utterance. */
function leads(unit: Unit, at: number): boolean {
  if (wordAt(unit, 0) !== 'according' || !/^[,:]$/.test(wordAt(unit, at - 1))) return false;
  return startingAt(unit, 2)?.to === at - 1;
}
