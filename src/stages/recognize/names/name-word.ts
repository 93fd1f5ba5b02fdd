import { familyFirstSurnames } from '../../../language/names/surnames.js';
import { wordList } from '../../../language/word-list.js';
import type { Line } from './line.js';
import { isPartyLetter } from './party-state.js';

/** Whether the token may be a part of a name: a capital, and not a word that is none anywhere. */
export function isNameWord(line: Line, at: number): boolean {
  switch (line.word(at).name) {
    case 'no':
      return false;
    case 'yes':
      return !isPartyLetter(line, at);
    case 'particle':
      return opensName(line, at + 1);
    case 'junior':
      return line.word(at - 1).capital;
    case 'calendar':
      return isPartOfName(line, at) || isGivenMonth(line, at);
  }
}

/** A capital follows, over other particles and a hyphen. */
function opensName(line: Line, at: number): boolean {
  const { text, capital, name } = line.word(at);
  if (text === '-') return line.glued(at) && line.glued(at + 1) && line.word(at + 1).capital;
  if (text === 'der' || text === 'den') return line.word(at + 1).capital;
  return capital && name !== 'calendar' && line.lexicon(at) === null;
}

/** Months and their abbreviations that are given names as well. */
const givenMonths: ReadonlySet<string> = new Set(wordList('Jan, April, June, August'));
/** Words before a month, where a name does not stand: “in June”, “3 April”, “last August”. */
const datingWord =
  /^(?:after|before|by|early|from|in|last|late|mid|next|of|on|since|the|this|through|till|to|until|-|,|\d.*)$/i;

/** “Jan Frei”, “April Ryan”: a name behind it, and nothing that makes it a date. */
function isGivenMonth(line: Line, at: number): boolean {
  if (!givenMonths.has(line.words[at]!) || line.casing !== 'sentence' || datingWord.test(line.word(at - 1).text))
    return false;
  const next = line.word(at + 1);
  return (
    /^\p{Lu}\p{Ll}/u.test(next.text) && next.name !== 'calendar' && line.lexicon(at + 1) === null && !next.looksCommon
  );
}

/** “Theresa May”, “Zhang Jun”: behind a name, and no number after it. */
function isPartOfName(line: Line, at: number): boolean {
  const before = line.word(at - 1);
  return (before.given || familyFirstSurnames.has(before.text)) && !/^\d/.test(line.word(at + 1).text);
}
