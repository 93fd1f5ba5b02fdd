import { readNumber } from '../../../../language/numbers.js';
import { type Field, type Measured, type QuantityRule, word } from '../field.js';

const OLDEST = 125;

/**
 * Ages of people: no times, and not to be compared with lengths.
 *
 *     Noor Adila, 34, said; a 19-year-old; aged 52; 18 years of age
 *                 ^^          ^^^^^^^^^^^       ^^  ^^^^^^^^^^^^^^^
 */
export const age: QuantityRule = {
  name: 'age',
  read: (field, at) => {
    const number = readNumber(field.lexemes, at);
    if (number === null || number.amount > OLDEST || number.amount === 0) return null;
    const end = spelled(field, number.end) ?? (isApposition(field, at, number.end) ? number.end : null);
    if (end === null) return null;
    return {
      end,
      type: 'quantity',
      value: { amount: number.amount, unit: 'year of age', bound: field.bound ?? 'exact' },
    } satisfies Measured;
  },
};

/** “-year-old”, “years old”, “years of age”. */
function spelled(field: Field, at: number): number | null {
  const hyphen = word(field, at) === '-' || word(field, at) === '–' ? 1 : 0;
  if (!/^years?$/.test(word(field, at + hyphen))) return null;
  const next = at + hyphen + 1;
  const second = word(field, next) === '-' || word(field, next) === '–' ? next + 1 : next;
  if (/^olds?$/.test(word(field, second))) return second + 1;
  return word(field, next) === 'of' && word(field, next + 1) === 'age' ? next + 2 : null;
}

/** A bare number between commas after a name, or after “aged”. */
function isApposition(field: Field, at: number, end: number): boolean {
  const number = field.lexemes[at]!;
  if (number.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return false;
  if (/^aged?$/.test(word(field, at - 1))) return true;
  if (word(field, at - 1) === 'and' && /^aged?$/.test(word(field, at - 3))) return true;
  const name = field.lexemes[at - 2];
  const after = word(field, end);
  if (word(field, at - 1) !== ',' || !/^[,.;)]?$/.test(after)) return false;
  return name !== undefined && name.kind === 'word' && name.text !== name.lower && name.pos === 'PROPN';
}
