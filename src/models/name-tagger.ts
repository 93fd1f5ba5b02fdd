import { bilou, type LabelSet, spansOf } from './bilou.js';
import { bestLabels, chainBuffers, marginalsOf } from './chain.js';
import { readContainer } from './container.js';
import { type Gazetteer, readGazetteer } from './gazetteer.js';
import { type HashIndex, hashIndex } from './hash-index.js';
import { contextFeatures, edgeFeature, type NameDocument, nameDocument } from './name-features.js';
import { type Clusters, DISTANCES, type NameWord, nameWord } from './name-words.js';

interface NameMeta {
  readonly types: readonly string[];
  /** What a unit of the stored weights is worth. */
  readonly unit: number;
  /** How much the encoder's opinion counts. */
  readonly encoderWeight: number;
  /** Names less certain are left out. */
  readonly leastCertainty: number;
}

/** A name in a sentence: tokens from `first` to before `last`. */
export interface TaggedName {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** Probability of the least certain of its labels. */
  readonly certainty: number;
}

/** What the encoder thinks of the labels of a sentence: scores, `labels.length` for each token. */
interface Opinion {
  readonly labels: readonly string[];
  readonly scores: readonly Float32Array[];
}

export interface NameTagger {
  readonly types: readonly string[];
  /** Names in the sentences of one document, in their order. */
  readonly tag: (sentences: readonly (readonly string[])[], opinion?: Opinion) => TaggedName[];
}

/** Word forms that are kept with their scores. */
const KNOWN_WORDS = 30_000;

export interface NameFiles {
  readonly names: Uint8Array;
  readonly gazetteer: Uint8Array;
}

export function makeNameTagger(files: NameFiles, clusters: Clusters): NameTagger {
  const file = readContainer<NameMeta>(files.names);
  const labels = bilou(file.meta.types);
  const index = hashIndex(file.section('keys', 'i32'));
  const weights = file.section('weights', 'i8');
  const transitions = file.section('transitions', 'f32');
  const factors = Float64Array.from(transitions, Math.exp);
  const scorer = makeScorer(labels, index, weights);
  const words = knownWords(clusters, scorer);
  const gazetteer: Gazetteer = readGazetteer(files.gazetteer);
  const buffers = chainBuffers();
  return {
    types: file.meta.types,
    tag: (sentences, opinion) => {
      const document = nameDocument(
        sentences.map((forms) => forms.map((form) => words(form).word)),
        gazetteer,
      );
      const names: TaggedName[] = [];
      const columns = opinion === undefined ? undefined : columnsOf(labels, opinion.labels);
      sentences.forEach((forms, number) => {
        const scores = scorer.sentence(
          document,
          number,
          forms.map((form) => words(form).scores),
        );
        for (let i = 0; i < scores.length; i++) scores[i] = scores[i]! * file.meta.unit;
        if (columns !== undefined)
          addOpinion(scores, columns, opinion!.scores[number]!, opinion!.labels.length, file.meta.encoderWeight);
        const path = bestLabels(labels, scores, forms.length, transitions);
        const spans = spansOf(path);
        if (spans.length === 0) return;
        const marginals = new Float64Array(scores.length);
        marginalsOf(labels, scores, forms.length, factors, marginals, buffers);
        for (const { first, last, type } of spans) {
          let certainty = 1;
          for (let at = first; at < last; at++)
            certainty = Math.min(certainty, marginals[at * labels.count + path[at]!]!);
          if (certainty < file.meta.leastCertainty) continue;
          names.push({ sentence: number, first, last, type: file.meta.types[type]!, certainty });
        }
      });
      return names;
    },
  };
}

interface Scorer {
  /** Sums of the weights of the features of a word, one row of labels for each distance. */
  readonly word: (word: NameWord) => Float32Array;
  /** Sums for the tokens of a sentence, whose words' own sums are given. */
  readonly sentence: (document: NameDocument, number: number, words: readonly Float32Array[]) => Float64Array;
}

function makeScorer(labels: LabelSet, index: HashIndex, weights: Int8Array): Scorer {
  const { count } = labels;
  const add = (feature: number, into: Float32Array | Float64Array, at: number) => {
    const row = index.get(feature);
    if (row < 0) return;
    for (let y = 0, from = row * count; y < count; y++) into[at + y]! += weights[from + y]!;
  };
  const features: number[] = [];
  return {
    word: (word) => {
      const sums = new Float32Array(DISTANCES.length * count);
      word.features.forEach((list, place) => {
        for (const feature of list) add(feature, sums, place * count);
      });
      return sums;
    },
    sentence: (document, number, words) => {
      const sentence = document.sentences[number]!;
      const length = words.length;
      const scores = new Float64Array(length * count);
      for (let at = 0; at < length; at++) {
        DISTANCES.forEach((distance, place) => {
          const seen = at + distance;
          if (seen < 0 || seen >= length) add(edgeFeature(distance, seen < 0 ? 0 : 1), scores, at * count);
          else for (let y = 0, from = place * count; y < count; y++) scores[at * count + y]! += words[seen]![from + y]!;
        });
        features.length = 0;
        contextFeatures(document, sentence, at, features);
        for (const feature of features) add(feature, scores, at * count);
      }
      return scores;
    },
  };
}

interface KnownWord {
  readonly word: NameWord;
  readonly scores: Float32Array;
}

function knownWords(clusters: Clusters, scorer: Scorer): (form: string) => KnownWord {
  const known = new Map<string, KnownWord>();
  return (form) => {
    let entry = known.get(form);
    if (entry === undefined) {
      const word = nameWord(form, clusters);
      entry = { word: { ...word, features: [] }, scores: scorer.word(word) };
      if (known.size >= KNOWN_WORDS) known.clear();
      known.set(form, entry);
    }
    return entry;
  };
}

/** Which of the encoder's labels counts for each of ours, and which count as no entity because we do not have their types. */
interface Columns {
  readonly own: Int32Array;
  readonly none: readonly number[];
}

function columnsOf(labels: LabelSet, others: readonly string[]): Columns {
  const own = ['O', ...labels.types.flatMap((type) => [...'BILU'].map((place) => `${place}-${type}`))];
  return {
    own: Int32Array.from(own, (label) => others.indexOf(label)),
    none: others.flatMap((other, column) => (own.includes(other) ? [] : [column])),
  };
}

/** Least probability that the encoder is taken to give: it is never sure enough to forbid a label. */
const LEAST = 1e-6;

/** Adds the logarithms of the encoder's probabilities, times `weight`. */
function addOpinion(
  scores: Float64Array,
  { own, none }: Columns,
  opinion: Float32Array,
  width: number,
  weight: number,
): void {
  const shares = new Float64Array(width);
  for (let at = 0; at * width < opinion.length; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < width; i++) top = Math.max(top, opinion[at * width + i]!);
    let sum = 0;
    for (let i = 0; i < width; i++) sum += shares[i] = Math.exp(opinion[at * width + i]! - top);
    for (const column of none) shares[own[0]!]! += shares[column]!;
    for (let label = 0; label < own.length; label++) {
      scores[at * own.length + label]! += weight * Math.log(shares[own[label]!]! / sum + LEAST);
    }
  }
}
