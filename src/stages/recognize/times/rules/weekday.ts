import { type Day, mondayOf, weekdayOf } from '../../../../language/times/calendar.js';
import { shortWeekdays, weekdays } from '../../../../language/times/names.js';
import { oneDay } from '../../../../language/times/period.js';
import { type Part, readShortWeekday, readWeekday } from '../calendar-words.js';
import { readDate } from '../read-date.js';
import { type Found, type Scene, type TimeRule, timeOr, word } from '../scene.js';

/**
 * A day of the week: the last one in the past tense, the next one in the future; with a date it only checks that.
 *
 *     The search resumed on Saturday and will go on until Sunday, said Tuesday 3 June 2025.
 *                           ^^^^^^^^                      ^^^^^^       ^^^^^^^^^^^^^^^^^^^
 */
export const weekday: TimeRule = {
  name: 'weekday',
  opens: (lexeme) => lexeme.text !== lexeme.lower && (weekdays.has(lexeme.lower) || shortWeekdays.has(lexeme.lower)),
  read: (scene, at) => {
    const name = readWeekday(scene, at) ?? readShortWeekday(scene, at);
    if (name === null) return null;
    const dated = readDateAfter(scene, name);
    if (dated !== null) return dated;
    if (!weekdays.has(word(scene, at)) || isName(scene, at)) return null;
    const week = weekAfter(scene, name.end);
    if (week !== null) return timeOr(inWeek(scene, name.value, week.step), week.end);
    return timeOr(nearest(scene, name.value, at, name.end), name.end);
  },
};

const nicknames: ReadonlySet<string> = new Set(['bloody', 'black', 'cyber', 'fat', 'giving', 'good', 'ruby', 'super']);

/** “Super Tuesday”, “Black Friday”, the programme “Fox News Sunday”. */
function isName(scene: Scene, at: number): boolean {
  const previous = scene.lexemes[at - 1];
  if (previous === undefined || previous.text === previous.lower) return false;
  return (
    nicknames.has(previous.lower) || (previous.pos === 'PROPN' && /^["”’]$/.test(scene.lexemes[at + 1]?.text ?? ''))
  );
}

/** “Tuesday 3 June 2025”, “Friday, June 1”, “Wednesday, the 14th of May”. */
function readDateAfter(scene: Scene, name: Part): Found | null {
  let at = name.end;
  if (word(scene, at) === ',') at += 1;
  if (word(scene, at) === 'the') at += 1;
  return readDate(scene, at, name.value);
}

/** “Friday last week”, “Tuesday of this week”, “Monday next week”. */
function weekAfter(scene: Scene, at: number): { end: number; step: number } | null {
  const from = word(scene, at) === 'of' ? at + 1 : at;
  const step = ['last', 'this', 'next'].indexOf(word(scene, from)) - 1;
  return step >= -1 && word(scene, from + 1) === 'week' ? { end: from + 2, step } : null;
}

function inWeek(scene: Scene, day: number, step: number) {
  if (scene.published === null) return null;
  return oneDay(mondayOf(scene.published) + step * 7 + ((day + 6) % 7), 'inferred');
}

function nearest(scene: Scene, day: number, start: number, end: number) {
  if (scene.published === null) return null;
  const direction = weekdayOf(scene.published) === day ? 'past' : scene.direction(start, end);
  return direction === null ? null : oneDay(toward(scene.published, day, direction), 'inferred');
}

/** The nearest day of that name before or after `from`, `from` itself included. */
export function toward(from: Day, day: number, direction: 'past' | 'future'): Day {
  const ahead = (day - weekdayOf(from) + 7) % 7;
  return direction === 'future' || ahead === 0 ? from + ahead : from + ahead - 7;
}
