import type { Lexeme } from '../../../language/lexemes.js';
import type { Day } from '../../../language/times/calendar.js';
import { weekdays } from '../../../language/times/names.js';
import { toward } from './rules/weekday.js';

/** Whether each lexeme of a sentence lies inside quotation marks, given whether a quotation was open before it. */
export function quotedFlags(
  lexemes: readonly Lexeme[],
  openBefore: boolean,
): { flags: readonly boolean[]; open: boolean } {
  let open = openBefore;
  let closed = false;
  const flags: boolean[] = [];
  for (const { text } of lexemes) {
    if (text === '“') open = true;
    else if (text === '”') {
      // A closing mark without its opening one ends a quotation of the paragraphs before.
      if (!open && !closed) flags.fill(true);
      open = false;
      closed = true;
    } else if (text === '"') open = !open;
    flags.push(open);
  }
  return { flags, open };
}

/**
 * The day of a quotation's speech, told outside its marks in the same sentence; null where it is not told.
 *
 *     “I did not like the meeting yesterday,” Trump said to reporters Friday.
 *                                                                     ^^^^^^
 */
export function speechDay(lexemes: readonly Lexeme[], flags: readonly boolean[], published: Day): Day | null {
  const days = lexemes.flatMap((lexeme, index) => {
    const day = flags[index] || lexeme.text === lexeme.lower ? undefined : weekdays.get(lexeme.lower);
    return day === undefined ? [] : [toward(published, day, 'past')];
  });
  return days.length === 1 ? days[0]! : null;
}
