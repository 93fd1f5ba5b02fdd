/**
 * The best tree over the words 1 … n - 1 with exactly one of them under the root 0. `score[d * n + h]` is what head `h` is
 * worth to dependent `d`; row 0 is not read. Chu and Liu's and Edmonds's algorithm. Gives the head of each word.
 */
export function bestTree(score: Float32Array, n: number): Int32Array {
  const greedy = bestHeads(score, n);
  if (rootsOf(greedy).length === 1 && cycleIn(greedy) === undefined) return greedy;
  const tree = spanning(score, n);
  const roots = rootsOf(tree);
  return roots.length === 1 ? tree : withOneRoot(score, n, roots);
}

/** Each of the words that want to be under the root is tried as the only one. */
function withOneRoot(score: Float32Array, n: number, roots: readonly number[]): Int32Array {
  let best: Int32Array | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const root of roots) {
    const barred = score.slice(0, n * n);
    for (let word = 1; word < n; word++) if (word !== root) barred[word * n] = NEVER;
    const tree = spanning(barred, n);
    let total = 0;
    for (let word = 1; word < n; word++) total += barred[word * n + tree[word]!]!;
    if (total > most) {
      most = total;
      best = tree;
    }
  }
  return best!;
}

const NEVER = -1e8;

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

/** Contracts one cycle after the other into a single word. */
function spanning(score: Float32Array, n: number): Int32Array {
  const heads = bestHeads(score, n);
  const cycle = cycleIn(heads);
  if (cycle === undefined) return heads;
  const inside = new Uint8Array(n);
  let inner = 0;
  for (const word of cycle) {
    inside[word] = 1;
    inner += score[word * n + heads[word]!]!;
  }
  const kept: number[] = [];
  for (let word = 0; word < n; word++) if (inside[word] === 0) kept.push(word);
  const m = kept.length + 1;
  const joined = m - 1;
  const small = new Float32Array(m * m).fill(NEVER);
  const entered = new Int32Array(m);
  const left = new Int32Array(m);
  kept.forEach((word, a) => {
    kept.forEach((head, b) => {
      if (a !== b) small[a * m + b] = score[word * n + head]!;
    });
    let out = Number.NEGATIVE_INFINITY;
    let into = Number.NEGATIVE_INFINITY;
    for (const member of cycle) {
      if (word !== 0 && score[word * n + member]! > out) {
        out = score[word * n + member]!;
        left[a] = member;
      }
      const gain = score[member * n + word]! - score[member * n + heads[member]!]! + inner;
      if (gain > into) {
        into = gain;
        entered[a] = member;
      }
    }
    if (word !== 0) small[a * m + joined] = out;
    small[joined * m + a] = into;
  });
  const tree = spanning(small, m);
  const result = new Int32Array(n);
  kept.forEach((word, a) => {
    if (word !== 0) result[word] = tree[a] === joined ? left[a]! : kept[tree[a]!]!;
  });
  for (const word of cycle) result[word] = heads[word]!;
  const entry = tree[joined]!;
  result[entered[entry]!] = kept[entry]!;
  return result;
}
