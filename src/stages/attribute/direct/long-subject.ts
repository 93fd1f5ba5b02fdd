import { isAside, type Party, startingAt } from '../party.js';
import { UTTERANCE } from '../placeholder.js';
import { isComma, type Unit } from '../unit.js';

/**
 * The subject that opens at `from` and of which what describes it, set off by commas, reaches to the verb at `verb`.
 *
 *     “…,” Elin Berg, a member who ran against Ole Lind, a farmer, in the north, said …
 *          ^^^^^^^^^
 */
export function longSubject(unit: Unit, from: number, verb: number): Party | null {
  if (!isComma(unit, verb - 1)) return null;
  const opening = startingAt(unit, from);
  if (opening === null || !isComma(unit, opening.to)) return null;
  let start = opening.to + 1;
  for (let at = start; at < verb; at++) {
    if (unit.tokens[at]!.text === UTTERANCE) return null;
    if (!isComma(unit, at)) continue;
    if (!isAside(unit, start, at)) return null;
    start = at + 1;
  }
  return opening;
}
