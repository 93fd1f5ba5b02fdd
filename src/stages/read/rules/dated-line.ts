import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import { readDatedLine } from '../date-words.js';
import type { Finder, Found } from '../found.js';
import { isHeadlineLike } from '../headline.js';
import { headerOf, type Page, type Piece, shortText } from '../page.js';
import { isSection } from '../sections.js';

/** Longest line, in code units, of dates and an outlet's name. */
const LONGEST = 160;
const labelled =
  /^(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|publish(?:ed)? (?:date|on))\b/iu;

/**
 * A line of dates, alone or with the outlet's name, above the article, or with its label anywhere.
 *
 *     Harbour Post, 9 March 2024
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Updated: Sep 14, 2023 10:05 IST
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     HARBOUR MORNING | Thursday 5 June 2025 | Home news
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const datedLine: Finder = (page) => {
  const above = new Set(headerOf(page));
  return page.free.flatMap((piece) => dated(page, piece, above.has(piece)) ?? closing(page, piece) ?? []);
};

function dated(page: Page, piece: Piece, above: boolean): Found | null {
  const line = shortText(page, piece, LONGEST);
  if (line === null || !piece.opens || !piece.closes || !(above || labelled.test(line))) return null;
  const read = readDatedLine(line);
  if (read === null) return null;
  const { words, inSection } = withoutSection(read.rest);
  const name = words.replace(/^(?:(?:by|source|from)\s*:?\s+(?:the\s+)?)|\s+on$/gi, '');
  const isOutlet = name !== '' && (looksLikeOutlet(name) || (inSection && /^\p{Lu}[^|,:;]*$/u.test(name)));
  if (name !== '' && !isOutlet && !isPlace(name) && !isNameAboveHeadline(page, piece, name)) return null;
  const span = { start: piece.start + read.start, end: piece.start + read.end, text: line.slice(read.start, read.end) };
  return {
    role: 'metadata',
    start: piece.start,
    end: piece.end,
    rule: 'read/dated-line',
    why: 'a line of dates',
    published: { date: read.date, basis: read.updated ? 'inferred' : 'stated', span },
    ...(isOutlet && { outlet: { name: outletNamed(name) ?? name, basis: 'stated' as const } }),
  };
}

/** What is left of a line beside the section of the page: the outlet stands before it. */
function withoutSection(rest: string): { words: string; inSection: boolean } {
  const parts = rest.split(/\s*[|›»•]\s*/u).filter((part) => part !== '');
  const words = parts.filter((part, at) => at === 0 || !isSection(part)).join(' | ');
  return { words, inSection: parts.length > 1 && parts.slice(1).every(isSection) };
}

/** A bare date on the last line of all is likely the day of publication. */
function closing(page: Page, piece: Piece): Found | null {
  if (piece !== page.free.at(-1) || page.free.length < 2 || !piece.opens || !piece.closes) return null;
  const line = shortText(page, piece, LONGEST);
  const read = line === null ? null : readDatedLine(line);
  if (line === null || read === null || read.rest !== '') return null;
  const span = { start: piece.start + read.start, end: piece.start + read.end, text: line.slice(read.start, read.end) };
  const { start, end } = piece;
  const published = { date: read.date, basis: 'inferred' as const, span };
  return { role: 'metadata', start, end, rule: 'read/dated-line', why: 'a date alone on the last line', published };
}

/** “DEKAN, 9 March 2024” */
function isPlace(words: string): boolean {
  return /^[\p{Lu}\s,.-]{2,30}$/u.test(words);
}

/** A person, an outlet or a place: which, can not be told, but with a headline beside it the line is none itself. */
function isNameAboveHeadline(page: Page, piece: Piece, words: string): boolean {
  const parts = words.split(/\s+/);
  if (parts.length > 4 || !parts.every((part) => /^\p{Lu}[\p{L}.&'’-]*$/u.test(part))) return false;
  return headerOf(page).some((other) => other !== piece && isHeadlineLike(page, other));
}
