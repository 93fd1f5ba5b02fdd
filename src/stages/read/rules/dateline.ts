import { outletNamed } from '../../../language/outlets.js';
import { isDatelinePlace } from '../capitals.js';
import { findDate } from '../dates.js';
import type { Facts, Finder, Found } from '../found.js';
import { headOf, type Page, type Piece } from '../page.js';

/** Paragraphs at the top that may open with a dateline: a standfirst may stand before it. */
const FIRST = 4;

const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const word = "\\p{Lu}[\\p{L}.'’-]*";
const place = `${word}(?:(?:[ /]| & | and )${word}){0,3}`;
const region = `(?:, ${place}){0,2}`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const day = `${weekday}(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const agency = "\\((?<agency>\\p{Lu}[\\p{L}\\p{N}.&'’ -]{1,40}(?:/\\p{Lu}[\\p{L} ]{1,20})?)(?:, [^()]{3,20})?\\)";
const dash = '\\s*(?:-{1,2}|[–—―:])\\s*';
/** “CAIRO - 17 July 2022: The …” */
const late = `(?:${day}\\s*[:–—-]\\s*)?`;
const opening = '(?=["“‘\'(\\[]?[\\p{Lu}\\p{N}$]|$)';

/** From the most to the least telling. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:(?<place>${place}${region})(?:,?\\s+${day})?,?\\s+|${day}\\s+)?${agency}(?:${dash}|\\s*)${opening}`,
    'u',
  ),
  new RegExp(`^(?<place>${capitals}${region}),?\\s+${day}${dash}${opening}`, 'u'),
  new RegExp(`^(?<place>${capitals}${region})\\s*(?:--|[–—―]|(?<=\\s)-)\\s*${late}${opening}`, 'u'),
  new RegExp(`^(?<place>${place}${region}),\\s+${day}\\s*(?:--|[–—―]|(?<=\\s)-|:)\\s*${opening}`, 'u'),
];
/** A place that must be a known one: “Doha: Five …”, “Seoul – The …” */
const known = new RegExp(`^(?<place>${place})(?:\\s?:|\\s*(?:--|[–—―]|(?<=\\s)-))\\s+${opening}`, 'u');
/** Capitals before a dash that name no place. */
const labels: ReadonlySet<string> = new Set(
  'ANALYSIS BREAKING COMMENT CORRECTED CORRECTION EDITORIAL EXCLUSIVE EXPLAINER EXPLAINED FACTBOX FILE FLASH LIVE NEWS OPINION PHOTOS REVIEW TIMELINE UPDATE UPDATED URGENT VIDEO WATCH WRAPUP'.split(
    ' ',
  ),
);

/**
 * Place, day and agency in front of the article's first words.
 *
 *     SEOUL, South Korea (AP) — North Korea fired …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const dateline: Finder = (page) => {
  for (const piece of page.free.slice(0, FIRST)) {
    const found = piece.opens ? opens(page, piece) : null;
    if (found !== null) return [found];
  }
  return [];
};

function opens(page: Page, piece: Piece): Found | null {
  const words = headOf(page, piece).slice(0, 160);
  const match = forms.map((form) => form.exec(words)).find((found) => found !== null) ?? atKnownPlace(words);
  if (match == null || (match.groups?.agency !== undefined && !isAgency(match, words))) return null;
  if (labels.has(match.groups?.place?.split(/[ ,]/)[0] ?? '')) return null;
  const end = piece.start + match[0].trimEnd().length;
  const why = 'place, day or agency in front of the article';
  return { role: 'dateline', start: piece.start, end, rule: 'read/dateline', why, ...facts(match, piece.start) };
}

function atKnownPlace(words: string): RegExpExecArray | null {
  const match = known.exec(words);
  return isDatelinePlace(match?.groups?.place ?? '') ? match : null;
}

/** Without a dash only a known agency or outlet makes “(CNN) The …” a dateline. */
function isAgency(match: RegExpExecArray, words: string): boolean {
  const hasDash = /(?:-|[–—―:])\s*$/.test(match[0]) || match[0].length === words.length;
  return hasDash || outletNamed(match.groups!.agency!) !== null;
}

function facts(match: RegExpExecArray, offset: number): Facts {
  const name = match.groups?.agency;
  const date = findDate(match[0]);
  const at = name === undefined ? -1 : match[0].indexOf(`(${name}`) + 1;
  const usual = name === undefined ? '' : (outletNamed(name) ?? name);
  return {
    ...(name !== undefined && {
      credits: [{ name: usual, start: offset + at, end: offset + at + name.length, text: name }],
      outlet: { name: usual, basis: 'inferred' },
    }),
    ...(date !== null && {
      published: {
        date: date.date,
        basis: 'inferred',
        span: { start: offset + date.start, end: offset + date.end, text: match[0].slice(date.start, date.end) },
      },
    }),
  };
}
