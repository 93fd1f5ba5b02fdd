import { UTTERANCE } from '../placeholder.js';
import { isComma, type Unit, wordAt } from '../unit.js';

/** Words at most. */
const LONGEST = 8;

/**
 * Behind the comma that closes the writer's own words with which a sentence ends of which the first part stands in marks.
 *
 *     “Others would work better” than a shutdown, said Ida Roth.
 *                                ^^^^^^^^^^^^^^^^
 */
export function behindTail(unit: Unit, from: number): number {
  if (!/^(?:about|over|than|to|for|in|of|on|and|as|by|with|from|at|billion|million|percent)$/.test(wordAt(unit, from)))
    return from;
  for (let at = from + 1; at <= from + LONGEST && at < unit.tokens.length; at++) {
    if (unit.groupFrom.has(at) || unit.tokens[at]!.text === UTTERANCE) return from;
    if (isComma(unit, at)) return at + 1;
  }
  return from;
}
