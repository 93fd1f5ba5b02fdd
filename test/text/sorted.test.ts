import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPassing } from '../../src/text/sorted.js';

test('finds what a look at every item finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const plain = sorted.findIndex((number) => number >= least);
      expect(firstPassing(sorted, (number) => number >= least)).toBe(plain < 0 ? sorted.length : plain);
    }),
  );
});
