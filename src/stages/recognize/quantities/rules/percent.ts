import { readTrailingBound } from '../../../../language/bounds.js';
import { type Field, type Measured, type QuantityRule, word } from '../field.js';
import { boundOf, readAmount } from '../read-amount.js';

/**
 *     jumped 16 per cent, about 12%, 5 to 7 percent, 0.5 percentage points
 *            ^^^^^^^^^^^        ^^^  ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^
 */
export const percent: QuantityRule = {
  name: 'percent',
  read: (field, at) => {
    const amount = readAmount(field.lexemes, at);
    if (amount === null) return null;
    const plus = readTrailingBound(field.lexemes, amount.end);
    const sign = readPercent(field, plus?.end ?? amount.end);
    if (sign === null) return null;
    const bounded = boundOf(field.lexemes, field.bound ?? plus?.bound ?? null, amount, sign);
    const range = amount.range === undefined ? {} : { range: amount.range };
    return {
      end: bounded.end,
      type: 'percent',
      value: { amount: amount.amount, unit: '%', bound: bounded.bound, ...range },
    } satisfies Measured;
  },
};

/** The index after “%”, “percent”, “per cent”, “pct”. */
function readPercent(field: Field, at: number): number | null {
  const from = word(field, at) === '-' ? at + 1 : at;
  if (/^(?:%|percent|pct)$/.test(word(field, from))) return from + 1;
  return word(field, from) === 'per' && word(field, from + 1) === 'cent' ? from + 2 : null;
}
