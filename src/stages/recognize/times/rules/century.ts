import { years } from '../../../../language/times/period.js';
import { type TimeRule, undatable, word } from '../scene.js';

const inWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

const romans = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/**
 *     since the 19th century, a twentieth-century idea
 *               ^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^
 */
export const century: TimeRule = {
  name: 'century',
  opens: (lexeme) =>
    inWords.has(lexeme.lower) ||
    (lexeme.text !== lexeme.lower && romans.includes(lexeme.lower)) ||
    lexeme.lower === 'twenty' ||
    /^\d\d?$/.test(lexeme.text),
  read: (scene, at) => {
    const number = ordinal((index) => word(scene, at + index));
    if (number === null) return null;
    const hyphen = word(scene, at + number.length) === '-' ? 1 : 0;
    if (word(scene, at + number.length + hyphen) !== 'century') return null;
    const end = at + number.length + hyphen + 1;
    if (/^b\.?c\.?(?:e\.?)?$/.test(word(scene, end))) return undatable(end + 1);
    return { end, period: years((number.value - 1) * 100 + 1, 100, 'century', 'stated') };
  },
};

function ordinal(text: (index: number) => string): { value: number; length: number } | null {
  const roman = romans.indexOf(text(0));
  if (roman > 0) return { value: roman, length: 1 };
  if (/^\d/.test(text(0))) return /^(?:st|nd|rd|th)$/.test(text(1)) ? { value: Number(text(0)), length: 2 } : null;
  if (text(0) === 'twenty' && text(1) === '-' && text(2) === 'first') return { value: 21, length: 3 };
  const value = inWords.get(text(0));
  return value === undefined ? null : { value, length: 1 };
}
