import type { Container } from './container.js';
import { phraseWord } from './gazetteer.js';
import type { Vocabulary } from './vocabulary.js';
import { hash } from './word-features.js';

/** What the tagger of names knows of a word form alone; kept by form. */
export interface NameWord {
  readonly lower: string;
  readonly phrase: string;
  readonly capital: boolean;
  readonly allCapital: boolean;
  readonly letters: boolean;
  readonly digit: boolean;
  /** Hashes of the lower-case form with digits made equal, of the form, of its short and its long shape. */
  readonly plain: number;
  readonly exact: number;
  readonly shape: number;
  readonly longShape: number;
  /** Cluster in the tree (1 where unknown), the same cut to 8 steps, flat cluster (0 where unknown). */
  readonly path: number;
  readonly region: number;
  readonly flat: number;
}

/** Clusters of words, by the rows of the word vectors. */
export interface Clusters {
  readonly rows: Vocabulary;
  readonly paths: Uint16Array;
  readonly flat: Uint16Array;
}

export function readClusters(file: Container<unknown>, rows: Vocabulary): Clusters {
  return { rows, paths: file.section('paths', 'u16'), flat: file.section('flat', 'u16') };
}

/** The row of a lower-case form, -1 where it is unknown. */
export function clusterRow(clusters: Clusters, lower: string): number {
  return clusters.rows.get(lower) ?? clusters.rows.get(lower.replace(/[.,]/g, '')) ?? -1;
}

/** The first `steps` steps of a path in the tree. */
export function cutPath(path: number, steps: number): number {
  const depth = 31 - Math.clz32(path);
  return depth <= steps ? path : path >>> (depth - steps);
}

export const DISTANCES = [-2, -1, 0, 1, 2] as const;
/** Bits of a path that are features. */
const STEPS = [4, 6, 10, 14];

export function nameWord(form: string, clusters: Clusters): NameWord {
  const lower = form.toLowerCase();
  const row = clusterRow(clusters, lower);
  return {
    lower,
    phrase: phraseWord(form),
    capital: /^[\p{Lu}\p{Lt}]/u.test(form),
    allCapital: form === form.toUpperCase() && /\p{L}/u.test(form),
    letters: /\p{L}/u.test(form),
    digit: /^\d/.test(form),
    plain: hash(lower.replace(/\d/g, '0')),
    exact: hash(form, 1),
    shape: hash(shape(form, 1), 7),
    longShape: hash(shape(form, 4), 8),
    path: row < 0 ? 1 : clusters.paths[row]!,
    region: row < 0 ? 0 : cutPath(clusters.paths[row]!, 8),
    flat: row < 0 ? 0 : clusters.flat[row]! + 1,
  };
}

/** Adds the hashed features of a word for the token that sees it at a distance of -2 … 2. */
export function wordFeatures(word: NameWord, distance: number, list: number[]): void {
  const base = (distance + 2) * 40;
  const near = Math.abs(distance) <= 1;
  const { lower } = word;
  list.push(mix(base, word.plain), mix(base + 2, word.shape));
  if (near) list.push(mix(base + 3, word.longShape));
  if (distance === 0) {
    list.push(mix(base + 1, word.exact));
    for (let length = 1; length <= 5 && length <= lower.length; length++) {
      list.push(
        mix(base + 4, hash(lower.slice(0, length), 11 + length)),
        mix(base + 5, hash(lower.slice(-length), 31 + length)),
      );
    }
    for (let at = 0; at + 3 <= lower.length && at < 10; at++)
      list.push(mix(base + 6, hash(lower.slice(at, at + 3), 51)));
  } else if (near && lower.length > 3) list.push(mix(base + 5, hash(lower.slice(-3), 33)));
  if (word.flat > 0) {
    for (const steps of STEPS) if (near || steps > 4) list.push(mix(base + 10, steps, cutPath(word.path, steps)));
    list.push(mix(base + 11, word.flat));
  } else list.push(mix(base + 12, Number(word.capital), Number(word.letters)));
}

/** Upper case X, lower case x, digit d, other characters themselves; runs are cut to `run`. */
function shape(form: string, run: number): string {
  let text = '';
  let count = 0;
  for (const character of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character;
    count = text.endsWith(kind) ? count + 1 : 1;
    if (count <= run) text += kind;
  }
  return text;
}

/** A feature from its kind and up to three values. */
export function mix(kind: number, a: number, b = 0, c = 0): number {
  let x = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13) ^ Math.imul(b + 1, 0x27d4eb2f), 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 15) ^ Math.imul(c + 1, 0x165667b1), 0x2c1b3c6d);
  return (x ^ (x >>> 16)) | 0;
}
