import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { isAside } from '../subject-by-words.js';
import { isComma, type Unit, wordAt } from '../unit.js';

/**
 * The subject that opens at `from` and of which what describes it, set off by commas, reaches to the verb at `verb`.
 *
 *     “…,” Elin Berg, a member who ran against Ole Lind, a farmer, in the north, said …
 *          ^^^^^^^^^
 */
export function longSubject(unit: Unit, from: number, verb: number): Party | null {
  const opening = startingAt(unit, from);
  if (opening !== null && reaches(unit, opening.to, verb)) return { ...opening, to: verb };
  if (isNameWithTitle(unit, from, verb)) return { unit, from, to: verb, head: verb - 1 };
  if (!isComma(unit, verb - 1)) return null;
  const comma = opening === null ? -1 : behindBrackets(unit, opening.to);
  if (opening === null || !isComma(unit, comma)) return null;
  let start = comma + 1;
  for (let at = start; at < verb; at++) {
    if (unit.tokens[at]!.text === UTTERANCE) return null;
    if (!isComma(unit, at)) continue;
    if (!isAside(unit, start, at) && !isDescribing(unit, start, at)) return null;
    start = at + 1;
  }
  return opening;
}

/** Words of a name with all that is set before it. */
const LONGEST = 10;

/** “[“CBS This Morning” co-anchor Ida] Roth”: nothing but nouns and what belongs to them, a name at the end. */
function isNameWithTitle({ tokens }: Unit, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST || tokens[to - 1]!.pos !== 'PROPN') return false;
  return tokens
    .slice(from, to)
    .every(({ pos, text }) => /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos) || /^(?:-|–|['’]s?)$/.test(text));
}

/** “Ole Lind [(R-Ohio)]” */
function behindBrackets(unit: Unit, at: number): number {
  if (unit.tokens[at]?.text !== '(') return at;
  const close = unit.tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close < 0 ? at : close + 1;
}

/** “a teacher [who ran against Ole Lind]”: each verb has a relative pronoun right before it. */
function isDescribing(unit: Unit, from: number, to: number): boolean {
  const verbs = unit.verbGroups.filter(({ finite, start, end }) => finite && start >= from && end <= to);
  return verbs.every(({ start }) => /^(?:who|which|that)$/.test(wordAt(unit, start - 1)));
}

/** “Senator Berg of Voss and Senator Lind [of Bergen] said”: the verb comes right behind, or behind one phrase that is tied on. */
function reaches(unit: Unit, to: number, verb: number): boolean {
  return to === verb || (wordAt(unit, to) === 'of' && unit.phraseFrom.get(to + 1)?.end === verb);
}
