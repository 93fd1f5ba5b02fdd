/** A table from 32-bit hashes to row numbers, with open addressing: two flat arrays instead of a map of objects. */
export interface HashIndex {
  /** The row of a hash, -1 where there is none. */
  readonly get: (hash: number) => number;
}

/** Rows in the order of `keys`. */
export function hashIndex(keys: Int32Array): HashIndex {
  let size = 16;
  while (size < keys.length * 1.6) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const place = (hash: number) => (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
  keys.forEach((key, row) => {
    let at = place(key);
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = row + 1;
  });
  return {
    get: (hash) => {
      for (let at = place(hash); ; at = (at + 1) & mask) {
        const row = slots[at]! - 1;
        if (row < 0 || keys[row] === hash) return row;
      }
    },
  };
}
