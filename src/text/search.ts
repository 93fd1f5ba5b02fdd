/** The first index below `length` at which the condition holds, `length` where it never does. Once it holds, it has to hold ever after. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The one of sorted, disjoint stretches that holds `offset`, or null. */
export function stretchAt<T extends { readonly start: number; readonly end: number }>(
  sorted: readonly T[],
  offset: number,
): T | null {
  const found = sorted[firstIndex(sorted.length, (index) => sorted[index]!.end > offset)];
  return found !== undefined && found.start <= offset ? found : null;
}
