import { findDate, type WrittenDate } from './dates.js';

/** Longest line, in code units, that is looked at as a line of dates. */
const LINE = 200;

/** What stands around a date in the head of a page: labels, times, zones, reading times, marks. */
const around: readonly RegExp[] = [
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|created|dated|issued|filed|uploaded|revised)\b(?:\s+(?:on|at))?/giu,
  /\b(?:publish(?:ed|ing)?|publication|pub|release|update)?\s*(?:date|time)\b/giu,
  /\b\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\b\.?|hrs|hours)?/giu,
  /\b\d{1,2}\s*[ap]\.?m\b\.?/giu,
  /(?<=\d)[TZ](?=[\d\s]|$)|[+-]\d{2}:?\d{2}\b/gu,
  /\b(?:GMT|UTC|BST|CEST|CET|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|IST|KST|JST|SGT|HKT|AEST|AEDT|MSK|EAT|WAT|SAST)\b(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?/gu,
  /\b\d{1,3}[\s-]*min(?:ute)?s?(?:\s+read)?\b/giu,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu,
  /\b\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago\b/giu,
];

/** A date with what is left of its line when labels, times and marks are taken away. */
export interface DatedLine extends WrittenDate {
  readonly rest: string;
  /** The label says that the date is that of a change, not of the first publication. */
  readonly updated: boolean;
}

/** Reads a short line that holds a date; null where there is none. */
export function readDatedLine(line: string): DatedLine | null {
  if (line.length > LINE) return null;
  const date = findDate(line);
  if (date === null) return null;
  const before = line.slice(0, date.start);
  const updated = /\b(?:updated?|modified|revised)\b[^\d]*$/i.test(before) && !/\b(?:published|posted)\b/i.test(before);
  let rest = `${before} ${line.slice(date.end)}`;
  for (let next = findDate(rest); next !== null; next = findDate(rest)) {
    rest = `${rest.slice(0, next.start)} ${rest.slice(next.end)}`;
  }
  for (const words of around) rest = rest.replace(words, ' ');
  rest = rest.replace(/^[\s|,;:/·•–—()[\]-]+|[\s|,;:/·•–—()[\]-]+$/gu, '');
  return { ...date, rest, updated };
}
