import { lexiconTags } from '../../../language/names/english.js';
import { isGivenName, isSurname } from '../../../language/names/given.js';
import type { Found, NameType } from './found.js';
import { isCapital, type Line } from './line.js';
import { isNameWord } from './name-word.js';

const types: readonly (readonly [string, NameType])[] = [
  ['SportsTeam', 'organization'],
  ['Organization', 'organization'],
  ['City', 'place'],
  ['Region', 'place'],
];

/** Longest name looked up, in words. */
const LONGEST = 4;

/**
 * A name that compromise's word list holds and ours do not: of several words, or in the middle of a sentence.
 *
 *     the Atlanta Braves beat
 *         ^^^^^^^^^^^^^^
 */
export function secondOpinion(line: Line, at: number): Found | null {
  if (!isNameWord(line, at)) return null;
  for (let length = LONGEST; length > 0; length--) {
    const words = line.words.slice(at, at + length);
    if (words.length < length || !words.every((word) => isCapital(word))) continue;
    const tags = lexiconTags(words.join(' '));
    const type = types.find(([tag]) => tags.includes(tag))?.[1];
    if (type === undefined) continue;
    if (
      length === 1 &&
      (line.opens(at) ||
        words[0]!.length < 4 ||
        isCapital(line.words[at + 1] ?? '') ||
        isGivenName(words[0]!) ||
        isSurname(words[0]!))
    )
      return null;
    return { from: at, to: at + length, type, weight: length > 1 ? 0.7 : 0.45, rule: 'recognize/name-second-opinion' };
  }
  return null;
}
