import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import { readDatedLine } from '../date-words.js';
import type { Facts, Finder, Found } from '../found.js';
import { headerOf, type Piece, shortText } from '../page.js';

/** Longest line of facts, in code units. */
const LONGEST = 160;
const separator = /\s*[|•·]\s*/u;
const author = /^by\s+(?<names>\p{Lu}[\p{L}.'’-]*(?:,?\s(?:and\s|(?:al|de|der|van|von)\s)?\p{Lu}[\p{L}.'’-]*){1,8})$/iu;

/**
 * What an article says of itself, on one line between bars.
 *
 *     Harbour Post | 9 March 2024 | By Jane Doe
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const headerLine: Finder = (page) =>
  headerOf(page).flatMap((piece) => {
    const line = piece.opens && piece.closes ? shortText(page, piece, LONGEST) : null;
    return line === null || !separator.test(line) ? [] : (factsOn(line, piece) ?? []);
  });

/** The outlet, the author and the date, of which two are there and nothing else is. */
function factsOn(line: string, { start, end }: Piece): Found | null {
  const facts: Facts[] = [];
  let from = 0;
  for (const part of line.split(separator)) {
    from = line.indexOf(part, from);
    const fact = factOf(part, start + from);
    if (fact === null) return null;
    facts.push(fact);
    from += part.length;
  }
  const all: Facts = Object.assign({}, ...facts);
  if (Object.keys(all).length < 2 || Object.keys(all).length < facts.length || all.author === undefined) return null;
  return { role: 'byline', start, end, rule: 'read/header-line', why: 'outlet, author or date between bars', ...all };
}

function factOf(part: string, start: number): Facts | null {
  const names = author.exec(part)?.groups?.names;
  if (names !== undefined) {
    const at = start + part.length - names.length;
    return { author: { start: at, end: at + names.length, text: names } };
  }
  const read = readDatedLine(part);
  if (read?.rest === '') {
    const span = { start: start + read.start, end: start + read.end, text: part.slice(read.start, read.end) };
    return { published: { date: read.date, basis: read.updated ? 'inferred' : 'stated', span } };
  }
  return looksLikeOutlet(part) ? { outlet: { name: outletNamed(part) ?? part, basis: 'stated' } } : null;
}
