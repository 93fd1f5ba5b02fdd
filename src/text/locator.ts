import { firstPassing } from './sorted.js';
/** Something that stands at a place of the text. */
export interface Located<T> {
  readonly start: number;
  readonly end: number;
  readonly item: T;
}

export interface Locator<T> {
  /** What covers all of the stretch. */
  readonly covering: (start: number, end: number) => Located<T>[];
  /** What lies within the stretch. */
  readonly inside: (start: number, end: number) => Located<T>[];
  /** What shares a character with the stretch. */
  readonly touching: (start: number, end: number) => Located<T>[];
}

/** Finds spans by place. Spans may nest; a look-up costs a binary search and the spans that reach over it. */
export function locator<T>(located: readonly Located<T>[]): Locator<T> {
  const sorted = [...located].sort((a, b) => a.start - b.start || a.end - b.end);
  /** The furthest end among the spans up to an index: a look back can stop where it lies before the stretch. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const touching = (start: number, end: number) => {
    const found: Located<T>[] = [];
    for (let at = firstPassing(sorted, (one) => one.start >= end) - 1; at >= 0 && reach[at]! > start; at--)
      if (sorted[at]!.end > start) found.push(sorted[at]!);
    return found.reverse();
  };
  return {
    touching,
    covering: (start, end) => touching(start, end).filter((one) => one.start <= start && one.end >= end),
    inside: (start, end) => touching(start, end).filter((one) => one.start >= start && one.end <= end),
  };
}
