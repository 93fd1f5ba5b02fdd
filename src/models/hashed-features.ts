/** Collects the features of one decision as buckets of a table of weights. */
export interface FeatureSink {
  readonly buckets: Int32Array;
  count: number;
  /** Adds the feature `name` with up to three values. */
  add(name: number, a: number, b?: number, c?: number): void;
}

/** A sink for at most `most` features, into a table of `size` weights (a power of two). */
export function featureSink(size: number, most = 96): FeatureSink {
  const buckets = new Int32Array(most);
  return {
    buckets,
    count: 0,
    add(name, a, b = 0, c = 0) {
      let h = Math.imul(a ^ Math.imul(name, 0x9e3779b1), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
      h = Math.imul(h ^ (h >>> 15) ^ Math.imul(c, 0x165667b1), 0x2c1b3c6d);
      buckets[this.count++] = (h ^ (h >>> 16)) & (size - 1);
    },
  };
}

/** Sum of the weights of the features in the sink. */
export function scoreOf(sink: FeatureSink, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < sink.count; i++) sum += weights[sink.buckets[i]!]!;
  return sum;
}
