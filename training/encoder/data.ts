/**
 * What train.py learns from, as one JSON file: sentences as lists of word types, and for each type what the network sees of it.
 * A model file, given as third argument, fixes the vocabulary, so that its training can go on.
 *
 *     npx tsx training/encoder/data.ts <folder of the gold data> training/.cache/encoder-data.json [models/encoder/encoder.bin]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Container, readContainer } from '../../src/models/container.js';
import type { EncoderMeta } from '../../src/models/encoder-file.js';
import { readClusters } from '../../src/models/name-words.js';
import { makeSegmenter } from '../../src/models/segmenter.js';
import { readVocabulary } from '../../src/models/vocabulary.js';
import { normalForm, plainForm, shapeOf, subwordsOf, vectorKeys } from '../../src/models/word-features.js';
import { type GoldSpan, ownSentences, readGold, sentenceTokens } from '../gold.js';
import { allowedLabels, allowedSets, entityLabels, type Scheme, schemes } from './entity-labels.js';
import { asHeadline } from './headline.js';

interface TreeToken extends GoldSpan {
  readonly upos: string;
  readonly xpos: string;
  /** Index in the document. */
  readonly head: number | null;
  readonly deprel: string;
}

const [gold, target, before] = process.argv.slice(2) as [string, string, string?];

/** A relation seen less often becomes its universal part. */
const RARE_RELATION = 20;
/** A word seen less often in the treebanks and name data has no vector of its own beside its characters and GloVe's. */
const RARE_WORD = 3;
/** One in so many of the sentences without labels is read as a headline besides, if it has no more words than one. */
const HEADLINES = 8;
const LONGEST_HEADLINE = 18;

const vectors = readContainer(readFileSync('models/vectors/vectors.bin'));
const vectorOf = readVocabulary(vectors);
const segment = makeSegmenter(
  readFileSync('models/boundaries/boundaries.bin'),
  readClusters(readContainer(readFileSync('models/names/clusters.bin')), vectorOf),
);

const types: { form: string; v: number; n: string; s: string; c: number[] }[] = [];
const typeIds = new Map<string, number>();
function typeOf(form: string): number {
  let id = typeIds.get(form);
  if (id === undefined) {
    id = types.length;
    typeIds.set(form, id);
    const plain = plainForm(form);
    const vector = vectorOf.get(vectorKeys(plain).find((key) => vectorOf.has(key)) ?? '') ?? -1;
    types.push({ form, v: vector, n: normalForm(plain), s: shapeOf(form), c: subwordsOf(plain) });
  }
  return id;
}

interface Tree {
  readonly w: number[];
  readonly u: string[];
  readonly x: string[];
  /** Index in the sentence; its length for the root. */
  readonly h: number[];
  readonly r: string[];
}

function trees(set: string): Tree[] {
  return readGold<TreeToken>(gold, set).flatMap((document) =>
    sentenceTokens(document).map((indexes) => {
      const tokens = indexes.map((index) => document.tokens[index]!);
      return {
        w: tokens.map((token) => typeOf(token.text)),
        u: tokens.map((token) => token.upos),
        x: tokens.map((token) => token.xpos),
        h: tokens.map((token) => (token.head === null ? tokens.length : token.head - indexes[0]!)),
        r: tokens.map((token) => token.deprel),
      };
    }),
  );
}

interface Names {
  readonly w: number[];
  /** Numbers of the sets of allowed labels. */
  readonly a: number[];
}

/** Name data, cut into tokens and sentences as the product does. */
function names(
  set: string,
  scheme: Scheme,
  weight: number,
  keep = (_: number) => true,
): { weight: number; set: string; sentences: Names[] } {
  const sentences = readGold(gold, set).flatMap((document, number) => {
    if (!keep(number)) return [];
    const cut = ownSentences(document, segment);
    const labels = allowedLabels(
      cut.flat().map((token) => [token.start, token.end] as const),
      document.entities,
      scheme,
    );
    let first = 0;
    return cut.map((tokens) => {
      first += tokens.length;
      return {
        w: tokens.map((token) => typeOf(document.text.slice(token.start, token.end))),
        a: labels.slice(first - tokens.length, first),
      };
    });
  });
  return { weight, set, sentences };
}

const train = [...trees('ud_ewt/train'), ...trees('ud_gum/train')];
const dev = { ewt: trees('ud_ewt/dev'), gum: trees('ud_gum/dev') };
const nameSets = [
  names('en_worldwide/train', schemes.worldwide, 1),
  names('wikigold/train', schemes.conll, 1),
  names('crossner_politics/train', schemes.crossner, 1),
  names('redocred/train', schemes.redocred, 0.5),
  names('wnut17/train', schemes.wnut, 0.5),
  names('gmb/train', schemes.gmb, 0.2, (number) => number % 3 === 0),
];
/** Text without labels of use here: the teacher reads it for the encoder. */
const plain = [
  names('gmb/train', schemes.gmb, 0, (number) => number % 3 !== 0),
  names('ecbplus/train', schemes.conll, 0),
  names('btc/train', schemes.conll, 0),
];
/** Some of them as headlines besides: the number of the sentence, and its words in title case. */
const headlines = plain
  .flatMap((set) => set.sentences)
  .flatMap((sentence, number): [number, number[]][] => {
    if (number % HEADLINES !== 0 || sentence.w.length > LONGEST_HEADLINE) return [];
    return [[number, asHeadline(sentence.w.map((id) => types[id]!.form)).map(typeOf)]];
  });
const nameDev = names('en_worldwide/dev', schemes.worldwide, 1).sentences;

function count(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
const frequent = (counts: Map<string, number>, least: number) =>
  [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([item]) => item);

interface Vocabulary extends Pick<EncoderMeta, 'relations' | 'upos' | 'xpos'> {
  readonly words: readonly string[];
  readonly shapes: readonly string[];
}
function vocabularyIn({ meta, section }: Container<EncoderMeta>): Vocabulary {
  const lines = (name: string) => new TextDecoder().decode(section(name, 'u8')).split('\n');
  return { ...meta, words: lines('words'), shapes: lines('shapes') };
}
const wordCounts = count(
  [...train, ...nameSets.flatMap((set) => set.sentences)].flatMap((sentence) => sentence.w.map((id) => types[id]!.n)),
);
const vocabulary: Vocabulary =
  before !== undefined
    ? vocabularyIn(readContainer<EncoderMeta>(readFileSync(before)))
    : {
        words: frequent(wordCounts, RARE_WORD),
        shapes: frequent(count(train.flatMap((sentence) => sentence.w.map((id) => types[id]!.s))), 3),
        relations: frequent(count(train.flatMap((sentence) => sentence.r)), RARE_RELATION),
        upos: frequent(count(train.flatMap((sentence) => sentence.u)), 1).sort(),
        xpos: frequent(count(train.flatMap((sentence) => sentence.x)), 1).sort(),
      };
const { words, shapes, relations, upos, xpos } = vocabulary;
const ids = (items: readonly string[]) => new Map(items.map((item, index) => [item, index + 2]));
const wordIds = ids(words);
const shapeIds = ids(shapes);
const relationOf = (name: string) =>
  [name, name.split(':')[0]!, 'dep'].map((part) => relations.indexOf(part)).find((index) => index >= 0)!;
const encoded = (sentence: Tree) => ({
  w: sentence.w,
  h: sentence.h,
  u: sentence.u.map((tag) => upos.indexOf(tag)),
  x: sentence.x.map((tag) => Math.max(0, xpos.indexOf(tag))),
  r: sentence.r.map(relationOf),
});

mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  JSON.stringify({
    upos,
    xpos,
    relations,
    words,
    shapes,
    entityLabels,
    allowed: allowedSets(),
    forms: types.map((type) => type.form),
    types: types.map((type) => [
      type.v,
      wordIds.get(type.n) ?? 0,
      shapeIds.get(type.s) ?? 0,
      wordCounts.get(type.n) ?? 0,
      type.c,
    ]),
    train: train.map(encoded),
    dev: { ewt: dev.ewt.map(encoded), gum: dev.gum.map(encoded) },
    names: nameSets,
    plain: plain.flatMap((set) => set.sentences.map((sentence) => sentence.w)),
    headlines,
    nameDev,
  }),
);
process.stdout.write(
  `types ${types.length}, words ${words.length}, relations ${relations.length}, trees ${train.length}, names ${nameSets.map((set) => `${set.set} ${set.sentences.length}`).join(', ')}\n`,
);
