/** Pair of indexes into a list, the smaller first. */
export type Pair = readonly [number, number];

/**
 * The pairs of records that share a key, each once, in order. Keys under which more than `largest` records stand are
 * too common to say anything and are left out: the work stays near linear in the number of records.
 */
export function pairsByKey<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
  largest: number,
): readonly Pair[] {
  return pairsIn([...blocks(records, keysOf).values()].filter((block) => block.length <= largest));
}

/** Records that share keys with others, in order, and their pairs. */
export interface Comparable<T> {
  readonly records: readonly T[];
  readonly pairs: readonly Pair[];
}

/** The same for records that are made one after the other: one whose keys are all too common is let go of at once. */
export function comparable<T>(
  records: Iterable<T>,
  keysOf: (record: T) => readonly string[],
  largest: number,
): Comparable<T> {
  const found = new Map<string, { readonly number: number; readonly record: T }[] | 'common'>();
  let number = 0;
  for (const record of records) {
    const entry = { number: number++, record };
    for (const key of new Set(keysOf(record))) {
      const block = found.get(key);
      if (block === undefined) found.set(key, [entry]);
      else if (block !== 'common' && block.push(entry) > largest) found.set(key, 'common');
    }
  }
  const shared = [...found.values()].filter((block) => block !== 'common').filter((block) => block.length > 1);
  const kept = [...new Set(shared.flat())].sort((a, b) => a.number - b.number);
  const places = new Map(kept.map((entry, place) => [entry, place]));
  return {
    records: kept.map(({ record }) => record),
    pairs: pairsIn(shared.map((block) => block.map((entry) => places.get(entry)!))),
  };
}

function pairsIn(blocks: readonly (readonly number[])[]): Pair[] {
  const pairs = new Map<number, Set<number>>();
  for (const block of blocks) {
    for (let i = 0; i < block.length; i++) {
      const partners = pairs.get(block[i]!) ?? new Set();
      for (let j = i + 1; j < block.length; j++) partners.add(block[j]!);
      if (partners.size > 0) pairs.set(block[i]!, partners);
    }
  }
  return [...pairs]
    .flatMap(([a, partners]) => [...partners].map((b): Pair => [a, b]))
    .sort((left, right) => left[0] - right[0] || left[1] - right[1]);
}

function blocks<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set(keysOf(record))) {
      const block = found.get(key);
      if (block === undefined) found.set(key, [index]);
      else block.push(index);
    }
  });
  return found;
}

/**
 * Groups of indexes below `size` in which every two match: a record joins a group only if it matches all of it, so that
 * no chain of near matches brings two strangers together. Earlier pairs are joined first.
 */
export function completeLink(size: number, matches: readonly Pair[]): readonly (readonly number[])[] {
  const known = new Set(matches.map(([a, b]) => a * size + b));
  const isMatch = (a: number, b: number) => known.has(Math.min(a, b) * size + Math.max(a, b));
  const groups: number[][] = Array.from({ length: size }, (_, index) => [index]);
  const groupOf = [...groups];
  for (const [a, b] of matches) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right || !left.every((one) => right.every((other) => isMatch(one, other)))) continue;
    left.push(...right);
    for (const index of right) groupOf[index] = left;
  }
  return [...new Set(groupOf)].map((group) => [...group].sort((a, b) => a - b));
}
