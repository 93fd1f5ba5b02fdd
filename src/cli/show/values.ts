import type { AmountValue, Entity, TimeValue } from '../../schemas/entity.js';

const bounds = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
} as const;

/** A value of an entity in words: `at least 20 hour`, `2024-03-04 to 2024-03-05 (day, inferred)`. */
export function valueInWords(value: Entity['value']): string | null {
  if (value === null) return null;
  return 'grain' in value ? timeInWords(value) : amountInWords(value);
}

export function timeInWords({ from, to, grain, basis }: TimeValue): string {
  return `${from ?? '…'} to ${to ?? '…'} (${grain}, ${basis})`;
}

function amountInWords({ amount, unit, bound, range }: AmountValue): string {
  const number = range === undefined ? String(amount) : `${range.from} to ${range.to}`;
  return `${bounds[bound]}${number}${unit === null ? '' : ` ${unit}`}`;
}
