import type { AmountValue, TimeValue } from '../../schemas/entity.js';
import { type Day, dayOf, isoDay, mondayOf } from './calendar.js';

export type Grain = TimeValue['grain'];
type Basis = TimeValue['basis'];

/** A moment: a day, or a minute of it; `offset` is minutes east of Greenwich where the text says so. */
export interface Instant {
  readonly day: Day;
  readonly minute?: number;
  readonly offset?: number;
}

/** A stretch of time, half-open; an open end is null. */
export interface Period {
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly grain: Grain;
  readonly basis: Basis;
}

export type Duration = AmountValue;

const DAY_MINUTES = 1440;

export function days(from: Day, to: Day, grain: Grain, basis: Basis): Period {
  return { from: { day: from }, to: { day: to }, grain, basis };
}

export function oneDay(day: Day, basis: Basis): Period {
  return days(day, day + 1, 'day', basis);
}

export function oneWeek(day: Day, basis: Basis): Period {
  return days(mondayOf(day), mondayOf(day) + 7, 'week', basis);
}

/** `month` may run over into other years. */
export function oneMonth(year: number, month: number, basis: Basis): Period {
  return days(dayOf(year, month), dayOf(year, month + 1), 'month', basis);
}

/** `count` years from `year`. */
export function years(year: number, count: number, grain: Grain, basis: Basis): Period {
  return days(dayOf(year, 1), dayOf(year + count, 1), grain, basis);
}

/** Hours of a day, as a part of it. */
export function hours(day: Day, [from, to]: readonly [number, number], basis: Basis): Period {
  return { from: { day, minute: from * 60 }, to: { day, minute: to * 60 }, grain: 'part-of-day', basis };
}

/** The day that a period lies in, null where it is longer than a day or open. */
export function singleDay(period: Period): Day | null {
  if (period.from === null || period.to === null) return null;
  return minutesOf(period.to) - minutesOf(period.from) <= DAY_MINUTES ? period.from.day : null;
}

/** Minutes since 1970, without regard to zones. */
export function minutesOf(instant: Instant): number {
  return instant.day * DAY_MINUTES + (instant.minute ?? 0);
}

/** The value of a record, or null where a date has no four-digit year. */
export function timeValue({ from, to, grain, basis }: Period): TimeValue | null {
  const isoFrom = from === null ? null : iso(from);
  const isoTo = to === null ? null : iso(to);
  if ((from !== null && isoFrom === null) || (to !== null && isoTo === null)) return null;
  return { from: isoFrom, to: isoTo, grain, basis };
}

/** `2024-03-08`, `2024-03-08T20:40`, `2024-03-08T09:00Z`, `2024-03-08T09:00-05:00`. */
function iso({ day, minute, offset }: Instant): string | null {
  if (minute === undefined) return isoDay(day);
  const date = isoDay(day + Math.floor(minute / DAY_MINUTES));
  const rest = minute % DAY_MINUTES;
  return date === null ? null : `${date}T${clock(rest)}${offset === undefined ? '' : zone(offset)}`;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function zone(offset: number): string {
  return offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`;
}
