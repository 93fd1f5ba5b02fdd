import { months } from '../../../language/times/names.js';
import type { Document } from '../../../schemas/document.js';
import type { Name } from '../names/found.js';
import { isCapital, type Line } from '../names/line.js';
import type { Typing } from './typing.js';

/**
 * Bare names that only the rest of the document gives away: they open a sentence, stand in a headline, or look like
 * common words.
 *
 *     Lawyer Ann Park spoke. Park said
 *                            ^^^^
 */
export function takenUp(
  document: Document,
  names: readonly Name[],
  lines: readonly Line[],
  bare: ReadonlyMap<string, Typing>,
): Name[] {
  const taken = lines.map(() => new Set<number>());
  for (const name of names) for (let at = name.from; at < name.to; at++) taken[name.sentence]!.add(at);
  return lines.flatMap((line) =>
    line.words.flatMap((word, at): Name[] => {
      if (!isCapital(word) || word.length < 2 || taken[line.sentence]!.has(at) || isDate(line, at)) return [];
      const typing = bare.get(keyOf(word));
      if (typing === undefined || isPartOfRun(line, at, taken[line.sentence]!)) return [];
      const start = line.tokens[at]!.start;
      const end = start + word.length;
      const text = document.text.slice(start, end);
      return [
        {
          from: at,
          to: at + 1,
          sentence: line.sentence,
          start,
          end,
          text,
          type: typing.type,
          weight: 0.5,
          rule: typing.rule,
        },
      ];
    }),
  );
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
