import { isGivenName } from '../../../language/names/given.js';
import type { Document } from '../../../schemas/document.js';
import { perWord } from '../../../text/per-word.js';
import type { Lines } from '../lines.js';
import { findNames, mayOpenName } from './find.js';
import type { Found, Name } from './found.js';
import type { Line } from './line.js';
import { endOfAbbreviation } from './party-state.js';
import { taggedLines } from './tagged.js';
import { weighed } from './weigh.js';

const mayOpen = perWord(mayOpenName);

/** The names of all lines, placed in the document, in text order. */
export function namesOf(document: Document, lines: Lines): Name[] {
  const names: Name[] = [];
  for (const [line, tagged] of taggedLines(lines))
    for (const found of weighed(line, findNames(line, mayOpen), tagged)) names.push(placed(document, line, found));
  return names;
}

function placed(document: Document, line: Line, found: Found): Name {
  const start = line.tokens[found.from]!.start;
  const to = endOfAbbreviation(line, found.to);
  // The last word leaves a possessive mark out that its token holds.
  const last = line.tokens[to - 1]!;
  const end = last.start + line.words[to - 1]!.length;
  const relative = found.type === 'person' && isRelative(line, found.titleFrom ?? found.from);
  const oneOfFamily = found.type === 'person' && found.to > found.from + 1 && sharesSurname(line, found.from);
  return {
    ...found,
    relative,
    oneOfFamily,
    sentence: line.sentence,
    start,
    end,
    text: document.text.slice(start, end),
  };
}

/** `Bill and Hillary Clinton`: both are a Clinton. */
function sharesSurname({ words }: Line, from: number): boolean {
  const joined = /^(?:and|&)$/.test(words[from - 1] ?? '') && !/^\p{Lu}/u.test(words[from - 3] ?? '');
  return joined && isGivenName(words[from - 2] ?? '');
}

/** `his wife Brigitte`, `first lady Melania Trump`, `the son, Joel Finch` */
function isRelative({ words }: Line, from: number): boolean {
  const before = words[from - 1] === ',' ? words[from - 2] : words[from - 1];
  return /^(?:brother|daughter|father|husband|lady|mother|sister|son|widow|wife)$/i.test(before ?? '');
}
