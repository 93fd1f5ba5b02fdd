import type { Arena } from './arena.js';
import type { Kernel } from './arithmetic.js';
import { contextFeatures, edgeFeature, type NameDocument } from './name-features.js';
import { DISTANCES, type NameWord, wordFeatures } from './name-words.js';
import { indexSorted } from './sorted-index.js';

/** Numbers in a sum of the kernel: what lies behind those of the labels means nothing. */
const ROW = 32;
const SUM_BYTES = 2 * ROW;
/** Sums of a word, one for each distance from which it is seen. */
const WORD_BYTES = DISTANCES.length * SUM_BYTES;
/** Words whose sums are kept. */
const KEPT = 16_384;
/** Tokens scored at once, and features that a token may have: their weights, added up, must fit into 16 bits. */
const PART = 256;
const MOST_FEATURES = 256;

interface ScoreBuffers {
  readonly known: number;
  readonly starts: number;
  readonly shift: number;
  readonly weights: number;
  /** Weights of a feature. */
  readonly count: number;
  readonly words: number;
  readonly addresses: number;
  readonly keys: number;
  readonly ends: number;
  readonly sums: number;
}

/** Places the table of weights (`count` for each of `keys`) and the room that scoring takes. */
export function placeScores(arena: Arena, keys: Int32Array, weights: Int8Array, count: number): ScoreBuffers {
  const { shift, starts } = indexSorted(keys);
  const place = (list: Int32Array) =>
    arena.take(list.length * 4, (memory, at) => new Int32Array(memory, at, list.length).set(list));
  return {
    known: place(keys),
    starts: place(starts),
    shift,
    weights: arena.take(weights.length + ROW, (memory, at) => {
      new Int8Array(memory, at).set(weights);
    }),
    count,
    words: arena.take((KEPT + 2) * WORD_BYTES),
    addresses: arena.take((PART + 4) * 4),
    keys: arena.take(PART * MOST_FEATURES * 4),
    ends: arena.take(PART * 4),
    sums: arena.take(PART * SUM_BYTES),
  };
}

/** A word of a document, with the place of its sums, which holds while `round` is that of the scorer. */
export interface ScoredWord {
  readonly word: NameWord;
  address: number;
  round: number;
}

/** Sums of the weights of the features of each token of a sentence, `count` labels a token. */
export type ScoreSentence = (document: NameDocument, sentence: number, words: readonly ScoredWord[]) => Float64Array;

/** `unit` is what a unit of the weights is worth. */
export function sentenceScorer(kernel: Kernel, buffers: ScoreBuffers, unit: number): ScoreSentence {
  const { known, starts, shift, weights, count, words, addresses, keys, ends, sums } = buffers;
  const keyList = new Int32Array(kernel.memory, keys, PART * MOST_FEATURES);
  const endList = new Int32Array(kernel.memory, ends, PART);
  const addressList = new Int32Array(kernel.memory, addresses, PART + 4);
  const sumList = new Int16Array(kernel.memory, sums, PART * ROW);
  const gather = (n: number, into: number) => kernel.gather(keys, ends, n, known, starts, shift, weights, count, into);

  const features: number[] = [];
  const writeKeys = (row: number, from: number) => {
    for (let i = 0; i < features.length; i++) keyList[from + i] = features[i]!;
    endList[row] = from + features.length;
    return from + features.length;
  };
  /** Sums of five lists of features, into five rows. */
  const fiveSums = (address: number, featuresOf: (distance: number, list: number[]) => void) => {
    new Uint8Array(kernel.memory, address, WORD_BYTES).fill(0);
    let end = 0;
    DISTANCES.forEach((distance, row) => {
      features.length = 0;
      featuresOf(distance, features);
      end = writeKeys(row, end);
    });
    gather(DISTANCES.length, address);
  };
  // Before and behind a sentence stand two words of their own.
  const [before, behind] = [words, words + WORD_BYTES];
  fiveSums(before, (distance, list) => {
    if (distance < 0) list.push(edgeFeature(distance, 0));
  });
  fiveSums(behind, (distance, list) => {
    if (distance > 0) list.push(edgeFeature(distance, 1));
  });

  let round = 0;
  let kept = 0;
  const addressOf = (entry: ScoredWord): number => {
    if (entry.round !== round) {
      entry.address = words + (2 + kept++) * WORD_BYTES;
      entry.round = round;
      fiveSums(entry.address, (distance, list) => wordFeatures(entry.word, distance, list));
    }
    return entry.address;
  };
  const scorePart = (document: NameDocument, number: number, list: readonly ScoredWord[], from: number, n: number) => {
    if (kept + n + 4 > KEPT) {
      round++;
      kept = 0;
    }
    for (let i = 0; i < n + 4; i++) {
      const at = from + i - 2;
      addressList[i] = at < 0 ? before : at >= list.length ? behind : addressOf(list[at]!);
    }
    kernel.slide(addresses, n, sums);
    let end = 0;
    for (let i = 0; i < n; i++) {
      features.length = 0;
      contextFeatures(document, document.sentences[number]!, from + i, features);
      end = writeKeys(i, end);
    }
    gather(n, sums);
  };
  return (document, number, list) => {
    const scores = new Float64Array(list.length * count);
    for (let from = 0; from < list.length; from += PART) {
      const n = Math.min(PART, list.length - from);
      scorePart(document, number, list, from, n);
      for (let i = 0, to = from * count; i < n; i++)
        for (let label = 0; label < count; label++) scores[to++] = sumList[i * ROW + label]! * unit;
    }
    return scores;
  };
}
