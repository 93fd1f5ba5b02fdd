import { type Measured, type QuantityRule, word } from '../field.js';

const parts: ReadonlyMap<string, number> = new Map([
  ['quarter', 25],
  ['half', 50],
]);

/**
 * Parts of a percentage point in basis points.
 *
 *     a quarter-point rise, half a percentage point
 *       ^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const point: QuantityRule = {
  name: 'point',
  read: (field, at) => {
    const one = word(field, at) === 'one' && word(field, at + 1) === '-' ? at + 2 : at;
    const amount = parts.get(word(field, one));
    if (amount === undefined) return null;
    let end = one + 1;
    if (/^(?:-|–|a|of)$/.test(word(field, end))) end++;
    if (/^(?:a|one)$/.test(word(field, end))) end++;
    const percentage = word(field, end) === 'percentage';
    if (percentage) end++;
    if (word(field, end) === '-') end++;
    if (!/^points?$/.test(word(field, end)) || end === one + 1) return null;
    return {
      end: end + 1,
      type: 'quantity',
      value: { amount, unit: 'basis point', bound: field.bound ?? 'exact' },
    } satisfies Measured;
  },
};
