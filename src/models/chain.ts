import type { LabelSet } from './bilou.js';

const NEVER = -1e30;

/** The best sequence of labels: `scores` are `length` rows of `labels.count`, `transitions` one score for each allowed pair. */
export function bestLabels(
  labels: LabelSet,
  scores: Float64Array,
  length: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const { count, first, to, enders } = labels;
  const back = new Uint8Array(length * count);
  const { least, most } = extremes(labels, transitions);
  let before = new Float64Array(count).fill(NEVER);
  let here = new Float64Array(count);
  for (let y = 0; y < count; y++) if (labels.mayStart[y] === 1) before[y] = scores[y]!;
  for (let at = 1; at < length; at++) {
    here.fill(NEVER);
    const row = at * count;
    // All labels that end something may be followed by the same ones: what is too far behind the best of them can't be best.
    const top = largest(before, enders);
    const floor = before[top]! + least[top]!;
    for (let y = 0; y < count; y++) {
      const sum = before[y]!;
      if (labels.mayEnd[y] === 1 && sum + most[y]! < floor) continue;
      for (let pair = first[y]!, end = first[y + 1]!; pair < end; pair++) {
        const next = to[pair]!;
        const score = sum + transitions[pair]!;
        if (score > here[next]!) {
          here[next] = score;
          back[row + next] = y;
        }
      }
    }
    for (let y = 0; y < count; y++) here[y] = here[y]! + scores[row + y]!;
    [before, here] = [here, before];
  }
  let best = largest(before, enders);
  const path = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    path[at] = best;
    best = back[at * count + best]!;
  }
  return path;
}

/** The smallest and the largest transition from each label. */
function extremes({ count, first }: LabelSet, transitions: ArrayLike<number>) {
  const least = new Float64Array(count).fill(-NEVER);
  const most = new Float64Array(count).fill(NEVER);
  for (let y = 0; y < count; y++) {
    for (let pair = first[y]!; pair < first[y + 1]!; pair++) {
      least[y] = Math.min(least[y]!, transitions[pair]!);
      most[y] = Math.max(most[y]!, transitions[pair]!);
    }
  }
  return { least, most };
}

function largest(values: Float64Array, labels: Uint8Array): number {
  let best = labels[0]!;
  for (let i = 1; i < labels.length; i++) if (values[labels[i]!]! > values[best]!) best = labels[i]!;
  return best;
}

/** Room for the forward and backward sums, kept between sentences. */
export interface ChainBuffers {
  forward: Float64Array;
  backward: Float64Array;
  local: Float64Array;
  scale: Float64Array;
}
export function chainBuffers(): ChainBuffers {
  return {
    forward: new Float64Array(0),
    backward: new Float64Array(0),
    local: new Float64Array(0),
    scale: new Float64Array(0),
  };
}

/** Of labels that may be followed by the same ones, those whose sums are less than this part of the largest are passed over. */
const NEGLIGIBLE = 1e-8;

/**
 * Probability of each label at each token, into `marginals`; gives the logarithm of the sum over all sequences. `factors` are the
 * exponentials of the transitions. `allowed`, where given, keeps to sequences whose labels it allows (1 in `length` rows of `count`).
 * `pairs`, where given, takes up the expected number of each transition.
 */
export function marginalsOf(
  labels: LabelSet,
  scores: Float64Array,
  length: number,
  factors: Float64Array,
  marginals: Float64Array,
  buffers: ChainBuffers,
  allowed?: Uint8Array,
  pairs?: Float64Array,
): number {
  const total = sumSequences(labels, scores, length, factors, buffers, allowed, pairs);
  for (let i = 0; i < length * labels.count; i++) marginals[i] = buffers.forward[i]! * buffers.backward[i]!;
  return total;
}

/** The sums from which probabilities come: that of a label is the product of its forward and its backward sum. */
export function sumSequences(
  labels: LabelSet,
  scores: Float64Array,
  length: number,
  factors: Float64Array,
  buffers: ChainBuffers,
  allowed?: Uint8Array,
  pairs?: Float64Array,
): number {
  const { count, mayEnd } = labels;
  makeRoom(buffers, length, count);
  const total = localFactors(scores, length, count, buffers, allowed) + forwardSums(labels, length, factors, buffers);
  const { forward: a, backward: b } = buffers;
  const last = (length - 1) * count;
  let end = 0;
  for (let y = 0; y < count; y++) end += mayEnd[y]! * a[last + y]!;
  for (let y = 0; y < count; y++) b[last + y] = mayEnd[y]! / end;
  backwardSums(labels, length, factors, buffers, pairs);
  return total + Math.log(end);
}

function makeRoom(buffers: ChainBuffers, length: number, count: number): void {
  if (buffers.forward.length >= length * count) return;
  buffers.forward = new Float64Array(length * count * 2);
  buffers.backward = new Float64Array(length * count * 2);
  buffers.local = new Float64Array(length * count * 2);
  buffers.scale = new Float64Array(length * 2);
}

/** Exponentials of the scores, over that of the largest of a token; gives the sum of these largest ones. */
function localFactors(
  scores: Float64Array,
  length: number,
  count: number,
  { local }: ChainBuffers,
  allowed?: Uint8Array,
): number {
  let total = 0;
  for (let row = 0; row < length * count; row += count) {
    let top = NEVER;
    for (let y = 0; y < count; y++) if (scores[row + y]! > top) top = scores[row + y]!;
    total += top;
    for (let y = 0; y < count; y++)
      local[row + y] = allowed !== undefined && allowed[row + y] === 0 ? 0 : Math.exp(scores[row + y]! - top);
  }
  return total;
}

/** Sums over the beginnings of sequences, each row scaled to 1; gives the logarithm of the scales. */
function forwardSums(
  { count, first, to, enders, mayStart, mayEnd }: LabelSet,
  length: number,
  factors: Float64Array,
  { forward: a, local: e, scale: c }: ChainBuffers,
): number {
  let total = 0;
  for (let at = 0, row = 0; at < length; at++, row += count) {
    if (at === 0) for (let y = 0; y < count; y++) a[y] = mayStart[y]!;
    else {
      a.fill(0, row, row + count);
      let top = 0;
      for (let i = 0; i < enders.length; i++) top = Math.max(top, a[row - count + enders[i]!]!);
      for (let y = 0; y < count; y++) {
        const sum = a[row - count + y]!;
        if (mayEnd[y] === 1 && sum < top * NEGLIGIBLE) continue;
        for (let pair = first[y]!, end = first[y + 1]!; pair < end; pair++) a[row + to[pair]!]! += sum * factors[pair]!;
      }
    }
    let sum = 0;
    for (let y = 0; y < count; y++) sum += a[row + y]! *= e[row + y]!;
    c[at] = sum;
    const scale = 1 / sum;
    for (let y = 0; y < count; y++) a[row + y]! *= scale;
    total += Math.log(sum);
  }
  return total;
}

/** Sums over the ends of sequences, in the scales of the forward ones. */
function backwardSums(
  { count, first, to, mayEnd }: LabelSet,
  length: number,
  factors: Float64Array,
  { forward: a, backward: b, local: e, scale: c }: ChainBuffers,
  pairs?: Float64Array,
): void {
  const after = new Float64Array(count);
  const openers = to.subarray(first[0], first[1]);
  const live = new Uint8Array(openers.length);
  for (let at = length - 2, row = at * count; at >= 0; at--, row -= count) {
    const scale = 1 / c[at + 1]!;
    for (let y = 0; y < count; y++) after[y] = e[row + count + y]! * b[row + count + y]! * scale;
    const alive = notNegligible(after, openers, live);
    for (let y = 0; y < count; y++) {
      let sum = 0;
      const some = mayEnd[y] === 1 ? alive : first[y + 1]! - first[y]!;
      for (let i = 0; i < some; i++) {
        const pair = first[y]! + (mayEnd[y] === 1 ? live[i]! : i);
        const gain = factors[pair]! * after[to[pair]!]!;
        sum += gain;
        if (pairs !== undefined) pairs[pair]! += a[row + y]! * gain;
      }
      b[row + y] = sum;
    }
  }
}

/** Writes which of the labels have sums that count into `live`, by their places in the list, and gives how many there are. */
function notNegligible(sums: Float64Array, labels: Uint8Array, live: Uint8Array): number {
  let top = 0;
  for (let i = 0; i < labels.length; i++) top = Math.max(top, sums[labels[i]!]!);
  let count = 0;
  for (let i = 0; i < labels.length; i++) if (sums[labels[i]!]! >= top * NEGLIGIBLE) live[count++] = i;
  return count;
}
