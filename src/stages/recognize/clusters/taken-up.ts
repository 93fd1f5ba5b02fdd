import { months } from '../../../language/times/names.js';
import type { Document } from '../../../schemas/document.js';
import type { Lines } from '../lines.js';
import { describedPersonAt } from '../names/described-person.js';
import type { Name } from '../names/found.js';
import type { Line } from '../names/line.js';
import { placed } from '../names/place.js';
import { spellings } from '../names/spelling.js';
import { repeatedAt, repeatedNames } from './repeated.js';
import type { Typing } from './typing.js';

/**
 * Names that only the rest of the document gives away: they open a sentence, stand in a headline, or look like common words.
 *
 *     Lawyer Ann Park spoke. Park said        The Student Health Board met. The SHB agreed
 *                            ^^^^                                               ^^^
 *
 * `names` are in text order; `typings` are theirs, `bare` those of parts of them.
 */
export function takenUp(
  document: Document,
  names: readonly Name[],
  lines: Lines,
  typings: ReadonlyMap<string, Typing>,
  bare: ReadonlyMap<string, Typing>,
): Name[] {
  const repeated = repeatedNames(names, typings, lines);
  const spell = spellings();
  const found: Name[] = [];
  let next = 0;
  for (const line of lines) {
    const taken = new Set<number>();
    for (; names[next]?.sentence === line.sentence; next++)
      for (let at = names[next]!.from; at < names[next]!.to; at++) taken.add(at);
    for (let at = 0; at < line.words.length; at++) {
      const { text: word, capital } = line.word(at);
      if (!capital || word.length < 2 || taken.has(at) || isDate(line, at)) continue;
      const same = repeatedAt(repeated, line, at);
      const typing = same?.typing ?? bare.get(keyOf(word));
      const to = at + (same?.words.length ?? 1);
      if (typing === undefined || taken.has(to - 1) || isPartOfRun(line, at, to, taken)) continue;
      if (describedPersonAt(line, to - 1) !== null) continue;
      const { type, rule } = typing;
      found.push(placed(document, line, { from: at, to, type, weight: 0.5, rule }, to, spell));
      for (let inside = at; inside < to; inside++) taken.add(inside);
    }
  }
  return found;
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
function isPartOfRun(line: Line, at: number, to: number, taken: ReadonlySet<number>): boolean {
  if (line.casing !== 'sentence') return false;
  return (
    (line.word(to).capital && !taken.has(to)) ||
    (line.word(at - 1).capital && !line.opens(at - 1) && !taken.has(at - 1))
  );
}
