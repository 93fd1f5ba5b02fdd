import type { Finder, Found } from '../found.js';
import { neighbourLabels, plainLine } from '../furniture.js';
import { isHeadlineLike } from '../headline.js';
import { shortText } from '../page.js';

const why = 'names the article before or after this one';

/**
 * A label and the headline of the neighbouring article under it.
 *
 *     Previous Article
 *     ^^^^^^^^^^^^^^^^
 *     Harbour festival draws record crowd
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const neighbourArticle: Finder = (page) => {
  const found: Found[] = [];
  page.free.forEach((piece, index) => {
    const label = shortText(page, piece, 40);
    if (label === null || !piece.opens || !neighbourLabels.has(plainLine(label))) return;
    const next = page.free[index + 1];
    const headline = next !== undefined && next.paragraph === piece.paragraph + 1 && isHeadlineLike(page, next);
    found.push({ role: 'related', start: piece.start, end: piece.end, rule: 'read/neighbour-article', why });
    if (headline && !neighbourLabels.has(plainLine(shortText(page, next, 40) ?? ''))) {
      found.push({ role: 'related', start: next.start, end: next.end, rule: 'read/neighbour-article', why });
    }
  });
  return found;
};
