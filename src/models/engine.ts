import { lemmatizer } from '../language/lemma.js';
import { readContainer } from './container.js';
import { type Encoder, makeEncoder } from './encoder.js';
import { makeNameTagger, type NameFiles, type TaggedName } from './name-tagger.js';
import { readClusters } from './name-words.js';
import type { Reading } from './reading.js';
import { makeSegmenter, type Segment } from './segmenter.js';
import { readVocabulary } from './vocabulary.js';

/** A word of a sentence with what the models say of it. */
interface Word {
  readonly pos: string;
  /** Penn Treebank tag: finer than `pos`, it tells tense and number. */
  readonly tag: string;
  readonly lemma: string;
  /** Index of the head in the sentence, null for the root. */
  readonly head: number | null;
  readonly relation: string;
  /** Probability that head and relation are both right. */
  readonly certainty: number;
}

/** Everything that the models do, over sentences given as word forms. Equal input gives equal output, whatever was read before. */
export interface Engine {
  readonly segment: Segment;
  /** The words of each sentence. */
  readonly read: (sentences: readonly (readonly string[])[]) => Word[][];
  /** Names in the sentences of one document; `type` is one of PER LOC ORG NORP FAC PROD MISC. */
  readonly names: (sentences: readonly (readonly string[])[]) => TaggedName[];
}

export interface EngineFiles extends NameFiles {
  readonly encoder: Uint8Array;
  readonly vectors: Uint8Array;
  readonly clusters: Uint8Array;
  readonly boundaries: Uint8Array;
  readonly lemmas: string;
}

/** Tokens whose readings are kept, so that names need no second pass over what was just tokenized. */
const KEPT_TOKENS = 60_000;

export function makeEngine(files: EngineFiles, { plain = false } = {}): Engine {
  const vectors = readContainer(files.vectors);
  const vocabulary = readVocabulary(vectors);
  const clusters = readClusters(readContainer(files.clusters), vocabulary);
  const encoder = makeEncoder(files.encoder, vectors, vocabulary, { plain });
  const tagger = makeNameTagger(files, clusters, encoder.meta.entityLabels, { plain });
  const lemmatize = lemmatizer(files.lemmas);
  const readings = keptReadings(encoder);
  const { meta } = encoder;
  const wordsOf = (forms: readonly string[], reading: Reading): Word[] =>
    forms.map((form, at) => {
      const tag = meta.xpos[reading.xpos[at]!]!;
      const head = reading.head[at]!;
      return {
        pos: meta.upos[reading.upos[at]!]!,
        tag,
        lemma: lemmatize(form, tag),
        head: head < 0 ? null : head,
        relation: meta.relations[reading.relation[at]!]!,
        certainty: reading.certainty[at]!,
      };
    });
  return {
    segment: makeSegmenter(files.boundaries, clusters),
    read: (sentences) => readings(sentences).map((reading, index) => wordsOf(sentences[index]!, reading)),
    names: (sentences) => {
      const filled = sentences.filter((forms) => forms.length > 0);
      const places = sentences.flatMap((forms, index) => (forms.length > 0 ? [index] : []));
      const scores = readings(filled).map((reading) => reading.entities);
      return tagger.tag(filled, scores).map((name) => ({ ...name, sentence: places[name.sentence]! }));
    },
  };
}

/** The encoder with a memory: the readings of the sentences read last are kept. */
function keptReadings(encoder: Encoder): (sentences: readonly (readonly string[])[]) => Reading[] {
  const kept = new Map<string, Reading>();
  let tokens = 0;
  return (sentences) => {
    const keys = sentences.map((forms) => forms.join('\u0001'));
    const missing = keys.flatMap((key, index) => (kept.has(key) ? [] : [index]));
    const fresh = encoder.read(missing.map((index) => sentences[index]!));
    const found = new Map(missing.map((index, at) => [keys[index]!, fresh[at]!]));
    const result = keys.map((key) => found.get(key) ?? kept.get(key)!);
    for (const [key, reading] of found) {
      kept.set(key, reading);
      tokens += reading.head.length;
    }
    for (const [key, reading] of kept) {
      if (tokens <= KEPT_TOKENS) break;
      kept.delete(key);
      tokens -= reading.head.length;
    }
    return result;
  };
}
