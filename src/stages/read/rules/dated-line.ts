import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import { readDatedLine } from '../date-words.js';
import type { Finder, Found } from '../found.js';
import { headerOf, type Page, type Piece, shortText } from '../page.js';

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
 */
export const datedLine: Finder = (page) => {
  const above = new Set(headerOf(page));
  return page.free.flatMap((piece) => dated(page, piece, above.has(piece)) ?? []);
};

function dated(page: Page, piece: Piece, above: boolean): Found | null {
  const line = shortText(page, piece, LONGEST);
  if (line === null || !piece.opens || !piece.closes || !(above || labelled.test(line))) return null;
  const read = readDatedLine(line);
  if (read === null) return null;
  const name = read.rest.replace(/^(?:by|source|from)\s*:?\s+/i, '');
  const isOutlet = name !== '' && looksLikeOutlet(name);
  if (name !== '' && !isOutlet && !/^[\p{Lu}\s,.-]{2,30}$/u.test(name)) return null;
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
