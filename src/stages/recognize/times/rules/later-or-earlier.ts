import { addMonths } from '../../../../language/times/calendar.js';
import type { Grain, Period } from '../../../../language/times/period.js';
import { singleDay } from '../../../../language/times/period.js';
import { opensCount, readApproximation } from '../approximation.js';
import { readCount } from '../calendar-words.js';
import { type Scene, type TimeRule, timeOr, undatable, word } from '../scene.js';
import { calendarUnits, unitAround } from '../units-of-calendar.js';

const monthsIn: Partial<Record<Grain, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/**
 * So long before or after the time last mentioned.
 *
 *     He resigned on March 3. Two days later he was charged; a year earlier nobody had known him.
 *                             ^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^
 */
export const laterOrEarlier: TimeRule = {
  name: 'later-or-earlier',
  opens: opensCount,
  read: (scene, at) => {
    if (!scene.unitSoon(at)) return null;
    const count = readCount(scene, readApproximation(scene, at));
    if (count === null) return null;
    const way = readWay(scene, count.end + 1);
    if (way === null) return null;
    const end = count.end + 2;
    const grain = calendarUnits.get(word(scene, count.end));
    if (grain === undefined) return /^(?:minutes?|hours?)$/.test(word(scene, count.end)) ? undatable(end) : null;
    if (scene.last?.from == null || count.amount === null) return undatable(end);
    return timeOr(moved(scene, way * count.amount, grain), end);
  },
};

/** “before” places a time only where nothing follows that it could be before. */
function readWay(scene: Scene, at: number): 1 | -1 | null {
  const name = word(scene, at);
  if (/^(?:later|afterwards?)$/.test(name)) return 1;
  if (/^(?:earlier|prior)$/.test(name)) return word(scene, at + 1) === 'to' ? null : -1;
  return name === 'before' && /^(?:|[.,;:])$/.test(word(scene, at + 1)) ? -1 : null;
}

/** Days need a day to be counted from; months and years only a month or year. */
function moved(scene: Scene, count: number, grain: Grain): Period | null {
  const { last } = scene;
  if (last?.from == null || !Number.isInteger(count)) return null;
  const months = monthsIn[grain];
  if (months !== undefined) {
    if (grain === 'month' && lengthOf(last) > 31) return null;
    return unitAround(addMonths(last.from.day, count * months), grain, 0);
  }
  const day = singleDay(last);
  return day === null ? null : unitAround(day, grain, count);
}

function lengthOf({ from, to }: Period): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : to.day - from.day;
}
