import type { Container } from './container.js';
import { readVocabulary } from './vocabulary.js';

/** Cosine of the vectors of two words in lower case; null where one of them has none. */
export type WordLikeness = (a: string, b: string) => number | null;

export function wordLikeness(file: Container<unknown>): WordLikeness {
  const words = readVocabulary(file);
  const values = file.section('values', 'i8');
  const width = values.length / file.section('scales', 'f32').length;
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += values[a * width + i]! * values[b * width + i]!;
    return sum;
  };
  return (a, b) => {
    const [left, right] = [words.get(a), words.get(b)];
    if (left === undefined || right === undefined) return null;
    const lengths = Math.sqrt(dot(left, left) * dot(right, right));
    return lengths === 0 ? null : dot(left, right) / lengths;
  };
}
