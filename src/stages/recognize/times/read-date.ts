import { civilOf, type Day, validDay, weekdayOf } from '../../../language/times/calendar.js';
import { knownDays } from '../../../language/times/names.js';
import { days, oneDay } from '../../../language/times/period.js';
import {
  type Part,
  readDayNumber,
  readMonth,
  readWeekday,
  readYear,
  readYearWords,
  yearAhead,
} from './calendar-words.js';
import { chooseDay, inNarrative } from './choose-year.js';
import { eitherDay, type Found, type Scene, undatable, word } from './scene.js';

/** Month, one day or two of them (“March 12-14”), and the year if it is given. */
interface DateParts {
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly last: number | null;
  readonly year: number | null;
}

/** A calendar date with its month in letters that begins at `at`, in either order; `weekday` checks it and helps to find the year. */
export function readDate(scene: Scene, at: number, weekday: number | null = null): Found | null {
  const parts = monthFirst(scene, at) ?? dayFirst(scene, at);
  if (parts === null) return null;
  const year = parts.year ?? yearAhead(scene, parts.end) ?? knownYear(scene, parts);
  if (year !== null) {
    const first = validDay(year, parts.month, parts.day);
    return first === null ? undatable(parts.end) : dated(parts, first, parts.year === null ? 'inferred' : 'stated');
  }
  const told = readYearWords(scene, parts.end);
  if (told !== null) {
    const day = told.value === null ? null : validDay(told.value, parts.month, parts.day);
    return day === null ? undatable(told.end) : dated({ ...parts, end: told.end }, day, 'inferred');
  }
  const checked = onWeekday(scene, parts, weekday);
  const first = checked ?? chooseDay(scene, parts.month, parts.day, at, parts.end);
  const other = first === null || checked !== null ? null : inNarrative(scene, parts.month, parts.day, first);
  if (other !== null) return eitherDay(parts.end, first!, other);
  return first === null ? undatable(parts.end) : dated(parts, first, 'inferred');
}

function dated(parts: DateParts, first: Day, basis: 'stated' | 'inferred'): Found {
  if (parts.last === null) return { end: parts.end, period: oneDay(first, basis) };
  return { end: parts.end, period: days(first, first + parts.last - parts.day + 1, 'day', basis) };
}

/** “Sept. 14, 2023”, “June 3”, “Sept. 13 (Thursday), 2018”. */
function monthFirst(scene: Scene, at: number): DateParts | null {
  const month = readMonth(scene, at);
  const the = month !== null && word(scene, month.end) === 'the' ? 1 : 0;
  const day = month === null ? null : readDayNumber(scene, month.end + the);
  if (month === null || day === null || countsSomething(scene, day.end)) return null;
  const last = readLastDay(scene, day);
  const end = last?.end ?? day.end;
  const year = readYearAfter(scene, end);
  return {
    month: month.value,
    day: day.value,
    last: last?.value ?? null,
    year: year?.value ?? null,
    end: year?.end ?? end,
  };
}

/** “14 September 2023”, “24th day of November, 1954”, “3 and 4 June”. */
function dayFirst(scene: Scene, at: number): DateParts | null {
  const day = readDayNumber(scene, at);
  if (day === null) return null;
  const last = readLastDay(scene, day);
  let end = last?.end ?? day.end;
  if (word(scene, end) === 'day' && word(scene, end + 1) === 'of') end += 2;
  else if (word(scene, end) === 'of') end += 1;
  const month = readMonth(scene, end);
  if (month === null) return null;
  // “15 of the 19 Sept. 11 hijackers”: the day is the one after the month.
  if (readDayNumber(scene, month.end) !== null) return null;
  const year = readYearAfter(scene, month.end);
  return {
    month: month.value,
    day: day.value,
    last: last?.value ?? null,
    year: year?.value ?? null,
    end: year?.end ?? month.end,
  };
}

/** The second day of “12-14” or “3 and 4”: later, and not the number of something else. */
function readLastDay(scene: Scene, first: Part): Part | null {
  const joint = word(scene, first.end);
  if (!/^(?:-|–|—|to|and|through)$/.test(joint)) return null;
  const last = readDayNumber(scene, first.end + 1);
  if (last === null || last.value <= first.value || countsSomething(scene, last.end)) return null;
  if (joint !== '-' && joint !== '–' && followedByNoun(scene, last.end)) return null;
  return last;
}

function countsSomething(scene: Scene, at: number): boolean {
  return /^(?:%|percent|per|million|billion|thousand|hundred|points?)$/.test(word(scene, at));
}

function followedByNoun(scene: Scene, at: number): boolean {
  const next = scene.lexemes[at];
  return next !== undefined && next.text === next.lower && (next.pos === 'NOUN' || next.pos === 'ADJ');
}

/** The year after a date: at once, after a comma, or after a weekday in brackets. */
function readYearAfter(scene: Scene, at: number): Part | null {
  let end = at;
  if (word(scene, end) === '(') {
    const weekday = readWeekday(scene, end + 1);
    if (weekday !== null && word(scene, weekday.end) === ')') end = weekday.end + 1;
  }
  if (word(scene, end) === ',') end += 1;
  const year = readYear(scene, end);
  return year === null || year.value < 1000 || year.value > 2199 ? null : year;
}

function knownYear(scene: Scene, { month, day, end }: DateParts): number | null {
  const known = knownDays.find((one) => one.month === month && one.day === day);
  const next = word(scene, end) === ',' ? '' : word(scene, end);
  return known?.followers.has(next) ? known.year : null;
}

/** “Friday, June 1”: the year near the article in which the day falls so. */
function onWeekday(scene: Scene, { month, day }: DateParts, weekday: number | null): Day | null {
  if (weekday === null || scene.published === null || scene.year !== null) return null;
  const { year } = civilOf(scene.published);
  const near = [year - 1, year, year + 1]
    .flatMap((candidate) => validDay(candidate, month, day) ?? [])
    .filter((candidate) => weekdayOf(candidate) === weekday);
  return near.length === 1 ? near[0]! : null;
}
