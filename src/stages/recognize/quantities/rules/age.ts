import { readNumber } from '../../../../language/numbers.js';
import { type Field, type Measured, type QuantityRule, word } from '../field.js';
import { boundOf } from '../read-amount.js';

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
    const end = spelled(field, number.end) ?? (isAge(field, at, number.end) ? number.end : null);
    if (end === null) return null;
    const { bound, end: after } = boundOf(field.lexemes, field.bound, number, end);
    return {
      end: after,
      type: 'quantity',
      value: { amount: number.amount, unit: unitOf(field, number.end), bound },
    } satisfies Measured;
  },
};

/** “-year-old”, “years old”, “years of age”. */
function spelled(field: Field, at: number): number | null {
  const hyphen = word(field, at) === '-' || word(field, at) === '–' ? 1 : 0;
  if (!/^(?:year|month|week|day)s?$/.test(word(field, at + hyphen))) return null;
  const next = at + hyphen + 1;
  const second = word(field, next) === '-' || word(field, next) === '–' ? next + 1 : next;
  if (/^olds?$/.test(word(field, second))) return second + 1;
  return word(field, next) === 'of' && word(field, next + 1) === 'age' ? next + 2 : null;
}

/** `year of age`, for the very young `month of age`. */
function unitOf(field: Field, at: number): string {
  const unit = /^(?:year|month|week|day)/.exec(word(field, at)) ?? /^(?:year|month|week|day)/.exec(word(field, at + 1));
  return `${unit?.[0] ?? 'year'} of age`;
}

/** A bare number that a person’s name, a pronoun or a word for age makes one. */
function isAge(field: Field, at: number, end: number): boolean {
  if (field.lexemes[at]!.kind !== 'number' || !/^\d{1,3}$/.test(field.lexemes[at]!.text)) return false;
  return isNamed(field, at) || (endsPhrase(field, end) && (isApposition(field, at) || isSaid(field, at, end)));
}

/** “aged 52”, “aged 16 and 13”, “ages of 12 and 16”. */
function isNamed(field: Field, at: number): boolean {
  const [before, second, third] = [word(field, at - 1), word(field, at - 2), word(field, at - 3)];
  if (/^aged?$/.test(before) || (before === 'of' && /^ages?$/.test(second))) return true;
  return before === 'and' && (/^aged?$/.test(third) || (third === 'of' && /^ages?$/.test(word(field, at - 4))));
}

function endsPhrase(field: Field, at: number): boolean {
  const next = field.lexemes[at];
  return next === undefined || /^(?:[,.;:)”"]|when|or|and|at|in)$/.test(next.lower);
}

/** “Noor Adila, 34,”, “Cesar Sayoc Jr., 56,”, “Moore, then 32,”, “now 53”. */
function isApposition(field: Field, at: number): boolean {
  const then = /^(?:then|now)$/.test(word(field, at - 1)) ? at - 1 : at;
  if (word(field, then - 1) !== ',' || !/^[,.;)]?$/.test(word(field, at + 1))) return false;
  const name = word(field, then - 2) === '.' ? field.lexemes[then - 3] : field.lexemes[then - 2];
  if (name === undefined || name.kind !== 'word') return false;
  return then < at || name.lower === 'age' || (name.text !== name.lower && /^(?:PROPN|NOUN|ADJ)$/.test(name.pos));
}

/** “when she was 14”, “he turned 70”, “someone who is 19 or older”. */
function isSaid(field: Field, at: number, end: number): boolean {
  if (/^(?:or|and) (?:older|over|younger|under|above|up)$/.test(`${word(field, end)} ${word(field, end + 1)}`))
    return true;
  if (!/^(?:is|was|turned|turns|am|['’]s)$/.test(word(field, at - 1))) return false;
  return /^(?:he|she|i|who)$/.test(word(field, at - 2));
}
