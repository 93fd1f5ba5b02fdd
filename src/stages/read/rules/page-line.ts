import { pageLines, plainLine } from '../furniture.js';
import { shortText } from '../page.js';
import { piecewise } from '../piecewise.js';

/** Longest line, in code units, that can be one of the known ones. */
const LONGEST = 60;
/** Sharing counts and the like stand beside the words: “Share 12”, “5 Comments”. */
const counts = /^\d+\s+|\s+\(?\d+\)?$/g;

/**
 * A line that pages print around any article.
 *
 *     No time to read?
 *     ^^^^^^^^^^^^^^^^
 *     Get a summary
 *     ^^^^^^^^^^^^^
 */
export const pageLine = piecewise('page-line', (page, piece) => {
  if (!piece.opens || !piece.closes) return null;
  const line = shortText(page, piece, LONGEST)?.replace(counts, '');
  if (line === undefined || line.endsWith('.') || !pageLines.has(plainLine(line))) return null;
  return { role: 'boilerplate', why: 'a line that pages print around any article' };
});
