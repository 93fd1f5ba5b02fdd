import { spanningTree } from './spanning-tree.js';

/**
 * The best tree over the words 1 … n - 1 with exactly one of them under the root 0. `score[d * n + h]` is what head `h` is
 * worth to dependent `d`; row 0 is not read. Chu and Liu's and Edmonds's algorithm. Gives the head of each word.
 */
export function bestTree(score: Float32Array, n: number): Int32Array {
  const greedy = bestHeads(score, n);
  if (rootsOf(greedy).length === 1 && cycleIn(greedy) === undefined) return greedy;
  return spanningTree(withOneRoot(score, n), n);
}

/** The scores with the root so dear that the best tree has one word under it, whatever the sum of the others. */
function withOneRoot(score: Float32Array, n: number): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = n; at < n * n; at++) {
    least = Math.min(least, score[at]!);
    most = Math.max(most, score[at]!);
  }
  const dear = Float64Array.from(score.subarray(0, n * n));
  for (let word = 1; word < n; word++) dear[word * n]! -= (most - least) * n + 1;
  return dear;
}

function bestHeads(score: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let word = 1; word < n; word++) {
    let best = 0;
    for (let head = 1; head < n; head++) {
      if (head !== word && score[word * n + head]! > score[word * n + best]!) best = head;
    }
    heads[word] = best;
  }
  return heads;
}

function rootsOf(heads: Int32Array): number[] {
  const roots: number[] = [];
  for (let word = 1; word < heads.length; word++) if (heads[word] === 0) roots.push(word);
  return roots;
}

function cycleIn(heads: Int32Array): number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let word = start;
    while (word !== 0 && seenFrom[word] === 0) {
      seenFrom[word] = start;
      word = heads[word]!;
    }
    if (word === 0 || seenFrom[word] !== start) continue;
    const cycle = [word];
    for (let next = heads[word]!; next !== word; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return undefined;
}
