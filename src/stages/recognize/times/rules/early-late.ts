import { civilOf, dayOf } from '../../../../language/times/calendar.js';
import { EARLY_HOURS, LATE_HOURS, MID_HOURS } from '../../../../language/times/names.js';
import { days, hours, type Period, singleDay } from '../../../../language/times/period.js';
import { type Found, isTime, type TimeRule, timeOr, word } from '../scene.js';

type Third = 0 | 1 | 2;
const thirds: ReadonlyMap<string, Third> = new Map([
  ['early', 0],
  ['mid', 1],
  ['middle', 1],
  ['late', 2],
]);

/**
 * A third of what follows: of a month by days, of a year by months, of a decade by years; of a day by hours.
 *
 *     late on Friday, early Friday morning, mid-November, late last year, the early 2010s, in the middle of May
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^^^^^      ^^^^^^^^^^^         ^^^^^^^^^^^^^
 */
export const earlyLate: TimeRule = {
  name: 'early-late',
  opens: (lexeme) => thirds.has(lexeme.lower),
  read: (scene, at) => {
    const joint = word(scene, at + 1);
    const inner = scene.read(scene, /^(?:-|–|on|in|of)$/.test(joint) ? at + 2 : at + 1);
    if (inner === null || 'duration' in inner) return null;
    return isTime(inner) ? narrowed(inner, thirds.get(word(scene, at))!) : inner;
  },
};

function narrowed({ end, period }: { end: number; period: Period }, third: Third): Found | null {
  const { from, to, grain, basis } = period;
  if (from === null || to === null) return null;
  if (grain === 'day' && singleDay(period) !== null) {
    return timeOr(hours(from.day, [EARLY_HOURS, MID_HOURS, LATE_HOURS][third]!, basis), end);
  }
  if (grain === 'part-of-day') return timeOr(partOfDay(period, third), end);
  if (grain === 'minute' || grain === 'hour') return null;
  return timeOr(longer(period, third), end);
}

/** “early Friday morning”, “late Friday night” narrow a part of the day only at its far side. */
function partOfDay({ from, to, basis }: Period, third: Third): Period {
  const start = from!.minute! / 60;
  const end = to!.minute! / 60;
  if (third === 0) return hours(from!.day, start < 12 ? [0, 9] : [start, end - 2], basis);
  return third === 2
    ? hours(from!.day, [end - Math.min(3, (end - start) / 2), end], basis)
    : hours(from!.day, [start, end], basis);
}

function longer({ from, to, grain, basis }: Period, third: Third): Period | null {
  const { year, month } = civilOf(from!.day);
  switch (grain) {
    case 'week':
      return days(from!.day + [0, 2, 4][third]!, from!.day + [2, 4, 7][third]!, 'day', basis);
    case 'month':
      return days(from!.day + third * 10, third === 2 ? to!.day : from!.day + third * 10 + 10, 'week', basis);
    case 'year':
      return days(dayOf(year, 1 + third * 4), dayOf(year, 5 + third * 4), 'quarter', basis);
    case 'season':
    case 'quarter':
      return days(dayOf(year, month + third), dayOf(year, month + third + 1), 'month', basis);
    case 'decade':
      return days(dayOf(year + [0, 3, 7][third]!, 1), dayOf(year + [3, 7, 10][third]!, 1), 'year', basis);
    case 'century':
      return days(dayOf(year + [0, 33, 67][third]!, 1), dayOf(year + [33, 67, 100][third]!, 1), 'decade', basis);
    default:
      return null;
  }
}
