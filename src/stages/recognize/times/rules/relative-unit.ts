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
  opens: (lexeme) => steps.has(lexeme.lower) || lexeme.lower === 'the',
  read: (scene, at) => {
    if (word(scene, at) === 'the') return theWeekend(scene, at);
    const coming = word(scene, at) === 'this' && /^(?:coming|past)$/.test(word(scene, at + 1)) ? 1 : 0;
    const step = coming === 0 ? steps.get(word(scene, at))! : word(scene, at + 1) === 'coming' ? 1 : -1;
    const name = word(scene, at + 1 + coming);
    const end = at + 2 + coming;
    if (name === 'weekend') return from(scene, end, (day) => weekend(day, step || weekendStep(scene, day, at, end)));
    const unit = calendarUnits.get(name);
    if (unit !== undefined && name.endsWith('s')) return null;
    if (unit !== undefined) return unit === 'day' ? null : from(scene, end, (day) => unitAround(day, unit, step));
    if (seasons.has(name)) return from(scene, end, () => season(scene, name, step, at, end));
    const month = readMonth(scene, at + 1 + coming);
    if (month === null) return null;
    return from(scene, month.end, (day) => monthNamed(day, month.value, step, coming === 1));
  },
};

/** “this weekend” in the past tense, before this week’s has begun, is the one just over; “the weekend” likewise. */
function weekendStep(scene: Scene, day: number, at: number, end: number): number {
  const begun = weekend(day, 0).from!.day <= day;
  return !begun && scene.direction(at, end) === 'past' ? -1 : 0;
}

function theWeekend(scene: Scene, at: number): Found | null {
  if (word(scene, at + 1) !== 'weekend' || scene.lexemes[at + 2]?.pos === 'NOUN' || word(scene, at + 2) === 'of')
    return null;
  return from(scene, at + 2, (day) => weekend(day, weekendStep(scene, day, at, at + 2)));
}

function from(scene: Scene, end: number, make: (published: number) => Period | null): Found {
  return scene.published === null ? undatable(end) : timeOr(make(scene.published), end);
}

/**
 * “last October” said in April is the latest one, “this March” that of the year. “last February” said in April may be
 * that of either year, as may “next November”: writers do not agree; “this past February” is the latest one again.
 */
function monthNamed(day: number, month: number, step: number, plain: boolean): Period | null {
  const now = civilOf(day);
  if (step === 0) return oneMonth(now.year, month, 'inferred');
  if (!plain && (step < 0 ? month < now.month : month > now.month)) return null;
  const past = month < now.month ? now.year : now.year - 1;
  return oneMonth(step < 0 ? past : month > now.month ? now.year : now.year + 1, month, 'inferred');
}
