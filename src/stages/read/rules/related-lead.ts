import { firmStop } from '../firm-stop.js';
import type { Finder, Found } from '../found.js';
import { leadPattern } from '../leads.js';
import { type Page, type Piece, shortText } from '../page.js';

/** Longest paragraph, in code units, that a lead at its beginning makes a headline as a whole, whatever stops it has. */
const HEADLINE = 220;

/**
 * The headline of another article with the words that lead to it. Where running text was glued to it, the stretch ends
 * with the first full stop: what lies before that stop can not be told apart.
 *
 *     Also Read Harbour festival draws record crowd
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     He left on Monday. READ MORE: Harbour festival draws record crowd
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const relatedLead: Finder = (page) => page.free.flatMap((piece) => leadsIn(page, piece));

function leadsIn(page: Page, piece: Piece): Found[] {
  const found: Found[] = [];
  const words = page.text.slice(piece.start, piece.end);
  let free = 0;
  for (const match of words.matchAll(leadPattern)) {
    const after = match.index + match[0].length;
    if (match.index < free || after >= words.length) continue;
    const start = piece.start + match.index;
    const end = endOf(page, piece, start, piece.start + after);
    found.push({ role: 'related', start, end, rule: 'read/related-lead', why: `follows “${match[0].trim()}”` });
    free = end - piece.start;
  }
  return found;
}

function endOf(page: Page, piece: Piece, start: number, from: number): number {
  if (start === piece.start && shortText(page, piece, HEADLINE) !== null) return piece.end;
  const stop = firmStop(page.text, from, piece.end);
  return stop < 0 ? piece.end : stop;
}
