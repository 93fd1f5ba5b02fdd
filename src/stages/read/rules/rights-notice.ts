import { creditsIn } from '../credits.js';
import { shortText } from '../page.js';
import { piecewise } from '../piecewise.js';

const LONGEST = 500;
const notice =
  /^(?:\(?c\)|©|copyright\b)\s*(?:©|\(c\)|\d{4}|[\p{Lu}])|^all rights reserved\b|\ball rights reserved\.?$|^this (?:material|article|content|story) (?:may|can|must) ?not be (?:published|reproduced|copied|republished)\b|^(?:reproduced|republished|reprinted) (?:with|by) permission\b/iu;

/**
 * A notice of copyright.
 *
 *     © 2023 Harbour Media. All rights reserved.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const rightsNotice = piecewise('rights-notice', (page, piece) => {
  const words = shortText(page, piece, LONGEST);
  if (words === null || !notice.test(words)) return null;
  return { role: 'boilerplate', why: 'a notice of copyright', credits: creditsIn(words, piece.start) };
});
