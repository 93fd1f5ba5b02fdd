import { endsSentence, type Page, type Piece, shortText } from './page.js';

/** Longest headline, in code units, and in words. */
const LONGEST = 200;
const MOST_WORDS = 28;
/** A question, a cry, dots, or initials: “… deal with the U.S.” */
const stopsAsHeadlines = /(?:[?!…]["”’']?|\p{Lu}\.\p{Lu}\.)$/u;

/** Whether a piece reads like a headline: a short whole paragraph that opens as one and ends without a full stop. */
export function isHeadlineLike(page: Page, piece: Piece): boolean {
  const words = shortText(page, piece, LONGEST);
  if (words === null || !piece.opens || !piece.closes) return false;
  if (endsSentence(page, piece) && !stopsAsHeadlines.test(words)) return false;
  return /^["“‘'«(#]?[\p{L}\p{N}$£€¥]/u.test(words) && !/^\p{Ll}+[\s,]/u.test(words) && isFewWords(words);
}

function isFewWords(words: string): boolean {
  const count = words.split(/\s+/).length;
  return count <= MOST_WORDS && !/[:,;–—―-]$/.test(words);
}
