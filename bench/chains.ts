/** Mentions that stand for one thing, by id. */
export type Chain = ReadonlySet<string>;

/** Sums that precision and recall come from; those of several documents add up. */
export interface ChainCounts {
  readonly precision: readonly [sum: number, of: number];
  readonly recall: readonly [sum: number, of: number];
}

export const noChains: ChainCounts = { precision: [0, 0], recall: [0, 0] };

export function plusChains(a: ChainCounts, b: ChainCounts): ChainCounts {
  const add = (x: readonly [number, number], y: readonly [number, number]) => [x[0] + y[0], x[1] + y[1]] as const;
  return { precision: add(a.precision, b.precision), recall: add(a.recall, b.recall) };
}

/** Precision, recall and F1 between 0 and 1. */
export function chainScores({ precision, recall }: ChainCounts): { precision: number; recall: number; f1: number } {
  const [p, r] = [share(precision), share(recall)];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function share([sum, of]: readonly [number, number]): number {
  return of === 0 ? 0 : sum / of;
}

type Metric = (key: readonly Chain[], response: readonly Chain[]) => ChainCounts;

/** Links (Vilain et al. 1995). */
export const muc: Metric = (key, response) => ({
  recall: links(key, response),
  precision: links(response, key),
});

function links(chains: readonly Chain[], others: readonly Chain[]): readonly [number, number] {
  const owner = ownersOf(others);
  let found = 0;
  let all = 0;
  for (const chain of chains) {
    const parts = new Set<number | string>();
    for (const mention of chain) parts.add(owner.get(mention) ?? mention);
    found += chain.size - parts.size;
    all += chain.size - 1;
  }
  return [found, all];
}

/** Mentions (Bagga and Baldwin 1998). One that the other side has not counts nothing. */
export const bCubed: Metric = (key, response) => ({
  recall: cubed(key, response),
  precision: cubed(response, key),
});

function cubed(chains: readonly Chain[], others: readonly Chain[]): readonly [number, number] {
  const owner = ownersOf(others);
  let sum = 0;
  let all = 0;
  for (const chain of chains) {
    const shared = new Map<number, number>();
    for (const mention of chain) {
      const other = owner.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const count of shared.values()) sum += (count * count) / chain.size;
    all += chain.size;
  }
  return [sum, all];
}

function ownersOf(chains: readonly Chain[]): Map<string, number> {
  return new Map(chains.flatMap((chain, index) => [...chain].map((one): [string, number] => [one, index])));
}

/** Entities, matched one to one as well as can be (Luo 2005, φ4). */
export const ceafE: Metric = (key, response) => {
  const sum = bestAssignment(key.map((a) => response.map((b) => alike(a, b))));
  return { recall: [sum, key.length], precision: [sum, response.length] };
};

function alike(a: Chain, b: Chain): number {
  let shared = 0;
  for (const mention of a) if (b.has(mention)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The greatest sum of values with each row and each column taken once at most (Hungarian method). */
function bestAssignment(values: readonly (readonly number[])[]): number {
  const size = Math.max(values.length, values[0]?.length ?? 0);
  const cost = (row: number, column: number) => -(values[row]?.[column] ?? 0);
  const rowLabel = new Array<number>(size + 1).fill(0);
  const columnLabel = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const way = new Array<number>(size + 1).fill(0);
    const used = new Array<boolean>(size + 1).fill(false);
    let column = 0;
    do {
      used[column] = true;
      const at = rowOf[column]!;
      let next = 0;
      let delta = Number.POSITIVE_INFINITY;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(at - 1, j - 1) - rowLabel[at]! - columnLabel[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rowLabel[rowOf[j]!]! += delta;
          columnLabel[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum -= cost(rowOf[j]! - 1, j - 1);
  return sum;
}
