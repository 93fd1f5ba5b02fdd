import { amountInWords } from '../../language/amount-words.js';
import type { Entity, TimeValue } from '../../schemas/entity.js';

/** A value of an entity in words: `at least 20 hour`, `2024-03-04 to 2024-03-05 (day, inferred)`. */
export function valueInWords(value: Entity['value']): string | null {
  if (value === null) return null;
  return 'grain' in value ? timeInWords(value) : amountInWords(value);
}

export function timeInWords({ from, to, grain, basis }: TimeValue): string {
  return `${from ?? '…'} to ${to ?? '…'} (${grain}, ${basis})`;
}
