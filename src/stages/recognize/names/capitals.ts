import { organizationFirstWords, placeFirstWords } from '../../../language/names/heads.js';
import type { Found, NameType } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { personEnd } from './person.js';
import { titledPerson } from './titled.js';
import { isCapitalByPosition } from './vocabulary.js';

/**
 * Capitals in the middle of a sentence of which nothing more is known here: the rest of the document may tell what they are.
 *
 *     off the island of Langkapuri, Easley said
 *                       ^^^^^^^^^^  ^^^^^^
 */
export function capitalName(line: Line, at: number): Found | null {
  if (line.casing !== 'sentence' || !isNameWord(line, at) || isCapitalByPosition(line, at)) return null;
  const to = beforeTitle(line, at, personEnd(line, at));
  if (to === at) return null;
  const words = line.known.slice(at, to).filter(({ text }) => /^\p{L}/u.test(text));
  const opening = words[0]!.text;
  if (words.length === 2 && numbered.test(opening) && /^[IVX]+$/.test(words[1]!.text))
    return { from: at, to, type: 'law', weight: 0.6, rule: 'recognize/name-article' };
  const common = words.filter(({ looksCommon }) => looksCommon).length;
  if (common === words.length) return null;
  const first = words.length > 1 ? firstWordType(opening) : null;
  if (first !== null) return { from: at, to, type: first, weight: 0.7, rule: 'recognize/name-first-word' };
  return { from: at, to, type: null, weight: 0.1, rule: 'recognize/name-capitals' };
}

/** “[Lusavian] Prime Minister Davit Arzuman”: the title is no part of the name before it. */
function beforeTitle(line: Line, at: number, to: number): number {
  for (let index = at + 1; index < to; index++)
    if (line.word(index).modifier && titledPerson(line, index) !== null) return index;
  return to;
}

/** “Article II”, “Title IX”: parts of laws that are counted in Roman numerals. */
const numbered = /^(?:Amendment|Annex|Article|Chapter|Section|Title)$/;

/** “Radio Globo”, “Ciudad del Este”: the first word tells what it is. */
function firstWordType(word: string): NameType | null {
  if (organizationFirstWords.has(word)) return 'organization';
  return placeFirstWords.has(word) ? 'place' : null;
}
