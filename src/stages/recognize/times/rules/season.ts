import { seasons } from '../../../../language/times/names.js';
import { readYear } from '../calendar-words.js';
import { type TimeRule, undatable, word } from '../scene.js';
import { seasonOf } from '../seasons.js';

/**
 *     the summer of 2017, spring 2019
 *         ^^^^^^^^^^^^^^  ^^^^^^^^^^^
 */
export const seasonOfYear: TimeRule = {
  name: 'season',
  opens: (lexeme) => seasons.has(lexeme.lower),
  read: (scene, at) => {
    const of = word(scene, at + 1) === 'of' ? 2 : 1;
    const year = readYear(scene, at + of);
    if (year === null) return null;
    // A winter has two years; which of them names it, writers do not agree on.
    if (word(scene, at) === 'winter') return undatable(year.end);
    return { end: year.end, period: seasonOf(year.value, word(scene, at), 'stated') };
  },
};
