import { organizationHeads } from '../../../language/names/heads.js';
import { genderOfTitle } from '../../../language/titles.js';
import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { organizationName } from './organization.js';
import { personEnd } from './person.js';

/**
 * A person in full behind what they do, which is split off. With a capital it must open the sentence.
 *
 *     Seamstress Rosa Ortega met plumber Joe Fell
 *                ^^^^^^^^^^^             ^^^^^^^^
 */
export function occupiedPerson(line: Line, at: number): Found | null {
  const word = line.word(at);
  const from = at + 1;
  if (!word.occupation || line.casing !== 'sentence' || !isNameWord(line, from)) return null;
  const first = line.word(from);
  if (word.capital && (!line.opens(at) || word.given || first.text.length < 3)) return null;
  if (line.lexicon(from) !== null || first.looksCommon || organizationName(line, from) !== null) return null;
  const to = personEnd(line, from);
  if (wordsIn(line, from, to) < 2 || organizationHeads.has(line.words[to - 1]!)) return null;
  const gender = genderOfTitle(word.text);
  return {
    from,
    to,
    type: 'person',
    weight: 0.85,
    rule: 'recognize/name-occupation',
    // The capital is only that of the sentence.
    titles: [word.text.toLowerCase()],
    titleFrom: at,
    gender,
  };
}

function wordsIn(line: Line, from: number, to: number): number {
  return line.words.slice(from, to).filter((word) => /^\p{L}/u.test(word)).length;
}
