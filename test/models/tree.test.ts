import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from '../../src/models/tree.js';

/** All assignments of heads to the words 1 … n - 1 that are trees with one word under the root. */
function* trees(n: number): Generator<number[]> {
  const heads = new Array<number>(n).fill(0);
  const count = n ** (n - 1);
  for (let code = 0; code < count; code++) {
    for (let word = 1, rest = code; word < n; word++, rest = Math.floor(rest / n)) heads[word] = rest % n;
    if (isTree(heads)) yield heads;
  }
}

function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0;
  for (let word = 1; word < heads.length; word++) {
    if (heads[word] === 0) roots++;
    let at = word;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
  }
  return roots === 1;
}

test('no tree is worth more, whatever the scores', () => {
  const scores = fc
    .integer({ min: 2, max: 5 })
    .chain((n) =>
      fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n })),
    );
  fc.assert(
    fc.property(scores, ([n, values]) => {
      const score = Float32Array.from(values);
      const worth = (heads: ArrayLike<number>) =>
        Array.from({ length: n - 1 }, (_, at) => score[(at + 1) * n + heads[at + 1]!]!).reduce((a, b) => a + b, 0);
      const best = bestTree(score, n);
      expect(isTree(best)).toBe(true);
      let most = Number.NEGATIVE_INFINITY;
      for (const heads of trees(n)) most = Math.max(most, worth(heads));
      expect(worth(best)).toBe(most);
    }),
    { numRuns: 150 },
  );
});

test('a sentence of one word', () => {
  expect([...bestTree(Float32Array.of(0, 0, 3, 5), 2)]).toEqual([0, 0]);
});
