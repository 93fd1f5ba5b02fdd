/** A table from 32-bit hashes to row numbers, with open addressing: flat arrays instead of a map of objects. */
export interface HashIndex {
  /** The row of a hash, -1 where there is none. */
  readonly get: (hash: number) => number;
}

/** Where a hash belongs in a table of `mask + 1` slots: `(hash * HASH_FACTOR >>> HASH_SHIFT) & mask`, or behind it. */
export const HASH_FACTOR = 0x9e3779b1 | 0;
export const HASH_SHIFT = 7;

/** Slots for a table of so many keys: a power of two. */
export function slotCount(keys: number): number {
  let size = 16;
  while (size < keys * 1.6) size *= 2;
  return size;
}

/** Fills `slots`, pairs of a hash and its row plus 1 (0: free), with the keys, whose rows are their order. */
export function fillSlots(slots: Int32Array, keys: Int32Array): void {
  const mask = slots.length / 2 - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let at = (Math.imul(key, HASH_FACTOR) >>> HASH_SHIFT) & mask;
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    slots[2 * at] = key;
    slots[2 * at + 1] = row + 1;
  }
}

/** Rows in the order of `keys`. */
export function hashIndex(keys: Int32Array): HashIndex {
  const size = slotCount(keys.length);
  const slots = new Int32Array(2 * size);
  fillSlots(slots, keys);
  return {
    get: (hash) => {
      for (let at = (Math.imul(hash, HASH_FACTOR) >>> HASH_SHIFT) & (size - 1); ; at = (at + 1) & (size - 1)) {
        const row = slots[2 * at + 1]! - 1;
        if (row < 0 || slots[2 * at] === hash) return row;
      }
    },
  };
}
