import { months } from '../../../language/times/names.js';
import type { Document } from '../../../schemas/document.js';
import type { Lines } from '../lines.js';
import type { Name } from '../names/found.js';
import { isCapital, type Line } from '../names/line.js';
import type { Typing } from './typing.js';

/**
 * Bare names that only the rest of the document gives away: they open a sentence, stand in a headline, or look like
 * common words.
 *
 *     Lawyer Ann Park spoke. Park said
 *                            ^^^^
 *
 * `names` are in text order.
 */
export function takenUp(
  document: Document,
  names: readonly Name[],
  lines: Lines,
  bare: ReadonlyMap<string, Typing>,
): Name[] {
  const found: Name[] = [];
  let next = 0;
  for (const line of lines) {
    const taken = new Set<number>();
    for (; names[next]?.sentence === line.sentence; next++)
      for (let at = names[next]!.from; at < names[next]!.to; at++) taken.add(at);
    for (const [at, word] of line.words.entries()) {
      if (!isCapital(word) || word.length < 2 || taken.has(at) || isDate(line, at)) continue;
      const typing = bare.get(keyOf(word));
      if (typing !== undefined && !isPartOfRun(line, at, taken)) found.push(nameAt(document, line, at, typing));
    }
  }
  return found;
}

function nameAt(document: Document, line: Line, at: number, { type, rule }: Typing): Name {
  const start = line.tokens[at]!.start;
  const end = start + line.words[at]!.length;
  const text = document.text.slice(start, end);
  return { from: at, to: at + 1, sentence: line.sentence, start, end, text, type, weight: 0.5, rule };
}

/** “On Jan 3”, “in May”: a month that is the name of someone in the document too. */
function isDate({ words }: Line, at: number): boolean {
  if (!months.has(words[at]!.toLowerCase().replace('.', ''))) return false;
  return (
    /^\d/.test(words[at + 1] ?? '') ||
    /^(?:\d.*|early|in|last|late|mid|next|since|this|until)$/i.test(words[at - 1] ?? '')
  );
}

function keyOf(word: string): string {
  return word.toLowerCase();
}

/** A capital beside it that is no name yet: “Park Avenue” is not Ann Park. */
function isPartOfRun(line: Line, at: number, taken: ReadonlySet<number>): boolean {
  if (line.casing !== 'sentence') return false;
  const next = line.words[at + 1] ?? '';
  const before = line.words[at - 1] ?? '';
  return (isCapital(next) && !taken.has(at + 1)) || (isCapital(before) && !line.opens(at - 1) && !taken.has(at - 1));
}
