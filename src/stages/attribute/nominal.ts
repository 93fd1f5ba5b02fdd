import { reportingNoun } from '../../language/reporting.js';
import type { Draft } from './draft.js';
import { clauseOf } from './nominal/clause.js';
import { receptionOf } from './nominal/reception.js';
import { thoughtOf } from './nominal/thought.js';
import { type Unit, wordAt } from './unit.js';

/**
 * Speech and thought that a noun sums up.
 *
 *     The court heard the union's claim that nobody was warned.
 *                     ^^^^^^^^^   ^^^^^      ^^^^^^^^^^^^^^^^^
 */
export function nominalSpeech(unit: Unit, spoken: readonly Draft[]): Draft[] {
  if (!mayName(unit)) return [];
  return unit.nounPhrases.flatMap((phrase) => {
    const noun = reportingNoun(wordAt(unit, phrase.head));
    if (noun === undefined) return [];
    return (
      clauseOf(unit, phrase, noun, spoken) ??
      receptionOf(unit, phrase, noun, spoken) ??
      thoughtOf(unit, phrase, noun, spoken) ??
      []
    );
  });
}

/** Whether a noun of reporting stands before what it takes, or before whose it is: a quick look before the phrases are found. */
function mayName({ words }: Unit): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1]?.text.toLowerCase() ?? '';
    if (!/^(?:that|to|not|by|from|among|of|about|on|for|against|over|with|at|in)$/.test(next)) return false;
    return reportingNoun(text) !== undefined;
  });
}
