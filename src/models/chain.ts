import type { LabelSet } from './bilou.js';

const NEVER = -1e30;

/** The best sequence of labels: `scores` are `length` rows of `labels.count`, `transitions` one score for each allowed pair. */
export function bestLabels(
  labels: LabelSet,
  scores: Float64Array,
  length: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const { count, from, to } = labels;
  const back = new Uint8Array(length * count);
  let before = new Float64Array(count).fill(NEVER);
  let here = new Float64Array(count);
  for (let y = 0; y < count; y++) if (labels.mayStart[y] === 1) before[y] = scores[y]!;
  for (let at = 1; at < length; at++) {
    here.fill(NEVER);
    const row = at * count;
    for (let pair = 0; pair < from.length; pair++) {
      const score = before[from[pair]!]! + transitions[pair]!;
      if (score > here[to[pair]!]!) {
        here[to[pair]!] = score;
        back[row + to[pair]!] = from[pair]!;
      }
    }
    for (let y = 0; y < count; y++) here[y] = here[y]! + scores[row + y]!;
    [before, here] = [here, before];
  }
  let best = 0;
  for (let y = 1; y < count; y++) if (labels.mayEnd[y] === 1 && before[y]! > before[best]!) best = y;
  const path = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    path[at] = best;
    best = back[at * count + best]!;
  }
  return path;
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
  const { count, from, to, mayStart, mayEnd } = labels;
  if (buffers.forward.length < length * count) {
    buffers.forward = new Float64Array(length * count * 2);
    buffers.backward = new Float64Array(length * count * 2);
    buffers.local = new Float64Array(length * count * 2);
    buffers.scale = new Float64Array(length * 2);
  }
  const { forward: a, backward: b, local: e, scale: c } = buffers;
  let total = 0;
  for (let at = 0; at < length; at++) {
    const row = at * count;
    let top = NEVER;
    for (let y = 0; y < count; y++) if (scores[row + y]! > top) top = scores[row + y]!;
    total += top;
    for (let y = 0; y < count; y++)
      e[row + y] = allowed !== undefined && allowed[row + y] === 0 ? 0 : Math.exp(scores[row + y]! - top);
  }
  for (let at = 0; at < length; at++) {
    const row = at * count;
    if (at === 0) for (let y = 0; y < count; y++) a[y] = mayStart[y]!;
    else {
      a.fill(0, row, row + count);
      for (let pair = 0; pair < from.length; pair++)
        a[row + to[pair]!]! += a[row - count + from[pair]!]! * factors[pair]!;
    }
    let sum = 0;
    for (let y = 0; y < count; y++) sum += a[row + y]! *= e[row + y]!;
    c[at] = sum;
    for (let y = 0; y < count; y++) a[row + y]! /= sum;
    total += Math.log(sum);
  }
  const last = (length - 1) * count;
  let end = 0;
  for (let y = 0; y < count; y++) end += mayEnd[y]! * a[last + y]!;
  for (let y = 0; y < count; y++) b[last + y] = mayEnd[y]! / end;
  for (let at = length - 2; at >= 0; at--) {
    const row = at * count;
    b.fill(0, row, row + count);
    for (let pair = 0; pair < from.length; pair++) {
      const next = row + count + to[pair]!;
      const gain = (factors[pair]! * e[next]! * b[next]!) / c[at + 1]!;
      b[row + from[pair]!]! += gain;
      if (pairs !== undefined) pairs[pair]! += a[row + from[pair]!]! * gain;
    }
  }
  for (let i = 0; i < length * count; i++) marginals[i] = a[i]! * b[i]!;
  return total + Math.log(end);
}
