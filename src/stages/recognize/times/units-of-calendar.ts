import { civilOf, type Day, dayOf, mondayOf } from '../../../language/times/calendar.js';
import { days, type Grain, oneDay, oneMonth, oneWeek, type Period, years } from '../../../language/times/period.js';

/** Units that the calendar has names for, with their plurals. */
export const calendarUnits: ReadonlyMap<string, Grain> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** The unit of the calendar that lies `step` units from the one that holds `day`: -1 is “last”, 1 is “next”. */
export function unitAround(day: Day, unit: Grain, step: number): Period | null {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
      return oneDay(day + step, 'inferred');
    case 'week':
      return oneWeek(day + step * 7, 'inferred');
    case 'month':
      return oneMonth(year, month + step, 'inferred');
    case 'quarter':
      return quarter(year, Math.floor((month - 1) / 3) + 1 + step, 'inferred');
    case 'year':
      return years(year + step, 1, 'year', 'inferred');
    case 'decade':
      return years(Math.floor(year / 10) * 10 + step * 10, 10, 'decade', 'inferred');
    case 'century':
      return years(Math.floor((year - 1) / 100) * 100 + 1 + step * 100, 100, 'century', 'inferred');
    default:
      return null;
  }
}

/** Quarter 1–4 of a year; numbers outside run over. */
export function quarter(year: number, number: number, basis: 'stated' | 'inferred'): Period {
  return days(dayOf(year, number * 3 - 2), dayOf(year, number * 3 + 1), 'quarter', basis);
}

/** Saturday and Sunday of the week that lies `step` weeks from that of `day`. */
export function weekend(day: Day, step: number): Period {
  const saturday = mondayOf(day) + 5 + step * 7;
  return days(saturday, saturday + 2, 'day', 'inferred');
}
