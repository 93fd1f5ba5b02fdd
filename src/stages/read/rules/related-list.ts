import type { Finder, Found } from '../found.js';
import { plainLine, relatedHeadings } from '../furniture.js';
import { isHeadlineLike } from '../headline.js';
import { type Page, type Piece, shortText } from '../page.js';

/** Most headlines under one heading: a page's list is short. */
const MOST = 15;
/** “More from Harbour Post”, “More in Politics” */
const moreFrom = /^more (?:from|in|about|by) [\p{Lu}][^.:!?]{0,40}$/iu;

/**
 * A heading over other articles, and the headlines under it up to the next running text.
 *
 *     Related Articles
 *     ^^^^^^^^^^^^^^^^
 *     Harbour festival draws record crowd
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const relatedList: Finder = (page) => {
  const found: Found[] = [];
  page.free.forEach((piece, index) => {
    if (!isHeading(page, piece)) return;
    for (const { start, end } of [piece, ...headlinesAfter(page, index)]) {
      found.push({
        role: 'related',
        start,
        end,
        rule: 'read/related-list',
        why: 'stands under a heading over other articles',
      });
    }
  });
  return found;
};

function isHeading(page: Page, piece: Piece): boolean {
  const words = shortText(page, piece, 60);
  if (words === null || !piece.opens || !piece.closes || /[.,;]$/.test(words)) return false;
  return relatedHeadings.has(plainLine(words)) || moreFrom.test(words);
}

/** Headlines that follow one another, down to a paragraph that is none; a subheading right above running text is left to it. */
function headlinesAfter(page: Page, heading: number): Piece[] {
  const headlines: Piece[] = [];
  for (let index = heading + 1; index < page.free.length && headlines.length < MOST; index++) {
    const piece = page.free[index]!;
    if (!isHeadlineLike(page, piece) || isHeading(page, piece)) break;
    headlines.push(piece);
  }
  return headlines;
}
