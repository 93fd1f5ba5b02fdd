import type { Pair } from '../blocking.js';
import { type Overlap, overlapOf } from './overlap.js';
import type { Neighbour } from './surroundings.js';

/** A value of an account with the words around it. */
export interface Alignable {
  readonly doc: string;
  /** Values of two units are no rivals; a value without unit is one of all. */
  readonly unit: string;
  /** The value in a form that is equal where the values are. */
  readonly said: number | string;
  readonly surroundings: readonly Neighbour[];
}

/** How two values of two accounts stand to each other among all that could be compared. */
export interface Alignment extends Overlap {
  /** By how much they are closer to each other than either is to any other value of the other account. */
  readonly lead: number;
}

const APART: Alignment = { wide: 0, near: 0, lead: -1 };

/** Alignments of the pairs, in their order; two values of one account are never aligned. */
export function alignmentsOf(values: readonly Alignable[], pairs: readonly Pair[]): Alignment[] {
  const overlaps = pairs.map(([a, b]) =>
    values[a]!.doc === values[b]!.doc ? null : overlapOf(values[a]!.surroundings, values[b]!.surroundings),
  );
  const rows = new Map<string, Map<number | string, number>>();
  pairs.forEach(([a, b], index) => {
    const wide = overlaps[index]?.wide;
    if (wide === undefined || !areRivals(values[a]!, values[b]!)) return;
    enter(rows, rowOf(a, values[b]!), values[b]!, wide);
    enter(rows, rowOf(b, values[a]!), values[a]!, wide);
  });
  return pairs.map(([a, b], index) => {
    const overlap = overlaps[index];
    if (overlap == null) return APART;
    const rivals = [
      ...rivalsOf(rows.get(rowOf(a, values[b]!)), values[b]!),
      ...rivalsOf(rows.get(rowOf(b, values[a]!)), values[a]!),
    ];
    return { ...overlap, lead: overlap.wide - Math.max(0, ...rivals) };
  });
}

function areRivals(a: Alignable, b: Alignable): boolean {
  return a.unit === b.unit || a.unit === '' || b.unit === '';
}

/** All values of one account that one value can be compared with. */
function rowOf(value: number, { doc }: Alignable): string {
  return `${value} ${doc}`;
}

/** The best overlap with each value: an account that gives one twice is no rival to itself. */
function enter(rows: Map<string, Map<number | string, number>>, key: string, { said }: Alignable, wide: number): void {
  const row = rows.get(key) ?? new Map<number | string, number>();
  rows.set(key, row.set(said, Math.max(wide, row.get(said) ?? 0)));
}

function rivalsOf(row: ReadonlyMap<number | string, number> | undefined, { said }: Alignable): number[] {
  return [...(row ?? [])].flatMap(([other, wide]) => (other === said ? [] : [wide]));
}
