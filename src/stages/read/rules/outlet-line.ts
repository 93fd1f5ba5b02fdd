import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import type { Finder } from '../found.js';
import { isHeadlineLike } from '../headline.js';
import { headerOf, type Page, type Piece, shortText } from '../page.js';

/** Longest name of an outlet, in code units. */
const LONGEST = 50;

/** The section behind the name: “The Daily Sentinel - Health”. */
const section = /\s+[|·•–—-]\s+\p{Lu}[\p{L}&]*(?:\s[\p{Lu}&][\p{L}&]*){0,2}$/u;

/**
 * The outlet's name alone on a line above the headline.
 *
 *     Straits Monitor
 *     ^^^^^^^^^^^^^^^
 *     Ferry toll rises to 17 as divers reach wreck
 */
export const outletLine: Finder = (page) => {
  const above = headerOf(page);
  return above.flatMap((piece, index) => {
    const words = wordsOn(page, piece)?.replace(section, '') ?? null;
    const name = words !== null && isOutlet(page, above, index, words) ? words : null;
    if (name === null) return [];
    const outlet = { name: outletNamed(name) ?? name, basis: 'stated' as const };
    const { start, end } = piece;
    return [{ role: 'metadata', start, end, rule: 'read/outlet-line', why: 'the name of an outlet on a line', outlet }];
  });
};

/** By its name, where the header has something beside it; or a name of any form between nothing and a date, with a headline below. */
function isOutlet(page: Page, above: readonly Piece[], index: number, words: string): boolean {
  const piece = above[index]!;
  const headlines = above.filter((other) => other !== piece && isHeadlineLike(page, other) && !isNameLine(page, other));
  const isDated = isDateline(page, piece.paragraph + 1);
  if (looksLikeOutlet(words)) return headlines.length > 0 || isDated;
  return index === 0 && isDated && isName(words) && headlines.length > 0;
}

function isNameLine(page: Page, piece: Piece): boolean {
  const words = wordsOn(page, piece);
  return words !== null && looksLikeOutlet(words);
}

function wordsOn(page: Page, piece: Piece): string | null {
  const line = shortText(page, piece, LONGEST);
  if (line === null || !piece.opens || !piece.closes) return null;
  return line.replace(/^(?:source|from|by|via)\s*:?\s+/i, '');
}

/** The paragraph was found to be a line of dates. */
function isDateline(page: Page, paragraph: number): boolean {
  const start = page.paragraphs[paragraph]?.start;
  return page.taken.some((found) => found.start === start && found.rule === 'read/dated-line');
}

/** One to four words, all with capitals. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  return parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}&.'’-]*$/u.test(part));
}
