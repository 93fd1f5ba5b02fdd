import { looksLikeOutlet } from '../../../language/outlets.js';
import { readDatedLine } from '../date-words.js';
import type { Finder, Found } from '../found.js';
import { isHeadlineLike } from '../headline.js';
import { blankAfter, headerOf, type Page, type Piece, shortText } from '../page.js';

const names =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|van|von|der|al|bin|el|la)\s)?\p{Lu}[\p{L}.'’-]*){1,3}(?:\sand\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}){0,3}/u;
/** What shows that a name alone is that of an author: a role after it, or a date. */
const role =
  /^,?\s+(?:\|\s+)?(?:(?:Senior |Staff |Chief |Political |Foreign |Special |Business )*(?:Correspondent|Reporter|Writer|Editor|Columnist|Contributor)|(?:(?!and\b)\p{L}+ ){0,3}(?:correspondent|reporter|editor|columnist))\b[^.]{0,40}$/u;

/**
 * An author's name without “By”, with a role or a date beside it, under a headline.
 *
 *     Ferry toll rises to 17
 *     Jane Doe, Staff Writer
 *     ^^^^^^^^^^^^^^^^^^^^^^
 */
export const bareByline: Finder = (page) => {
  const above = headerOf(page);
  return above.slice(1).flatMap((piece, index): Found[] => {
    const line = piece.opens && piece.closes ? shortText(page, piece, 120) : null;
    const name = line === null ? undefined : names.exec(line)?.[0];
    if (line === null || name === undefined || !isHeadlineLike(page, above[index]!)) return [];
    if (looksLikeOutlet(name)) return [];
    if (!isAuthor(page, piece, line.slice(name.length))) return [];
    return [found(piece, line, name)];
  });
};

/** A role or a date stands beside the name, or nothing but a place and the outlet or date is on the line before or after. */
function isAuthor(page: Page, { paragraph }: Piece, beside: string): boolean {
  if (role.test(beside) || readDatedLine(beside)?.rest === '') return true;
  const next = page.paragraphs[paragraph + 1]?.start;
  const before = page.paragraphs[paragraph - 1]?.start;
  const isDated = page.taken.some(
    ({ start, rule }) =>
      (start === next && rule === 'read/dated-line') ||
      (start === before && /^read\/(?:dated|outlet)-line$/.test(rule) && blankAfter(page, paragraph)),
  );
  return isDated && /^(?: in \p{Lu}[\p{L} ]{1,30})?$/u.test(beside);
}

function found({ start, end }: Piece, line: string, name: string): Found {
  const read = readDatedLine(line);
  const author = { start, end: start + name.length, text: name };
  const why = 'a name with a role or a date under the headline';
  if (read === null) return { role: 'byline', start, end, rule: 'read/bare-byline', why, author };
  const span = { start: start + read.start, end: start + read.end, text: line.slice(read.start, read.end) };
  const published = { date: read.date, basis: 'stated' as const, span };
  return { role: 'byline', start, end, rule: 'read/bare-byline', why, author, published };
}
