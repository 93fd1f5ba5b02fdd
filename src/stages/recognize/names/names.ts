import type { Document } from '../../../schemas/document.js';
import { findNames } from './find.js';
import type { Found, Name } from './found.js';
import type { Line } from './line.js';

/** The names of all lines, placed in the document, in text order. */
export function namesOf(document: Document, lines: readonly Line[]): Name[] {
  return lines.flatMap((line) => findNames(line).map((found) => placed(document, line, found)));
}

function placed(document: Document, line: Line, found: Found): Name {
  const start = line.tokens[found.from]!.start;
  // The last word leaves a possessive mark out that its token holds.
  const last = line.tokens[found.to - 1]!;
  const end = last.start + line.words[found.to - 1]!.length;
  return { ...found, sentence: line.sentence, start, end, text: document.text.slice(start, end) };
}
