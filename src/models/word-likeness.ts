import type { Container } from './container.js';
import { readVocabulary } from './vocabulary.js';

/** Cosine of the vectors of two words in lower case; null where one of them has none. */
export type WordLikeness = (a: string, b: string) => number | null;

/** Words whose rows are kept; a text of news has a few thousand. */
const KEPT = 50_000;

export function wordLikeness(file: Container<unknown>): WordLikeness {
  const words = readVocabulary(file);
  const values = file.section('values', 'i8');
  const width = values.length / file.section('scales', 'f32').length;
  const known = new Map<string, Float32Array | null>();
  const vectorOf = (word: string): Float32Array | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const row = words.get(word);
    const vector = row === undefined ? null : unit(values.subarray(row * width, (row + 1) * width));
    if (known.size >= KEPT) known.clear();
    known.set(word, vector);
    return vector;
  };
  return (a, b) => {
    const [left, right] = [vectorOf(a), vectorOf(b)];
    if (left === null || right === null) return null;
    let sum = 0;
    for (let i = 0; i < width; i++) sum += left[i]! * right[i]!;
    return sum;
  };
}

/** A vector of length one. */
function unit(values: Int8Array): Float32Array {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float32Array.from(values, (value) => value / length);
}
