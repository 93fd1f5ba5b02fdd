import type { Document } from '../../../schemas/document.js';
import type { Found, Name } from './found.js';
import type { Line } from './line.js';
import type { Spell } from './spelling.js';

/** What the words before a name tell of the family. */
export type Kin = Pick<Name, 'oneOfFamily' | 'relative'>;

const nothing: Kin = { relative: false, oneOfFamily: false };

/** The name in its place; `to` is the token behind it, with the stop of an abbreviation. */
export function placed(document: Document, line: Line, found: Found, to: number, spell: Spell, kin = nothing): Name {
  const { from, type, weight, rule } = found;
  const start = line.tokens[from]!.start;
  // The last word leaves a possessive mark out that its token holds.
  const end = line.tokens[to - 1]!.start + line.words[to - 1]!.length;
  const text = document.text.slice(start, end);
  return {
    from,
    to: found.to,
    type,
    weight,
    rule,
    country: found.country ?? null,
    state: found.state ?? false,
    titles: found.titles ?? [],
    titleFrom: found.titleFrom ?? from,
    gender: found.gender ?? null,
    relative: kin.relative,
    oneOfFamily: kin.oneOfFamily,
    sentence: line.sentence,
    start,
    end,
    text,
    spelling: spell(text),
  };
}
