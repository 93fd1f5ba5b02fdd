import type { AmountValue } from '../schemas/entity.js';

const bounds: Readonly<Record<AmountValue['bound'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

/** A value in words, always the same for the same value: `at least 12 person`, `3000000 EUR`, `2.5%`, `3 to 5 hour`. */
export function amountInWords({ amount, unit, bound, range }: AmountValue): string {
  const number = range === undefined ? String(amount) : `${range.from} to ${range.to}`;
  return `${bounds[bound]}${number}${unit === null ? '' : unit === '%' ? '%' : ` ${unit}`}`;
}
