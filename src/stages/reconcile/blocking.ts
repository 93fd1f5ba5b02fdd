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
  const found = [...blocks(records, keysOf).values()].filter((members) => members.length <= largest);
  return pairsIn(found.map((members) => ({ members, isPair: () => true })));
}

/** Records that share keys with others, in order, and their pairs. */
export interface Comparable<T> {
  readonly records: readonly T[];
  readonly pairs: readonly Pair[];
}

/** What brings records together. */
export interface Blocking<T> {
  /** Keys under which any two records are a pair. */
  readonly keysOf?: (record: T) => readonly string[];
  /** Keys under which two records are a pair only where they are of two accounts. */
  readonly keysAcross?: (record: T) => readonly string[];
  readonly docOf: (record: T) => string;
  /** Keys under which more records than this stand are too common to say anything. */
  readonly largest: number;
  /** Records that are wanted though they have nobody to be compared with. */
  readonly isWanted?: (record: T) => boolean;
}

/**
 * The same for records that are made one after the other, and twice: once for their keys and once to keep those that share
 * one. All records of a large corpus take many times the room of the few that have a pair.
 */
export function comparable<T>(make: () => Iterable<T>, blocking: Blocking<T>): Comparable<T> {
  const isShared = sharedKeys(make(), blocking);
  const records: T[] = [];
  const found = new Map<string, number[]>();
  for (const record of make()) {
    const keys = keysIn(record, blocking).filter(isShared);
    if (keys.length === 0 && blocking.isWanted?.(record) !== true) continue;
    const place = records.push(record) - 1;
    for (const key of keys) {
      const block = found.get(key);
      if (block === undefined) found.set(key, [place]);
      else block.push(place);
    }
  }
  const areApart = (a: number, b: number) => blocking.docOf(records[a]!) !== blocking.docOf(records[b]!);
  const isPair = (key: string) => (key.startsWith(ACROSS) ? areApart : () => true);
  return { records, pairs: pairsIn([...found].map(([key, members]) => ({ members, isPair: isPair(key) }))) };
}

/** What a key begins with under which only records of two accounts are compared. */
const ACROSS = '\0';

function keysIn<T>(record: T, { keysOf, keysAcross }: Blocking<T>): string[] {
  const across = keysAcross?.(record).map((key) => ACROSS + key) ?? [];
  return [...new Set([...(keysOf?.(record) ?? []), ...across])];
}

/** Whether more than one record stands under a key, and not too many; of keys across accounts, records of two accounts. */
function sharedKeys<T>(records: Iterable<T>, blocking: Blocking<T>): (key: string) => boolean {
  const blocks = new Map<string, { count: number; isAcross: boolean; readonly doc: string }>();
  for (const record of records) {
    const doc = blocking.docOf(record);
    for (const key of keysIn(record, blocking)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, { count: 1, isAcross: false, doc });
      else {
        block.count++;
        block.isAcross ||= block.doc !== doc;
      }
    }
  }
  return (key) => {
    const { count, isAcross } = blocks.get(key)!;
    return count > 1 && count <= blocking.largest && (isAcross || !key.startsWith(ACROSS));
  };
}

/** Indexes of records under one key, and which of them are pairs. */
interface Block {
  readonly members: readonly number[];
  readonly isPair: (a: number, b: number) => boolean;
}

function pairsIn(blocks: readonly Block[]): Pair[] {
  const pairs = new Map<number, Set<number>>();
  for (const { members, isPair } of blocks) {
    for (let i = 0; i < members.length; i++) {
      const partners = pairs.get(members[i]!) ?? new Set();
      for (let j = i + 1; j < members.length; j++) if (isPair(members[i]!, members[j]!)) partners.add(members[j]!);
      if (partners.size > 0) pairs.set(members[i]!, partners);
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
