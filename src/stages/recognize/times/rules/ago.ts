import { addMonths } from '../../../../language/times/calendar.js';
import type { Grain, Period } from '../../../../language/times/period.js';
import { opensCount, readApproximation } from '../approximation.js';
import { readCount } from '../calendar-words.js';
import { type Scene, type TimeRule, timeOr, undatable, word } from '../scene.js';
import { calendarUnits, unitAround } from '../units-of-calendar.js';

const monthsIn: Partial<Record<Grain, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/**
 * So long before or after the article's day, as exact as the unit: “two weeks ago” is the week that lies two weeks back.
 *
 *     They met two weeks ago, first spoke more than four years ago, and may retire a decade from now.
 *              ^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^
 */
export const ago: TimeRule = {
  name: 'ago',
  opens: opensCount,
  read: (scene, at) => {
    if (!scene.unitSoon(at)) return null;
    const start = readApproximation(scene, at);
    const count = readCount(scene, start);
    if (count === null) return null;
    const unit = word(scene, count.end);
    const isAgo = word(scene, count.end + 1) === 'ago';
    const isFromNow = word(scene, count.end + 1) === 'from' && /^(?:now|today)$/.test(word(scene, count.end + 2));
    const end = count.end + (isAgo ? 2 : 3);
    if (!isAgo && !isFromNow) return null;
    if (/^(?:seconds?|minutes?|hours?|moments?)$/.test(unit)) return sameDay(scene, end);
    const grain = calendarUnits.get(unit) ?? (unit === 'fortnight' ? 'week' : undefined);
    if (grain === undefined) return null;
    if (count.amount === null || scene.published === null) return undatable(end);
    return timeOr(back(scene.published, (isAgo ? 1 : -1) * (unit === 'fortnight' ? 2 : count.amount), grain), end);
  },
};

function sameDay(scene: Scene, end: number) {
  return scene.published === null ? undatable(end) : timeOr(unitAround(scene.published, 'day', 0), end);
}

/** The unit that holds the day so far back; halves are taken as they are, “a year and a half ago” by the month. */
function back(from: number, count: number, grain: Grain): Period | null {
  const months = monthsIn[grain];
  if (months === undefined) return Number.isInteger(count) ? unitAround(from, grain, -count) : null;
  if (Number.isInteger(count)) return unitAround(addMonths(from, -count * months), grain, 0);
  return Number.isInteger(count * months) ? unitAround(addMonths(from, -count * months), 'month', 0) : null;
}
