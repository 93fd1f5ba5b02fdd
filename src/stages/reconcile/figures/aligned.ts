import { type Overlap, overlapOf } from '../alignment/overlap.js';
import type { Pair } from '../blocking.js';
import type { Figure } from './figure.js';

/** How two figures of two accounts stand to each other among all that could be compared. */
export interface Alignment extends Overlap {
  /** By how much they are closer to each other than either is to any other figure of the other account. */
  readonly lead: number;
}

const APART: Alignment = { wide: 0, near: 0, lead: -1 };

/** Alignments of the pairs, in their order; two figures of one account are never aligned. */
export function alignmentsOf(figures: readonly Figure[], pairs: readonly Pair[]): Alignment[] {
  const overlaps = pairs.map(([a, b]) =>
    figures[a]!.doc === figures[b]!.doc ? null : overlapOf(figures[a]!.surroundings, figures[b]!.surroundings),
  );
  const rows = new Map<string, Map<number, number>>();
  pairs.forEach(([a, b], index) => {
    const wide = overlaps[index]?.wide;
    if (wide === undefined || !isOneUnit(figures[a]!, figures[b]!)) return;
    enter(rows, rowOf(a, figures[b]!), figures[b]!, wide);
    enter(rows, rowOf(b, figures[a]!), figures[a]!, wide);
  });
  return pairs.map(([a, b], index) => {
    const overlap = overlaps[index];
    if (overlap == null) return APART;
    const rivals = [
      ...rivalsOf(rows.get(rowOf(a, figures[b]!)), figures[b]!),
      ...rivalsOf(rows.get(rowOf(b, figures[a]!)), figures[a]!),
    ];
    return { ...overlap, lead: overlap.wide - Math.max(0, ...rivals) };
  });
}

/** A bare number may count what the other counts. */
function isOneUnit(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || a.unit === '' || b.unit === '';
}

/** All figures of one account that one figure can be compared with. */
function rowOf(figure: number, { doc }: Figure): string {
  return `${figure} ${doc}`;
}

/** The best overlap with each amount: an account that gives an amount twice is no rival to itself. */
function enter(rows: Map<string, Map<number, number>>, key: string, { value }: Figure, wide: number): void {
  const row = rows.get(key) ?? new Map<number, number>();
  rows.set(key, row.set(value.amount, Math.max(wide, row.get(value.amount) ?? 0)));
}

function rivalsOf(row: ReadonlyMap<number, number> | undefined, { value }: Figure): number[] {
  return [...(row ?? [])].flatMap(([amount, wide]) => (amount === value.amount ? [] : [wide]));
}
