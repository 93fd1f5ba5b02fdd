import type { Document } from '../../schemas/document.js';
import type { Sentence } from '../../schemas/sentence.js';

/** Days since 1970-01-01 of what a text says of its own time. */
export interface DatedText {
  /** Day of publication, null where it is not known. */
  readonly published: number | null;
  /** Latest day or month with its year that the text tells of as past: it was written after that. */
  readonly floor: number | null;
  /** Days of the year that it names, as month × 100 + day. */
  readonly calendarDays: readonly number[];
}

/** Most days between two accounts of one occasion. */
const OCCASION_DAYS = 10;
/** An account of today seldom names no date later than one of more than a year ago. */
const STALE_DAYS = 400;
/** Accounts this alike are one whatever dates they happen to name. */
const SURE = 0.5;

const months = 'january february march april may june july august september october november december'.split(' ');
const monthNames = `(${months.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')})`;
const dayMonth = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?${monthNames}(?: (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?(?:,? ((?:19|20)\\d\\d))?(?![\\p{L}\\d])`,
  'giu',
);

export function datesOf(document: Document, sentences: readonly Sentence[]): DatedText {
  const calendarDays: number[] = [];
  let floor: number | null = null;
  for (const { text } of sentences) {
    for (const match of text.matchAll(dayMonth)) {
      const month = months.findIndex((name) => name.startsWith(match[2]!.slice(0, 3).toLowerCase())) + 1;
      const day = Number(match[1] ?? match[3] ?? 0);
      if (day > 0 && day <= 31) calendarDays.push(month * 100 + day);
      if (match[4] === undefined || isAhead(text, match.index)) continue;
      const at = dayNumber(`${match[4]}-${pad(month)}-${pad(day > 0 && day <= 31 ? day : 1)}`);
      floor = floor === null ? at : Math.max(floor, at);
    }
  }
  return { published: document.published === null ? null : dayNumber(document.published.date), floor, calendarDays };
}

/** “by June 2030”, “until March 2026”: not yet past. */
function isAhead(text: string, at: number): boolean {
  return /(?:by|until|till|before|through|from|planned for|due in|scheduled for) $/i.test(
    text.slice(Math.max(0, at - 16), at),
  );
}

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether the times of two groups of accounts forbid that they are about one occasion. */
export function areApart(a: readonly DatedText[], b: readonly DatedText[], score: number): boolean {
  const days = [...a, ...b].flatMap(({ published }) => (published === null ? [] : [published]));
  if (days.length > 0 && Math.max(...days) - Math.min(...days) > OCCASION_DAYS) return true;
  if (score >= SURE) return false;
  return a.some((one) => b.some((other) => contradicts(one, other, days) || contradicts(other, one, days)));
}

/** The one tells of a time that the others, dated or not, can't have known of, or have long left behind. */
function contradicts(one: DatedText, other: DatedText, days: readonly number[]): boolean {
  if (one.published !== null || one.floor === null) return false;
  const { floor } = one;
  if (days.length > 0) return days.some((day) => day < floor - OCCASION_DAYS || floor < day - STALE_DAYS);
  return other.floor !== null && Math.abs(other.floor - floor) > STALE_DAYS;
}

/** Whether an undated account names a day of the year close to the day that the other was published. */
export function isNear(a: readonly DatedText[], b: readonly DatedText[]): boolean {
  const days = [...a, ...b].flatMap(({ published }) => (published === null ? [] : [published]));
  const named = [...a, ...b].filter(({ published }) => published === null).flatMap(({ calendarDays }) => calendarDays);
  return named.some((monthDay) => days.some((day) => isWithin(day, monthDay)));
}

function isWithin(day: number, monthDay: number): boolean {
  for (let offset = -OCCASION_DAYS; offset <= OCCASION_DAYS; offset++) {
    const date = new Date((day + offset) * 86_400_000);
    if ((date.getUTCMonth() + 1) * 100 + date.getUTCDate() === monthDay) return true;
  }
  return false;
}
