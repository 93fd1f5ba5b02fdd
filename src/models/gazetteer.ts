import { readContainer } from './container.js';
import { indexSorted, rowOf } from './sorted-index.js';
import { hash } from './word-features.js';

/** What a listed phrase may be, a bit each. */
export const gazetteerKinds = [
  'city',
  'town',
  'country',
  'region',
  'county',
  'place',
  'demonym',
  'given',
  'family',
  'person',
  'company',
  'organization',
  'acronym',
  'team',
  'media',
  'ambiguous',
] as const;

/** Lists of names as hashes: what they hold can be asked, not read. */
export interface Gazetteer {
  /** Bits of the kinds of a phrase, 0 where it is in no list. */
  readonly kinds: (phrase: number) => number;
  /** Whether a listed phrase may begin with these words. */
  readonly begins: (phrase: number) => boolean;
}

/** Words in a phrase at most. */
export const LONGEST_PHRASE = 7;
const SEED = 77;

/** The part of a word that counts in a phrase: `` for a hyphen, `us` for `U.S.` */
export function phraseWord(form: string): string {
  return form.toLowerCase().replace(/[.,'’&/()"“”-]/g, '');
}

/** Hash of a phrase from that of the words before and one more word. */
export function phraseHash(before: number | undefined, word: string): number {
  const own = hash(word, SEED);
  return before === undefined ? own : Math.imul(before, 0x5bd1e995) ^ Math.imul(own, 0x27d4eb2f) ^ (before >>> 15);
}

export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const file = readContainer<unknown>(bytes);
  const phrases = file.section('phrases', 'i32');
  const index = indexSorted(phrases);
  const kinds = file.section('kinds', 'u16');
  const bloom = file.section('beginnings', 'u8');
  return {
    kinds: (phrase) => kinds[rowOf(phrases, index, phrase)] ?? 0,
    begins: (phrase) => {
      for (const place of bloomPlaces(phrase, bloom.length))
        if (((bloom[place >>> 3]! >> (place & 7)) & 1) === 0) return false;
      return true;
    },
  };
}

/** The bits that a phrase sets in a Bloom filter of `bytes` bytes, a power of two. */
export function bloomPlaces(phrase: number, bytes: number): [number, number, number] {
  const mask = bytes * 8 - 1;
  return [
    phrase & mask,
    Math.imul(phrase ^ (phrase >>> 16), 0x85ebca6b) & mask,
    (Math.imul(phrase, 0xc2b2ae35) >>> 5) & mask,
  ];
}
