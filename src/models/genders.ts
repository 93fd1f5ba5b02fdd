import { readContainer } from './container.js';
import { phraseHash, phraseWord } from './gazetteer.js';
import { indexSorted, rowOf } from './sorted-index.js';

/** The gender of nearly all who bear a given name, null where men and women bear it or nothing is known. */
export type GenderOf = (givenName: string) => 'female' | 'male' | null;

/** Given names as hashes in rising order, and for each whether it is a man’s. */
export function readGenders(bytes: Uint8Array): GenderOf {
  const file = readContainer<unknown>(bytes);
  const names = file.section('names', 'i32');
  const male = file.section('male', 'u8');
  const index = indexSorted(names);
  return (givenName) => {
    const row = rowOf(names, index, nameHash(givenName));
    if (row < 0) return null;
    return male[row] === 1 ? 'male' : 'female';
  };
}

/** What a given name is stored by: its hash without case and marks. */
export function nameHash(givenName: string): number {
  return phraseHash(undefined, phraseWord(givenName));
}
