import type { Container } from './container.js';
import { hash } from './word-features.js';

/** Rows of words. */
export interface Vocabulary {
  readonly get: (word: string) => number | undefined;
  readonly has: (word: string) => boolean;
}

/** The words of the word vectors. */
export function readVocabulary(vectors: Container<unknown>): Vocabulary {
  return vocabularyOf(vectors.section('list', 'u8'));
}

/** Words one a line, by their hashes: a map of 80,000 strings takes ten times as long to fill. */
export function vocabularyOf(list: Uint8Array): Vocabulary {
  const text = new TextDecoder().decode(list);
  const starts = lineStarts(text);
  const count = starts.length - 1;
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < count; row++) {
    let at = hash(text, 0, starts[row]!, starts[row + 1]! - 1) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = row + 1;
  }
  const get = (word: string) => {
    for (let at = hash(word) & (size - 1); slots[at] !== 0; at = (at + 1) & (size - 1)) {
      const row = slots[at]! - 1;
      const start = starts[row]!;
      if (starts[row + 1]! - 1 - start === word.length && text.startsWith(word, start)) return row;
    }
    return undefined;
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** Where each line starts, and where one more would. */
function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  starts.push(text.length + 1);
  return Int32Array.from(starts);
}
