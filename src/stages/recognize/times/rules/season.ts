import { seasons } from '../../../../language/times/names.js';
import { readYear } from '../calendar-words.js';
import { type TimeRule, word } from '../scene.js';
import { seasonOf } from '../seasons.js';

/**
 *     the winter of 2017, spring 2019
 *         ^^^^^^^^^^^^^^  ^^^^^^^^^^^
 */
export const seasonOfYear: TimeRule = {
  name: 'season',
  opens: (lexeme) => seasons.has(lexeme.lower),
  read: (scene, at) => {
    const of = word(scene, at + 1) === 'of' ? 2 : 1;
    const year = readYear(scene, at + of);
    return year === null ? null : { end: year.end, period: seasonOf(year.value, word(scene, at), 'stated') };
  },
};
