import { civilOf } from '../../../../language/times/calendar.js';
import { dayParts, seasons } from '../../../../language/times/names.js';
import { hours, oneMonth, type Period, singleDay } from '../../../../language/times/period.js';
import { readDayNumber, readMonth } from '../calendar-words.js';
import { type Found, type Scene, type TimeRule, timeOr, undatable, word } from '../scene.js';
import { seasonOf } from '../seasons.js';
import { calendarUnits, unitAround } from '../units-of-calendar.js';

const adjacent: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
]);

/**
 * Times told by the one last mentioned. Where that one could not be dated, neither can these.
 *
 *     She left on May 2. The day before she had called; that afternoon she flew, and the next day she spoke.
 *                        ^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^            ^^^^^^^^^^^^
 */
export const sameTime: TimeRule = {
  name: 'same-time',
  opens: (lexeme) => lexeme.lower === 'the' || lexeme.lower === 'that' || lexeme.lower === 'a',
  read: (scene, at) => {
    if (word(scene, at) === 'that') return thatTime(scene, at);
    return dayBefore(scene, at) ?? nextUnit(scene, at);
  },
};

/** “that afternoon”, “that year”, “that summer”, “that March”. */
function thatTime(scene: Scene, at: number): Found | null {
  const same = word(scene, at + 1) === 'same' ? 1 : 0;
  const name = word(scene, at + 1 + same);
  const end = at + 2 + same;
  const month = readMonth(scene, at + 1 + same);
  if (!isThatTime(name) && (month === null || readDayNumber(scene, month.end) !== null)) return null;
  if (calendarUnits.has(name) && scene.lexemes[end]?.pos === 'VERB') return null;
  return named(scene, name, 0, end);
}

function isThatTime(name: string): boolean {
  return dayParts.has(name) || seasons.has(name) || (calendarUnits.has(name) && !name.endsWith('s'));
}

/** “the day before”, “the night before”, “a day earlier” is told by its own rule, “the day after”. */
function dayBefore(scene: Scene, at: number): Found | null {
  const name = word(scene, at + 1);
  if (word(scene, at) !== 'the' || !isThatTime(name)) return null;
  const step = { before: -1, after: 1 }[word(scene, at + 2)];
  if (step === undefined) return null;
  const next = scene.lexemes[at + 3];
  // “the day before the vote” is told by the vote, not by the text before it.
  if (next !== undefined && next.kind === 'word' && !isClauseEnd(next.lower, next.pos)) {
    return next.pos === 'VERB' && next.lower.endsWith('ing') ? undatable(at + 3) : null;
  }
  return named(scene, name, step, at + 3);
}

function isClauseEnd(lower: string, pos: string): boolean {
  return pos === 'CCONJ' || pos === 'AUX' || pos === 'VERB' || pos === 'ADP' || lower === 'that' || lower === 'when';
}

/** “the next day”, “the following week”, “the same month”, “the previous night”. */
function nextUnit(scene: Scene, at: number): Found | null {
  const step = adjacent.get(word(scene, at + 1));
  const name = word(scene, at + 2);
  if (word(scene, at) !== 'the' || step === undefined || !isThatTime(name)) return null;
  // “the next week” is counted from the article, “the next day” from what was told; “the same day as” from what follows.
  if (word(scene, at + 1) === 'next' && calendarUnits.has(name) && name !== 'day') return null;
  if (step === 0 && /^(?:as|that|when)$/.test(word(scene, at + 3))) return undatable(at + 3);
  return named(scene, name, step, at + 3);
}

function named(scene: Scene, name: string, step: number, end: number): Found {
  const { last } = scene;
  if (last?.from == null) return undatable(end);
  return timeOr(around(scene, last, name, step, end), end);
}

/** “the following winter” is the first to begin after the time last mentioned, “that summer” the one of its year. */
function nearSeason(last: Period, name: string, step: number): Period | null {
  const from = last.from!.day;
  const { year } = civilOf(from);
  const near = [year - 1, year, year + 1].map((candidate) => seasonOf(candidate, name, 'inferred'));
  if (step > 0) return near.find((one) => one.from!.day > from) ?? null;
  if (step < 0) return near.filter((one) => one.to!.day <= from).at(-1) ?? null;
  return near[1]!;
}

function around(scene: Scene, last: Period, name: string, step: number, end: number): Period | null {
  const from = last.from!.day;
  const part = dayParts.get(name);
  if (part !== undefined || name === 'day') {
    const day = singleDay(last);
    if (day === null) return null;
    return part === undefined ? unitAround(day, 'day', step) : hours(day + step, part, 'inferred');
  }
  if (seasons.has(name)) return nearSeason(last, name, step);
  const month = readMonth(scene, end - 1);
  if (month !== null) return oneMonth(civilOf(from).year, month.value, 'inferred');
  const unit = calendarUnits.get(name)!;
  const fits = unitAround(from, unit, 0);
  const inside = fits !== null && last.to !== null && last.to.day <= fits.to!.day + 1;
  return inside ? unitAround(from, unit, step) : null;
}
