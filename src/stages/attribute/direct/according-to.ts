import { wordsBetween } from '../attribution.js';
import { plainAttribution } from '../draft.js';
import { startingAt } from '../party-behind.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { creditAt } from '../words.js';
import type { DirectRule } from './rule.js';

/**
 *     “It was full,” according to the coast guard.        According to the coast guard, “It was full.”
 *                    ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^
 */
export const accordingTo: DirectRule = (unit, at) => {
  const from = leads(unit, at) ? 0 : isComma(unit, at + 1) ? at + 2 : at + 1;
  const credit = creditAt(unit, from);
  const source = credit === null ? null : startingAt(unit, credit.to);
  if (credit === null || source === null) return null;
  const cue = { ...wordsBetween(unit, from, credit.to), lemma: credit.lemma };
  return plainAttribution(cue, source, 'attribute/according-to');
};

/** “[According to the coast guard], “…””: nothing else stands before the utterance. */
function leads(unit: Unit, at: number): boolean {
  const credit = creditAt(unit, 0);
  return credit !== null && /^[,:]$/.test(wordAt(unit, at - 1)) && startingAt(unit, credit.to)?.to === at - 1;
}
