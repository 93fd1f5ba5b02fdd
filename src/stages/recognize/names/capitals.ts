import { isCommonWord } from '../../../language/names/english.js';
import { organizationFirstWords, placeFirstWords } from '../../../language/names/heads.js';
import type { Found, NameType } from './found.js';
import { isAcronym, type Line } from './line.js';
import { isNameWord } from './name-word.js';
import { personEnd } from './person.js';
import { isCapitalByPosition, looksCommon } from './vocabulary.js';

/**
 * An acronym, taken for an organization where nothing speaks against it.
 *
 *     the SCO summit
 *         ^^^
 */
export function acronymName(line: Line, at: number): Found | null {
  const word = line.words[at]!;
  if (line.casing !== 'sentence' || !isNameWord(line, at) || !isAcronym(word) || /^[IVX]+$/.test(word)) return null;
  if (/\ds?$|\p{Ll}$/u.test(word) && !/^[GM]\d+$/.test(word)) return null;
  if (isShouted(line, at) || line.words[at + 1] === '$') return null;
  return { from: at, to: at + 1, type: 'organization', weight: 0.4, rule: 'recognize/name-acronym' };
}

/** “NO COLLUSION”: a word in capitals for emphasis, alone or among others. */
function isShouted(line: Line, at: number): boolean {
  const word = line.words[at]!;
  const beside = [line.words[at - 1] ?? '', line.words[at + 1] ?? ''];
  return isCommonWord(word) || beside.some((one) => one.length > 5 && /^\p{Lu}+$/u.test(one));
}

/**
 * Capitals in the middle of a sentence of which nothing more is known here.
 *
 *     off the island of Langkapuri, Easley said
 *                       ^^^^^^^^^^  ^^^^^^
 */
export function capitalName(line: Line, at: number): Found | null {
  if (line.casing !== 'sentence' || !isNameWord(line, at) || isCapitalByPosition(line, at)) return null;
  const to = personEnd(line, at);
  if (to === at) return null;
  const words = line.words.slice(at, to).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 2 && numbered.test(words[0]!) && /^[IVX]+$/.test(words[1]!))
    return { from: at, to, type: 'law', weight: 0.6, rule: 'recognize/name-article' };
  const common = words.filter((word) => looksCommon(word)).length;
  if (common === words.length) return null;
  // People take no article: “the Selat Mutiara” is a ship, a temple, a prize.
  const person = words.length >= 2 && words.length <= 4 && common === 0 && line.words[at - 1]?.toLowerCase() !== 'the';
  const first = words.length > 1 ? firstWordType(words[0]!) : null;
  if (first !== null) return { from: at, to, type: first, weight: 0.7, rule: 'recognize/name-first-word' };
  return { from: at, to, type: person ? 'person' : null, weight: person ? 0.3 : 0.1, rule: 'recognize/name-capitals' };
}

/** “Article II”, “Title IX”: parts of laws that are counted in Roman numerals. */
const numbered = /^(?:Amendment|Annex|Article|Chapter|Section|Title)$/;

/** “Radio Globo”, “Ciudad del Este”: the first word tells what it is. */
function firstWordType(word: string): NameType | null {
  if (organizationFirstWords.has(word)) return 'organization';
  return placeFirstWords.has(word) ? 'place' : null;
}
