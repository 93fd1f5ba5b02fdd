import { BATCH, LONGEST } from './network.js';

/** Sentences that are read at once, with their places among all. */
export interface Batch {
  readonly indexes: readonly number[];
  readonly sentences: readonly (readonly string[])[];
}

/** Sentences of about the same length together, the longest first; those that are too long are left out. */
export function* batches(sentences: readonly (readonly string[])[]): Generator<Batch> {
  const order = sentences.map((_, index) => index).filter((index) => sentences[index]!.length <= LONGEST);
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b);
  let indexes: number[] = [];
  let rows = 0;
  const batch = () => ({ indexes, sentences: indexes.map((index) => sentences[index]!) });
  for (const index of order) {
    const more = sentences[index]!.length + 1;
    if (rows + more > BATCH) {
      yield batch();
      indexes = [];
      rows = 0;
    }
    indexes.push(index);
    rows += more;
  }
  if (indexes.length > 0) yield batch();
}
