import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import { readDatedLine } from '../date-words.js';
import type { Facts, Finder, Found } from '../found.js';
import { headerOf, type Page, type Piece, shortText } from '../page.js';

/** Longest line, in code units, of a date and what stands beside it. */
const LONGEST = 160;
const separator = /\s*[|•·]\s*|\s+[–—-]\s+/u;
/** Most words of a section, a page or an edition beside the date. */
const WORDS = 6;

/**
 * A date between bars or dashes with what a page prints beside it: the paper, the section, the page, a desk.
 *
 *     Harbour Post | Saturday 9 March 2024 | Home news
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     By the night desk — 9.3.2024 14:10 (updated 16:45)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const datedSegments: Finder = (page) => headerOf(page).flatMap((piece) => segmentsOf(page, piece) ?? []);

function segmentsOf(page: Page, piece: Piece): Found | null {
  const line = piece.opens && piece.closes ? shortText(page, piece, LONGEST) : null;
  if (line === null || !separator.test(line)) return null;
  const parts = placed(line);
  const dates = parts.filter(({ text }) => readDatedLine(text)?.rest === '');
  const beside = parts.filter((part) => !dates.includes(part));
  if (dates.length !== 1 || beside.length === 0 || !beside.every(({ text }) => isLabel(text))) return null;
  const [{ text, start }] = dates as [Part];
  const read = readDatedLine(text)!;
  const at = piece.start + start + read.start;
  const span = { start: at, end: at + read.end - read.start, text: text.slice(read.start, read.end) };
  return {
    role: 'metadata',
    start: piece.start,
    end: piece.end,
    rule: 'read/dated-segments',
    why: 'a date beside the section or the paper',
    published: { date: read.date, basis: read.updated ? 'inferred' : 'stated', span },
    ...outletIn(beside),
  };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function placed(line: string): Part[] {
  let from = 0;
  return line.split(separator).map((text) => {
    const start = line.indexOf(text, from);
    from = start + text.length;
    return { text, start };
  });
}

/** A few words that are no sentence. */
function isLabel(text: string): boolean {
  return /^\p{Lu}[^.!?:;“”"]*$/u.test(text) && text.split(/\s+/).length <= WORDS;
}

function outletIn(parts: readonly Part[]): Facts {
  const name = parts.map(({ text }) => text).find(looksLikeOutlet);
  return name === undefined ? {} : { outlet: { name: outletNamed(name) ?? name, basis: 'stated' } };
}
