import { outletNamed } from '../../../language/outlets.js';
import type { Finder, Found } from '../found.js';
import { type Page, type Piece, tailOf } from '../page.js';

/** Paragraphs at the end among which the credit stands: notes may follow it. */
const LAST = 2;
const inParentheses =
  /(?<=^|[.!?…"”’']\s{0,3})\((?:with )?(?:(?:inputs|agencies)[ ,/]+)?(?<name>\p{Lu}[\p{L}\p{N} .-]{0,40})\)\.?$/iu;
const afterDash =
  /(?<=^|[.!?…"”’']\s{1,3})(?:[–—/-]{1,2}\s{0,2}|source:\s{0,2}|agency:\s{0,2})(?<name>\p{Lu}[\p{L}\p{N} .-]{0,40})$/iu;
const alone = /^(?<name>\p{Lu}[\p{L}\p{N} .-]{0,40})$/u;

/**
 * The agency named behind the article's last words.
 *
 *     The search goes on, he said. (Reuters)
 *                                  ^^^^^^^^^
 */
export const closingCredit: Finder = (page) =>
  page.free.slice(Math.max(1, page.free.length - LAST)).flatMap((piece) => credit(page, piece) ?? []);

function credit(page: Page, piece: Piece): Found | null {
  const tail = tailOf(page, piece);
  const match = inParentheses.exec(tail) ?? afterDash.exec(tail) ?? (piece.opens ? alone.exec(tail) : null);
  const words = match?.groups?.name?.trim();
  const name = words === undefined ? null : outletNamed(words);
  if (match === null || words === undefined || name === null) return null;
  const start = piece.end - (tail.length - match.index);
  const at = start + match[0].lastIndexOf(words);
  const credits = [{ name, start: at, end: at + words.length, text: words }];
  const outlet = { name, basis: 'inferred' as const };
  const why = 'an agency named behind the last words';
  return { role: 'metadata', start, end: piece.end, rule: 'read/closing-credit', why, credits, outlet };
}
