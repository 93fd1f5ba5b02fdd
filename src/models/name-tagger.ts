import { makeArena } from './arena.js';
import { bilou, spansOf } from './bilou.js';
import { bestLabels, chainBuffers, sumSequences } from './chain.js';
import { readContainer } from './container.js';
import { type Gazetteer, readGazetteer } from './gazetteer.js';
import { makeKernel } from './kernel.js';
import { nameDocument } from './name-features.js';
import { placeScores, type ScoredWord, sentenceScorer } from './name-scores.js';
import { type Clusters, nameWord } from './name-words.js';
import { opinionAdder, opinionRoom } from './opinion.js';

interface NameMeta {
  readonly types: readonly string[];
  /** What a unit of the stored weights is worth. */
  readonly unit: number;
  /** How much the encoder's opinion counts. */
  readonly encoderWeight: number;
  /** Names of a type that are less certain are left out. */
  readonly leastCertainty: Readonly<Record<string, number>>;
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

export interface NameTagger {
  readonly types: readonly string[];
  /** Names in the sentences of one document, in their order; `opinions` are the encoder's scores of its labels for each sentence. */
  readonly tag: (sentences: readonly (readonly string[])[], opinions: readonly Float32Array[]) => TaggedName[];
}

/** What certainties are multiples of: all that is finer is the order of additions. */
const GRAIN = 2 ** -16;

/** Word forms that are kept. */
const KNOWN_WORDS = 30_000;

export interface NameFiles {
  readonly names: Uint8Array;
  readonly gazetteer: Uint8Array;
}

/** `others` are the labels that the encoder knows; `plain` leaves WebAssembly aside. */
export function makeNameTagger(
  files: NameFiles,
  clusters: Clusters,
  others: readonly string[],
  { plain = false } = {},
): NameTagger {
  const { meta, section } = readContainer<NameMeta>(files.names);
  const labels = bilou(meta.types);
  const { count } = labels;
  const transitions = section('transitions', 'f32');
  const factors = Float64Array.from(transitions, Math.exp);
  const arena = makeArena();
  const buffers = placeScores(arena, section('keys', 'i32'), section('weights', 'i8'), count);
  const room = arena.take(opinionRoom(others.length));
  const kernel = makeKernel(arena.size(), { plain });
  arena.fill(kernel.memory);
  const score = sentenceScorer(kernel, buffers, meta.unit);
  const addOpinion = opinionAdder(kernel, room, labels, others, meta.encoderWeight);
  const known = knownWords(clusters);
  const gazetteer: Gazetteer = readGazetteer(files.gazetteer);
  const chain = chainBuffers();
  const namesOf = (scores: Float64Array, length: number, sentence: number): TaggedName[] => {
    const path = bestLabels(labels, scores, length, transitions);
    const spans = spansOf(path);
    if (spans.length === 0) return [];
    sumSequences(labels, scores, length, factors, chain);
    const { forward, backward } = chain;
    return spans.flatMap(({ first, last, type }) => {
      let certainty = 1;
      for (let at = first; at < last; at++) {
        const label = at * count + path[at]!;
        certainty = Math.min(certainty, forward[label]! * backward[label]!);
      }
      const name = meta.types[type]!;
      if (certainty < meta.leastCertainty[name]!) return [];
      return [{ sentence, first, last, type: name, certainty: Math.round(certainty / GRAIN) * GRAIN }];
    });
  };
  return {
    types: meta.types,
    tag: (sentences, opinions) => {
      const words = sentences.map((forms) => forms.map(known));
      const document = nameDocument(
        words.map((list) => list.map(({ word }) => word)),
        gazetteer,
      );
      return words.flatMap((list, sentence) => {
        const scores = score(document, sentence, list);
        addOpinion(scores, opinions[sentence]!);
        return namesOf(scores, list.length, sentence);
      });
    },
  };
}

function knownWords(clusters: Clusters): (form: string) => ScoredWord {
  const known = new Map<string, ScoredWord>();
  return (form) => {
    let entry = known.get(form);
    if (entry === undefined) {
      entry = { word: nameWord(form, clusters), address: 0, round: -1 };
      if (known.size >= KNOWN_WORDS) known.clear();
      known.set(form, entry);
    }
    return entry;
  };
}
