/**
 * models/names/names.bin: a linear-chain CRF over hashed features, trained with AdaGrad, feature dropout and averaged weights.
 *
 *     npx tsx --max-old-space-size=9000 training/names/train.ts <folder of the gold data> <epochs> <dropout> <seed> <target>
 *
 * `average.ts` makes one tagger of several such files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bilou, spansOf } from '../../src/models/bilou.js';
import { bestLabels, chainBuffers, marginalsOf } from '../../src/models/chain.js';
import { packContainer, readContainer } from '../../src/models/container.js';
import { readGazetteer } from '../../src/models/gazetteer.js';
import { contextFeatures, edgeFeature, type NameDocument, nameDocument } from '../../src/models/name-features.js';
import { DISTANCES, type NameWord, nameWord, readClusters, wordFeatures } from '../../src/models/name-words.js';
import { makeSegmenter } from '../../src/models/segmenter.js';
import { readVocabulary } from '../../src/models/vocabulary.js';
import { allowedLabels, allowedSets, entityLabels, type Scheme, schemes } from '../encoder/entity-labels.js';
import { ownSentences, readGold } from '../gold.js';

const gold = process.argv[2]!;
const EPOCHS = Number(process.argv[3] ?? 6);
const DROPOUT = Number(process.argv[4] ?? 0.5);
const seed = Number(process.argv[5] ?? 1);
const target = process.argv[6] ?? 'models/names/names.bin';
const RATE = 0.1;
const DECAY = 1e-3;
/** Chosen on en_worldwide dev and CrossNER politics dev: what the encoder's opinion counts, and how certain a name has to be. */
const ENCODER_WEIGHT = 1;
const LEAST_CERTAINTY = { PER: 0.7, LOC: 0.7, ORG: 0.7, NORP: 0.6, FAC: 0.6, PROD: 0.6, MISC: 0.6 };
/** Features whose weights are all smaller are left out of the file. */
const PRUNED = 0.25;

/** Dates and sums of money are found by rules elsewhere. */
const types = ['PER', 'LOC', 'ORG', 'NORP', 'FAC', 'PROD', 'MISC'];
const labels = bilou(types);
const L = labels.count;
const own = ['O', ...types.flatMap((type) => [...'BILU'].map((place) => `${place}-${type}`))];
const ownOf = entityLabels.map((label) => Math.max(0, own.indexOf(label)));

const gazetteer = readGazetteer(readFileSync('models/names/gazetteer.bin'));
const clusters = readClusters(
  readContainer(readFileSync('models/names/clusters.bin')),
  readVocabulary(readContainer(readFileSync('models/vectors/vectors.bin'))),
);
const segment = makeSegmenter(readFileSync('models/boundaries/boundaries.bin'), clusters);
const words = new Map<string, NameWord>();
function wordOf(form: string): NameWord {
  let word = words.get(form);
  if (word === undefined) {
    word = nameWord(form, clusters);
    words.set(form, word);
  }
  return word;
}

interface Sample {
  readonly document: NameDocument;
  readonly number: number;
  readonly allowed: readonly number[];
  readonly weight: number;
  readonly length: number;
  ids: Int32Array;
  offsets: Int32Array;
}

function samples(set: string, scheme: Scheme, weight: number, keep = (_: number) => true): Sample[] {
  return readGold(gold, set).flatMap((document, number) => {
    if (!keep(number)) return [];
    const sentences = ownSentences(document, segment);
    const sets = allowedLabels(
      sentences.flat().map((token) => [token.start, token.end] as const),
      document.entities,
      scheme,
    );
    const prepared = nameDocument(
      sentences.map((tokens) => tokens.map((token) => wordOf(document.text.slice(token.start, token.end)))),
      gazetteer,
    );
    let first = 0;
    return sentences.map((tokens, at) => {
      first += tokens.length;
      return {
        document: prepared,
        number: at,
        allowed: sets.slice(first - tokens.length, first),
        weight,
        length: tokens.length,
        ids: new Int32Array(0),
        offsets: new Int32Array(0),
      };
    });
  });
}

/** The newswire weighs most: it is what the tagger is for, and the guidelines of the others differ. */
const train = [
  ...samples('en_worldwide/train', schemes.worldwide, 1),
  ...samples('wikigold/train', schemes.conll, 0.5),
  ...samples('crossner_politics/train', schemes.crossner, 0.5),
  ...samples('wnut17/train', schemes.wnut, 0.3),
];
const dev = samples('en_worldwide/dev', schemes.worldwide, 1);
const allowed = allowedSets().map((set) => {
  const mask = new Uint8Array(L);
  for (const label of set) mask[ownOf[label]!] = 1;
  return mask;
});

function features(sample: Sample): { ids: number[]; offsets: Int32Array } {
  const sentence = sample.document.sentences[sample.number]!;
  const ids: number[] = [];
  const offsets = new Int32Array(sample.length + 1);
  for (let at = 0; at < sample.length; at++) {
    DISTANCES.forEach((distance) => {
      const seen = at + distance;
      if (seen < 0 || seen >= sample.length) ids.push(edgeFeature(distance, seen < 0 ? 0 : 1));
      else wordFeatures(sentence.words[seen]!, distance, ids);
    });
    contextFeatures(sample.document, sentence, at, ids);
    offsets[at + 1] = ids.length;
  }
  return { ids, offsets };
}

const rows = new Map<number, number>();
for (const sample of train) {
  const { ids, offsets } = features(sample);
  sample.ids = Int32Array.from(ids, (feature) => {
    let row = rows.get(feature);
    if (row === undefined) {
      row = rows.size;
      rows.set(feature, row);
    }
    return row;
  });
  sample.offsets = offsets;
}
for (const sample of dev) {
  const { ids, offsets } = features(sample);
  sample.ids = Int32Array.from(ids, (feature) => rows.get(feature) ?? -1);
  sample.offsets = offsets;
}
process.stdout.write(
  `sentences ${train.length}, tokens ${train.reduce((sum, { length }) => sum + length, 0)}, features ${rows.size}\n`,
);

const weights = new Float32Array(rows.size * L);
const average = new Float32Array(rows.size * L);
const squares = new Float32Array(rows.size).fill(1e-2);
const transitions = new Float64Array(labels.from.length);
const averageTransitions = new Float64Array(labels.from.length);
let transitionSquares = 1e-2;
let state = seed;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const buffers = chainBuffers();
const order = Array.from(train.keys());
let averaged = 0;
const started = Date.now();
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let gain = 0;
  for (const index of order) gain += learn(train[index]!);
  if (epoch > EPOCHS * 0.34) {
    averaged++;
    for (let i = 0; i < weights.length; i++) average[i]! += weights[i]!;
    transitions.forEach((value, i) => {
      averageTransitions[i]! += value;
    });
  }
  process.stdout.write(
    `epoch ${epoch} ${(gain / train.length).toFixed(4)} ${((Date.now() - started) / 1000).toFixed(0)} s${epoch % 4 === 0 ? ` ${score(weights, transitions)}` : ''}\n`,
  );
}
for (let i = 0; i < average.length; i++) average[i]! /= averaged;
averageTransitions.forEach((value, i) => {
  averageTransitions[i] = value / averaged;
});
process.stdout.write(`dev ${score(average, averageTransitions)}\n`);
store();

function emit(sample: Sample, from: Float32Array, kept?: Uint8Array): Float64Array {
  const scores = new Float64Array(sample.length * L);
  for (let at = 0; at < sample.length; at++) {
    for (let i = sample.offsets[at]!; i < sample.offsets[at + 1]!; i++) {
      const row = sample.ids[i]!;
      if (row < 0 || (kept !== undefined && kept[i] === 0)) continue;
      for (let y = 0; y < L; y++) scores[at * L + y]! += from[row * L + y]!;
    }
  }
  return scores;
}

/** One step; gives the logarithm of the probability of what the annotation allows. */
function learn(sample: Sample): number {
  const { length, ids, offsets, weight } = sample;
  const kept = new Uint8Array(ids.length);
  for (let i = 0; i < kept.length; i++) kept[i] = random() < DROPOUT ? 0 : 1;
  const scores = emit(sample, weights, kept);
  const factors = transitions.map(Math.exp);
  const guess = new Float64Array(length * L);
  const right = new Float64Array(length * L);
  const guessPairs = new Float64Array(transitions.length);
  const rightPairs = new Float64Array(transitions.length);
  const mask = new Uint8Array(length * L);
  for (const [at, set] of sample.allowed.entries()) mask.set(allowed[set]!, at * L);
  const all = marginalsOf(labels, scores, length, factors, guess, buffers, undefined, guessPairs);
  const good = marginalsOf(labels, scores, length, factors, right, buffers, mask, rightPairs);
  if (!Number.isFinite(good)) return 0; // no allowed sequence: a broken annotation
  for (let at = 0; at < length; at++) {
    let square = 0;
    let most = 0;
    for (let y = at * L; y < (at + 1) * L; y++) {
      const step = (right[y]! - guess[y]!) * weight;
      guess[y] = step;
      square += step * step;
      most = Math.max(most, Math.abs(step));
    }
    if (most < 1e-3) continue;
    for (let i = offsets[at]!; i < offsets[at + 1]!; i++) {
      if (kept[i] === 0) continue;
      const row = ids[i]!;
      squares[row]! += square / L;
      const rate = RATE / Math.sqrt(squares[row]!);
      const shrink = 1 - rate * DECAY;
      for (let y = 0; y < L; y++) weights[row * L + y] = weights[row * L + y]! * shrink + rate * guess[at * L + y]!;
    }
  }
  let square = 0;
  rightPairs.forEach((value, pair) => {
    square += ((value - guessPairs[pair]!) * weight) ** 2;
  });
  transitionSquares += square / transitions.length;
  rightPairs.forEach((value, pair) => {
    transitions[pair]! += (RATE / Math.sqrt(transitionSquares)) * (value - guessPairs[pair]!) * weight;
  });
  return good - all;
}

function score(from: Float32Array, chain: Float64Array): string {
  const counts = new Map<string, [number, number, number]>();
  const count = (type: string, place: 0 | 1 | 2) => {
    for (const name of [type, 'all', ...(['PER', 'LOC', 'ORG'].includes(type) ? ['PLO'] : [])]) {
      const entry = counts.get(name) ?? [0, 0, 0];
      entry[place]++;
      counts.set(name, entry);
    }
  };
  for (const sample of dev) {
    const want = spansOf(sample.allowed.map((set) => ownOf[allowedSets()[set]![0]!]!)).map(
      (span) => `${span.first} ${span.last} ${span.type}`,
    );
    const got = spansOf(bestLabels(labels, emit(sample, from), sample.length, chain)).map(
      (span) => `${span.first} ${span.last} ${span.type}`,
    );
    const typeOf = (key: string) => types[Number(key.split(' ')[2])]!;
    for (const key of want) count(typeOf(key), 0);
    for (const key of got) count(typeOf(key), 1);
    for (const key of got) if (want.includes(key)) count(typeOf(key), 2);
  }
  return (
    [...counts].map(([name, [want, got, good]]) => `${name} ${((200 * good) / (want + got)).toFixed(2)}`).join(' ') +
    ` P ${((100 * counts.get('PLO')![2]) / counts.get('PLO')![1]).toFixed(1)} R ${((100 * counts.get('PLO')![2]) / counts.get('PLO')![0]).toFixed(1)}`
  );
}

function store(): void {
  const kept = [...rows].filter(([, row]) => {
    let most = 0;
    for (let y = 0; y < L; y++) most = Math.max(most, Math.abs(average[row * L + y]!));
    return most >= PRUNED;
  });
  kept.sort((a, b) => a[0] - b[0]);
  let top = 0;
  for (const [, row] of kept) for (let y = 0; y < L; y++) top = Math.max(top, Math.abs(average[row * L + y]!));
  const unit = Math.min(top, 6) / 127;
  const stored = new Int8Array(kept.length * L);
  kept.forEach(([, row], at) => {
    for (let y = 0; y < L; y++)
      stored[at * L + y] = Math.max(-127, Math.min(127, Math.round(average[row * L + y]! / unit)));
  });
  const bytes = packContainer(
    { types, unit, encoderWeight: ENCODER_WEIGHT, leastCertainty: LEAST_CERTAINTY },
    {
      keys: Int32Array.from(kept, ([key]) => key),
      weights: stored,
      transitions: Float32Array.from(averageTransitions),
    },
  );
  writeFileSync(target, bytes);
  process.stdout.write(
    `${kept.length} of ${rows.size} features, largest weight ${top.toFixed(2)}, ${bytes.length} bytes\n`,
  );
}
