/** A calendar date as written, with its place in what was searched. */
export interface WrittenDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const yearNumber = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';

/** From the most to the least telling; each matches at a word's beginning. */
const forms: readonly RegExp[] = [
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d|-\d)/,
  /(?<![\d/])(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/,
  new RegExp(`(?<![\\p{L}\\d])${weekday}${dayNumber}[\\s-]+(?:of\\s+)?${monthName},?[\\s-]+${yearNumber}`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])${weekday}${monthName}\\s*${dayNumber},?\\s+${yearNumber}`, 'iu'),
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/,
];
/** 14/09/2023 or 09/14/2023: which is the day, only a number above twelve can tell. */
const slashed = /(?<![\d/])(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/;

/** The first calendar date in a short string that can be read in one way only, or null. */
export function findDate(words: string): WrittenDate | null {
  const found = [...forms.map((form) => dated(form.exec(words))), ofSlashed(words)].filter((date) => date !== null);
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

/** The day that a date or date-time names, in the zone that it is written in, or null where it names none. */
export function dayOf(words: string): string | null {
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}.*)?\s*$/.exec(words);
  if (compact !== null) return calendarDate(compact[1]!, compact[2]!, compact[3]!);
  return findDate(words.slice(0, 100))?.date ?? null;
}

/** Whether the words hold a date that can be read in two ways, such as 03/04/2023. */
export function isAmbiguousDate(words: string): boolean {
  return slashed.test(words) && findDate(words) === null;
}

function dated(match: RegExpExecArray | null): WrittenDate | null {
  if (match?.groups === undefined) return null;
  const { year, month, day } = match.groups;
  const date = calendarDate(year!, monthNumber(month!), day!);
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

function ofSlashed(words: string): WrittenDate | null {
  const match = slashed.exec(words);
  if (match?.groups === undefined) return null;
  const { one, two, year } = match.groups;
  const dayFirst = calendarDate(year!, two!, one!);
  const monthFirst = calendarDate(year!, one!, two!);
  const date = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst);
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

function monthNumber(month: string): string {
  return /^\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1);
}

/** ISO form of a date that the calendar has, else null. */
function calendarDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
