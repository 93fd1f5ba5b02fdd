import { expect, test } from 'vitest';
import { firstIndex, stretchAt } from '../../src/text/search.js';

test('the first index at which a condition holds', () => {
  const numbers = [1, 3, 3, 7];
  expect([0, 1, 2, 3, 4, 7, 8].map((least) => firstIndex(numbers.length, (at) => numbers[at]! >= least))).toEqual([
    0, 0, 1, 1, 3, 3, 4,
  ]);
  expect(firstIndex(0, () => true)).toBe(0);
});

test('the stretch that holds an offset', () => {
  const sorted = [
    { start: 2, end: 4 },
    { start: 4, end: 6 },
    { start: 8, end: 9 },
  ];
  expect([0, 2, 3, 4, 6, 8, 9].map((offset) => stretchAt(sorted, offset)?.start ?? null)).toEqual([
    null,
    2,
    2,
    4,
    null,
    8,
    null,
  ]);
});
