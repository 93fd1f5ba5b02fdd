import type { Kernel } from './arithmetic.js';
import type { LabelSet } from './bilou.js';

/** Which of the encoder's labels counts for each of ours, and which count as no entity because we do not have their types. */
interface Columns {
  readonly own: Int32Array;
  readonly none: readonly number[];
}

/** Least logarithm of a probability that the encoder is taken to give: it is never sure enough to forbid a label. */
const LEAST = Math.log(1e-6);

/** Adds what the encoder thinks of a sentence (scores, one row of its labels for each token) to the scores of our labels. */
export type AddOpinion = (scores: Float64Array, values: Float32Array) => void;

/** The logarithms of the encoder's probabilities are added, times `weight`. `room` is memory of the kernel (see `opinionRoom`). */
export function opinionAdder(
  kernel: Kernel,
  room: number,
  labels: LabelSet,
  others: readonly string[],
  weight: number,
): AddOpinion {
  const { own, none } = columnsOf(labels, others);
  const width = others.length;
  const padded = Math.ceil(width / 4) * 4;
  const given = new Float32Array(kernel.memory, room, padded).fill(Number.NEGATIVE_INFINITY);
  const shares = new Float32Array(kernel.memory, room + padded * 4, padded + 4);
  return (scores, values) => {
    for (let from = 0, to = 0; from < values.length; from += width, to += own.length) {
      let top = values[from]!;
      for (let i = 0; i < width; i++) {
        const value = values[from + i]!;
        given[i] = value;
        if (value > top) top = value;
      }
      kernel.exps(room, room + padded * 4, padded, top);
      const sum = shares[padded]! + shares[padded + 1]! + shares[padded + 2]! + shares[padded + 3]!;
      let outside = shares[own[0]!]!;
      for (const column of none) outside += shares[column]!;
      scores[to] = scores[to]! + weight * Math.max(LEAST, Math.log(outside / sum));
      const all = top + Math.log(sum);
      for (let label = 1; label < own.length; label++) {
        const logarithm = given[own[label]!]! - all;
        scores[to + label] = scores[to + label]! + weight * (logarithm > LEAST ? logarithm : LEAST);
      }
    }
  };
}

/** Bytes that `opinionAdder` needs for so many labels. */
export function opinionRoom(others: number): number {
  return 8 * Math.ceil(others / 4) * 4 + 16;
}

function columnsOf(labels: LabelSet, others: readonly string[]): Columns {
  const own = ['O', ...labels.types.flatMap((type) => [...'BILU'].map((place) => `${place}-${type}`))];
  return {
    own: Int32Array.from(own, (label) => others.indexOf(label)),
    none: others.flatMap((other, column) => (own.includes(other) ? [] : [column])),
  };
}
