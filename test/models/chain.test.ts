import { describe, expect, test } from 'vitest';
import { bilou, spansOf } from '../../src/models/bilou.js';
import { bestLabels, chainBuffers, marginalsOf } from '../../src/models/chain.js';

const labels = bilou(['PER', 'LOC']);
const LENGTH = 4;
let state = 3;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 31 - 1;
};
const scores = new Float64Array(LENGTH * labels.count);
const transitions = Float64Array.from(labels.from, random);

/** Every allowed sequence with its score. */
function sequences(): { path: number[]; score: number }[] {
  let open = Array.from(labels.mayStart, (may, label) => ({ path: [label], score: scores[label]!, may })).filter(
    ({ may }) => may === 1,
  );
  for (let at = 1; at < LENGTH; at++) {
    open = open.flatMap(({ path, score, may }) =>
      Array.from(labels.from.keys())
        .filter((pair) => labels.from[pair] === path.at(-1))
        .map((pair) => ({
          path: [...path, labels.to[pair]!],
          score: score + transitions[pair]! + scores[at * labels.count + labels.to[pair]!]!,
          may,
        })),
    );
  }
  return open.filter(({ path }) => labels.mayEnd[path.at(-1)!] === 1);
}

describe.each([2, 40])('against all sequences, one by one, scores up to %i', (size) => {
  scores.forEach((_, at) => {
    scores[at] = size * random();
  });
  const scored = scores.slice();
  const all = sequences();
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);

  test('the best one', () => {
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestLabels(labels, scored, LENGTH, transitions)]).toEqual(best.path);
  });

  test('probabilities of labels', () => {
    const marginals = new Float64Array(scores.length);
    const log = marginalsOf(labels, scored, LENGTH, transitions.map(Math.exp), marginals, chainBuffers());
    expect(log).toBeCloseTo(Math.log(total), 6);
    for (let at = 0; at < LENGTH; at++) {
      for (let label = 0; label < labels.count; label++) {
        const share =
          all.filter(({ path }) => path[at] === label).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
        expect(marginals[at * labels.count + label]).toBeCloseTo(share, 6);
      }
    }
  });
});

test('labels to spans', () => {
  // U-PER O B-LOC I-LOC L-LOC
  expect(spansOf([4, 0, 5, 6, 7])).toEqual([
    { first: 0, last: 1, type: 0 },
    { first: 2, last: 5, type: 1 },
  ]);
});
