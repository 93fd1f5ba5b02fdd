import type { Document } from '../../../schemas/document.js';
import type { Lines } from '../lines.js';
import { findNames } from './find.js';
import type { Found, Name } from './found.js';
import { wholeAtHyphens } from './hyphen-pair.js';
import type { Line } from './line.js';
import { nationalityNames } from './nationality-name.js';
import { endOfAbbreviation } from './party-state.js';
import { type Kin, placed } from './place.js';
import { spellings } from './spelling.js';
import { taggedLines } from './tagged.js';
import { weighed } from './weigh.js';

/** The names of all lines, placed in the document, in text order. */
export function namesOf(document: Document, lines: Lines): Name[] {
  const names: Name[] = [];
  const spell = spellings();
  const whole = nationalityNames();
  for (const [line, tagged] of taggedLines(lines))
    for (const found of whole(line, wholeAtHyphens(line, weighed(line, findNames(line), tagged))))
      names.push(placed(document, line, found, endOfAbbreviation(line, found.to), spell, kinOf(line, found)));
  return names;
}

function kinOf(line: Line, { from, to, titleFrom, type }: Found): Kin {
  return {
    relative: type === 'person' && isRelative(line, titleFrom ?? from),
    oneOfFamily: type === 'person' && to > from + 1 && sharesSurname(line, from),
  };
}

/** `Bill and Hillary Clinton`: both are a Clinton. */
function sharesSurname(line: Line, from: number): boolean {
  const { words } = line;
  const joined = /^(?:and|&)$/.test(words[from - 1] ?? '') && !/^\p{Lu}/u.test(words[from - 3] ?? '');
  return joined && line.word(from - 2).given;
}

/** `his wife Brigitte`, `first lady Melania Trump`, `the son, Joel Finch` */
function isRelative({ words }: Line, from: number): boolean {
  const before = words[from - 1] === ',' ? words[from - 2] : words[from - 1];
  return /^(?:brother|daughter|father|husband|lady|mother|sister|son|widow|wife)$/i.test(before ?? '');
}
