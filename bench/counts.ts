/** Right ones among those predicted and those wanted. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly wanted: number;
}

export const none: Counts = { right: 0, predicted: 0, wanted: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, predicted: a.predicted + b.predicted, wanted: a.wanted + b.wanted };
}

/** How many keys of `predicted` are keys of `wanted`, each counted once. */
export function overlap(predicted: ReadonlySet<string>, wanted: ReadonlySet<string>): Counts {
  let right = 0;
  for (const key of predicted) if (wanted.has(key)) right++;
  return { right, predicted: predicted.size, wanted: wanted.size };
}

/** Shares between 0 and 1; 0 where nothing was predicted or wanted. */
function precision({ right, predicted }: Counts): number {
  return predicted === 0 ? 0 : right / predicted;
}
export function recall({ right, wanted }: Counts): number {
  return wanted === 0 ? 0 : right / wanted;
}
export function f1(counts: Counts): number {
  return counts.right === 0 ? 0 : (2 * counts.right) / (counts.predicted + counts.wanted);
}

/** `0.8374` -> `83.7`. */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** Precision, recall and F1 as cells of a table. */
export function cells(counts: Counts): string[] {
  return [percent(precision(counts)), percent(recall(counts)), percent(f1(counts))];
}
