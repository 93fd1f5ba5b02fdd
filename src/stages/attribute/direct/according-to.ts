import { wordsBetween } from '../attribution.js';
import { plainAttribution } from '../draft.js';
import { startingAt } from '../party-behind.js';
import { isComma, wordAt } from '../unit.js';
import type { DirectRule } from './rule.js';

/**
 *     “It was full,” according to the coast guard.
 *                    ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 */
export const accordingTo: DirectRule = (unit, at) => {
  const from = isComma(unit, at + 1) ? at + 2 : at + 1;
  if (wordAt(unit, from) !== 'according' || wordAt(unit, from + 1) !== 'to') return null;
  const source = startingAt(unit, from + 2);
  if (source === null) return null;
  const cue = { ...wordsBetween(unit, from, from + 2), lemma: 'according to' };
  return plainAttribution(cue, source, 'attribute/according-to');
};
