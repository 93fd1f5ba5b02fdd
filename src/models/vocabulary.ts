import type { Container } from './container.js';

/** Rows of the word vectors by word. */
export type Vocabulary = ReadonlyMap<string, number>;

export function readVocabulary(vectors: Container<unknown>): Vocabulary {
  const rows = new Map<string, number>();
  for (const word of new TextDecoder().decode(vectors.section('list', 'u8')).split('\n')) rows.set(word, rows.size);
  return rows;
}
