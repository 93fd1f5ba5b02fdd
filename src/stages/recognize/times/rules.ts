import { ago } from './rules/ago.js';
import { bounded } from './rules/bounded.js';
import { calendarDate } from './rules/calendar-date.js';
import { century } from './rules/century.js';
import { clock } from './rules/clock.js';
import { dayOfMonth } from './rules/day-of-month.js';
import { decade } from './rules/decade.js';
import { deicticDay } from './rules/deictic-day.js';
import { duration } from './rules/duration.js';
import { earlierIn } from './rules/earlier-in.js';
import { earlyLate } from './rules/early-late.js';
import { edge } from './rules/edge.js';
import { feast } from './rules/feast.js';
import { isoDate } from './rules/iso-date.js';
import { laterOrEarlier } from './rules/later-or-earlier.js';
import { month } from './rules/month.js';
import { namedWeekday } from './rules/named-weekday.js';
import { numericDate } from './rules/numeric-date.js';
import { quarterOfYear } from './rules/quarter.js';
import { fromTo, yearRange } from './rules/range.js';
import { recurringDay } from './rules/recurring-day.js';
import { relativeUnit } from './rules/relative-unit.js';
import { sameTime } from './rules/same-time.js';
import { seasonOfYear } from './rules/season.js';
import { slashDay } from './rules/slash-day.js';
import { stretchFromNow } from './rules/stretch-from-now.js';
import { weekday } from './rules/weekday.js';
import { year } from './rules/year.js';
import type { TimeRule } from './scene.js';

/** The one order of the rules: whole dates and compositions before their parts, lengths after dates. */
export const timeRules: readonly TimeRule[] = [
  fromTo,
  bounded,
  earlyLate,
  earlierIn,
  edge,
  isoDate,
  numericDate,
  slashDay,
  clock,
  calendarDate,
  dayOfMonth,
  month,
  feast,
  recurringDay,
  weekday,
  namedWeekday,
  deicticDay,
  quarterOfYear,
  relativeUnit,
  ago,
  laterOrEarlier,
  sameTime,
  stretchFromNow,
  seasonOfYear,
  century,
  decade,
  yearRange,
  year,
  duration,
];
