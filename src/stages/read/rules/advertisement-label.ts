import { headOf } from '../page.js';
import { piecewise } from '../piecewise.js';

const label =
  /^(?:(?:STORY|ARTICLE) CONTINUES BELOW )?ADVERTISEMENT(?=\s+["“‘]?\p{Lu})|^(?:(?:Story|Article) continues below advertisement|Advertisement)(?=\s+["“‘]?(?:A|An|And|At|But|For|He|Her|His|However|If|In|It|Its|On|She|That|The|Their|There|These|They|This|Those|We|When|While)\s)/u;

/**
 * The label of an advertisement that scraping left before the article's words: only where these can not go on with it.
 *
 *     ADVERTISEMENT The president left on Monday.
 *     ^^^^^^^^^^^^^
 */
export const advertisementLabel = piecewise('advertisement-label', (page, piece) => {
  if (!piece.opens) return null;
  const found = label.exec(headOf(page, piece));
  if (found === null) return null;
  return { role: 'boilerplate', why: 'the label of an advertisement', end: piece.start + found[0].length };
});
