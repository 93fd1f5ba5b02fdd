/** Rows by 32-bit hashes that are stored in rising order: where each bucket of hashes with the same first bits begins. */
export interface SortedIndex {
  readonly shift: number;
  /** Row with which each bucket begins, and where the last one ends. */
  readonly starts: Int32Array;
}

/** The bucket of a hash: its first bits, the lowest number first. */
export function bucketOf(hash: number, shift: number): number {
  return (hash ^ 0x80000000) >>> shift;
}

/** About two to four hashes a bucket. */
export function indexSorted(keys: Int32Array): SortedIndex {
  const shift = Math.min(28, Math.clz32(keys.length) + 2);
  const starts = new Int32Array(2 ** (32 - shift) + 1);
  let bucket = 0;
  for (let row = 0; row < keys.length; row++) {
    const own = bucketOf(keys[row]!, shift);
    while (bucket < own) starts[++bucket] = row;
  }
  starts.fill(keys.length, bucket + 1);
  return { shift, starts };
}

/** The row of a hash, -1 where there is none. */
export function rowOf(keys: Int32Array, { shift, starts }: SortedIndex, hash: number): number {
  const bucket = bucketOf(hash, shift);
  for (let row = starts[bucket]!, end = starts[bucket + 1]!; row < end; row++) if (keys[row] === hash) return row;
  return -1;
}
