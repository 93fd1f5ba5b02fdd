import { civilOf } from '../../../../language/times/calendar.js';
import { seasons } from '../../../../language/times/names.js';
import { oneMonth, type Period } from '../../../../language/times/period.js';
import { readMonth } from '../calendar-words.js';
import { type Found, type Scene, type TimeRule, timeOr, undatable, word } from '../scene.js';
import { season } from '../seasons.js';
import { calendarUnits, unitAround, weekend } from '../units-of-calendar.js';

const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * Weeks, months, years, weekends, seasons and months counted from the article's own.
 *
 *     They signed last year, meet this week, and vote next month; last summer and this March were dry.
 *                 ^^^^^^^^^       ^^^^^^^^^           ^^^^^^^^^^  ^^^^^^^^^^^     ^^^^^^^^^^
 */
export const relativeUnit: TimeRule = {
  name: 'relative-unit',
  opens: (lexeme) => steps.has(lexeme.lower),
  read: (scene, at) => {
    const coming = word(scene, at) === 'this' && /^(?:coming|past)$/.test(word(scene, at + 1)) ? 1 : 0;
    const step = coming === 0 ? steps.get(word(scene, at))! : word(scene, at + 1) === 'coming' ? 1 : -1;
    const name = word(scene, at + 1 + coming);
    const end = at + 2 + coming;
    if (name === 'weekend') return from(scene, end, (day) => weekend(day, step));
    const unit = calendarUnits.get(name);
    if (unit !== undefined) return unit === 'day' ? null : from(scene, end, (day) => unitAround(day, unit, step));
    if (seasons.has(name)) return from(scene, end, () => season(scene, name, step, at, end));
    const month = readMonth(scene, at + 1 + coming);
    return month === null ? null : from(scene, month.end, (day) => monthNamed(day, month.value, step));
  },
};

function from(scene: Scene, end: number, make: (published: number) => Period | null): Found {
  return scene.published === null ? undatable(end) : timeOr(make(scene.published), end);
}

/** “last March” is the latest one that is over, “next March” the first one to come, “this March” that of the year. */
function monthNamed(day: number, month: number, step: number): Period {
  const now = civilOf(day);
  if (step === 0) return oneMonth(now.year, month, 'inferred');
  const past = month < now.month ? now.year : now.year - 1;
  return oneMonth(step < 0 ? past : month > now.month ? now.year : now.year + 1, month, 'inferred');
}
