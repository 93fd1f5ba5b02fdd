import { wordsBetween } from './attribution.js';
import { type Draft, draftIn, plainAttribution } from './draft.js';
import { isDash } from './indirect/dash.js';
import { type Unit, wordAt } from './unit.js';

/**
 * A post that is set into an article as it stands: its words, a dash, the name with the handle, and the date, in one paragraph or in two.
 *
 *     The dam will hold. Stay calm. — Mara Lind (@maralind) July 23, 2016
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^
 */
export const POST = 'attribute/post';

/** Tokens of a name before its handle at most, and of a date behind it. */
const LONGEST_NAME = 5;
const LONGEST_DATE = 5;

/** The posts of a document. */
export function postsIn(units: readonly Unit[]): Draft[] {
  return units.flatMap((unit, index) => {
    const dash = signedFrom(unit);
    if (dash === null) return [];
    const words = dash > 0 ? paragraphTo(units, index) : paragraphTo(units, index - 1);
    const last = dash > 0 ? unit.tokens[dash - 1]! : units[index - 1]?.tokens.at(-1);
    if (words.length === 0 || last === undefined || words.some(({ utterances }) => utterances.size > 0)) return [];
    const handle = unit.tokens.findIndex(({ text }, at) => at > dash && text.startsWith('@'));
    const source = { unit, from: dash + 1, to: handle - 1, head: handle - 2 };
    const cue = { ...wordsBetween(unit, handle, handle + 1), lemma: '@' };
    const first = words[0]!;
    const draft = draftIn(
      first,
      [{ start: first.tokens[0]!.start, end: last.end }],
      plainAttribution(cue, source, POST),
    );
    return [{ ...draft, last: unit }];
  });
}

/** “[—] Mara Lind (@maralind) July 23, 2016” closes the unit: the index of the dash. */
function signedFrom(unit: Unit): number | null {
  const { words } = unit;
  const handle = words.findLastIndex(({ text }) => text.startsWith('@'));
  if (handle < 3 || wordAt(unit, handle - 1) !== '(' || wordAt(unit, handle + 1) !== ')') return null;
  if (words.length - handle - 2 > LONGEST_DATE || words.slice(handle).some(({ pos }) => /^(?:AUX|VERB)$/.test(pos)))
    return null;
  let dash = handle - 2;
  while (dash > handle - 2 - LONGEST_NAME && words[dash]?.pos === 'PROPN') dash--;
  if (dash === handle - 2) return null;
  return isDash(unit, dash) || (dash === 0 && /^[–—-]+$/.test(words[0]!.text)) ? dash : null;
}

/** The units of a paragraph up to the one at `index`. */
function paragraphTo(units: readonly Unit[], index: number): Unit[] {
  const paragraph = units[index]?.paragraph;
  return paragraph === undefined ? [] : units.slice(0, index + 1).filter((unit) => unit.paragraph === paragraph);
}
