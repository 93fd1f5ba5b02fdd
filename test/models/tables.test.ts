import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batches } from '../../src/models/batches.js';
import { BATCH, LONGEST } from '../../src/models/network.js';
import { indexSorted, rowOf } from '../../src/models/sorted-index.js';
import { vocabularyOf } from '../../src/models/vocabulary.js';

test('rows by sorted hashes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 300 }), (list) => {
      const keys = Int32Array.from(list).sort();
      const index = indexSorted(keys);
      keys.forEach((key, row) => {
        expect(rowOf(keys, index, key)).toBe(row);
        if (keys[row + 1] !== key + 1) expect(rowOf(keys, index, (key + 1) | 0)).toBe(keys.indexOf((key + 1) | 0));
      });
    }),
  );
});

describe('a vocabulary', () => {
  test.each([['the'], ['the', 'a', 'œuvre', '今', '😀'], ['a', 'aa', 'aaa', 'aaaa']])('%s, …', (...words) => {
    const vocabulary = vocabularyOf(new TextEncoder().encode(words.join('\n')));
    expect(words.map((word) => vocabulary.get(word))).toEqual(words.map((_, row) => row));
    for (const word of ['', 'th', 'thea', 'b', '\n']) expect(vocabulary.has(word)).toBe(false);
  });

  test('of many words', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `w${at * 7}`);
    const vocabulary = vocabularyOf(new TextEncoder().encode(words.join('\n')));
    expect(words.every((word, row) => vocabulary.get(word) === row)).toBe(true);
    expect(vocabulary.get('w1')).toBeUndefined();
  });
});

test('batches hold each sentence once, the longest first, and no more words than there is room for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: LONGEST + 9 }), { maxLength: 60 }), (lengths) => {
      const all = [...batches(lengths.map((length) => Array.from({ length }, () => 'x')))];
      const places = all.flatMap(({ indexes }) => indexes);
      expect(places.toSorted((a, b) => a - b)).toEqual(
        lengths.flatMap((length, at) => (length <= LONGEST ? [at] : [])),
      );
      for (const { sentences } of all) {
        const sizes = sentences.map(({ length }) => length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes.reduce((sum, size) => sum + size + 1, 0)).toBeLessThanOrEqual(BATCH);
      }
    }),
  );
});
