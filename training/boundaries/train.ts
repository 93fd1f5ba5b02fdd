/**
 * models/boundaries/boundaries.bin: two logistic regressions over hashed features, one for token boundaries inside chunks
 * without white space, one for sentence boundaries between tokens; learned from the training parts of UD EWT and GUM.
 *
 *     npx tsx training/boundaries/train.ts <folder of the gold data>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { atomsOf } from '../../src/language/atoms.js';
import { packContainer, readContainer } from '../../src/models/container.js';
import { type GapToken, gapContext, gapFeatures, gapTokens, maybeSentence } from '../../src/models/gap-features.js';
import { featureSink } from '../../src/models/hashed-features.js';
import { jointFeatures, nextKind } from '../../src/models/joint-features.js';
import { readClusters } from '../../src/models/name-words.js';
import { follow, restart } from '../../src/models/segmenter.js';
import { readVocabulary } from '../../src/models/vocabulary.js';
import { readGold } from '../gold.js';
import { shuffled } from './shuffled.js';

const JOINTS = 1 << 16;
const GAPS = 1 << 19;
const EPOCHS = { joints: 16, gaps: 8 };
const RATE = 0.2;
const DECAY = 2e-6;
/** How often the sentences are shuffled, and what their boundaries count then. */
const COPIES = 4;
const COPIED = 0.4;
/** Texts with marked names, and what it counts that none begins a sentence in its middle. */
const NAMED_SETS = ['en_worldwide/train', 'wikigold/train', 'crossner_politics/train', 'redocred/train'];
const NAMED = 0.4;

interface Example {
  readonly buckets: Int32Array;
  readonly yes: boolean;
  readonly weight: number;
}
interface Gold {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly sentences: readonly (readonly [number, number])[];
}

const gold = process.argv[2]!;
const see = gapTokens(
  readClusters(
    readContainer(readFileSync('models/names/clusters.bin')),
    readVocabulary(readContainer(readFileSync('models/vectors/vectors.bin'))),
  ),
);
const documents = (set: string): Gold[] =>
  readFileSync(`${gold}/${set}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
const [ewt, gum] = [documents('ud_ewt/train'), documents('ud_gum/train')];
const train = [...ewt, ...gum];

function joints({ text, tokens }: Gold, cuts: Map<string, [number, number, number]>): Example[] {
  const starts = new Set(tokens.map((token) => token.start));
  const sink = featureSink(JOINTS);
  const examples: Example[] = [];
  for (const chunk of text.matchAll(/\S+/g)) {
    const end = chunk.index + chunk[0].length;
    const atoms = atomsOf(text, chunk.index, end);
    for (const { start, end: stop, text: form } of atoms) {
      if (!/^\p{L}{2,}$/u.test(form)) continue;
      const cut = Array.from({ length: stop - start - 1 }, (_, at) => start + at + 1).find((at) => starts.has(at));
      const entry = cuts.get(form.toLowerCase()) ?? [0, 0, 0];
      cuts.set(form.toLowerCase(), [
        entry[0] + 1,
        entry[1] + (cut === undefined ? 0 : 1),
        cut === undefined ? entry[2] : cut - start,
      ]);
    }
    for (let index = 1; index < atoms.length; index++) {
      // The product asks what follows only where the chunk ends in a mark.
      jointFeatures(
        atoms,
        index,
        /[A-Za-z]$/.test(chunk[0]) && chunk[0].length <= 24 ? '' : nextKind(text, end, text.length),
        sink,
      );
      examples.push({ buckets: sink.buckets.slice(0, sink.count), yes: starts.has(atoms[index]!.start), weight: 1 });
    }
  }
  return examples;
}

interface Choice {
  readonly weight: number;
  /** Whether the gap before the token at an index is learned from. */
  readonly keep: (seen: readonly GapToken[], at: number) => boolean;
}

/** Behind a mark, that the sentences beside it do not belong together teaches nothing. */
const copied: Choice = { weight: COPIED, keep: (seen, at) => !seen[at - 1]!.maybeLast };

function gaps(
  { tokens, sentences }: Pick<Gold, 'tokens' | 'sentences'>,
  { weight, keep }: Choice = { weight: 1, keep: () => true },
): Example[] {
  const opens = new Set(sentences.map(([start]) => start));
  const sink = featureSink(GAPS);
  const seen = tokens.map((token) => see(token.text));
  const spaced = (at: number) => at > 0 && at < tokens.length && tokens[at]!.start > tokens[at - 1]!.end;
  const context = gapContext(seen, spaced);
  const state = { length: 0, inQuote: false, inBracket: false };
  const examples: Example[] = [];
  tokens.forEach((token, at) => {
    const yes = opens.has(token.start);
    if (at > 0 && maybeSentence(seen[at - 1]!, seen[at]!) && keep(seen, at)) {
      gapFeatures(context, at, state, sink);
      examples.push({ buckets: sink.buckets.slice(0, sink.count), yes, weight });
    }
    if (yes) restart(state);
    follow(state, seen[at]!.form);
  });
  return examples;
}

/** What stands inside a name begins no sentence. */
function insideNames(set: string): Example[] {
  return readGold(gold, set).flatMap((document) => {
    const { tokens, entities } = document;
    const inside = new Set(
      entities.flatMap(({ start, end }) => tokens.filter((token) => token.start > start && token.start < end)),
    );
    const keep = (_: unknown, at: number) => inside.has(tokens[at]!);
    return gaps(document, { weight: NAMED, keep }).filter(({ yes }) => !yes);
  });
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** AdaGrad, weights averaged over the last half of the epochs. */
function learn(
  examples: readonly Example[],
  size: number,
  seed: number,
  dropout: number,
  epochs: number,
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-4);
  const average = new Float32Array(size);
  const random = randomFrom(seed);
  const order = Array.from(examples.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) {
      const { buckets, yes, weight } = examples[index]!;
      let sum = 0;
      const kept: number[] = [];
      for (const bucket of buckets) if (random() > dropout) kept.push(bucket);
      for (const bucket of kept) sum += weights[bucket]!;
      const probability = 1 / (1 + Math.exp(-sum));
      const gradient = ((yes ? 1 : 0) - probability) * weight;
      loss -= Math.log(yes ? probability : 1 - probability);
      if (Math.abs(gradient) < 1e-3) continue;
      for (const bucket of kept) {
        squares[bucket]! += gradient * gradient;
        weights[bucket] = weights[bucket]! * (1 - DECAY) + (RATE * gradient) / Math.sqrt(squares[bucket]!);
      }
    }
    if (epoch * 2 >= epochs)
      weights.forEach((weight, index) => {
        average[index]! += weight;
      });
    process.stdout.write(`${epoch} ${(loss / examples.length).toFixed(4)}\n`);
  }
  return average;
}

function packed(weights: Float32Array): Int8Array<ArrayBuffer> {
  const sorted = Float32Array.from(weights.filter((weight) => weight !== 0).map(Math.abs)).sort();
  const top = sorted[Math.floor(sorted.length * 0.999)]!;
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / top) * 127))));
}

const seen = new Map<string, [number, number, number]>();
const jointExamples = train.flatMap((document) => joints(document, seen));
const cuts = Object.fromEntries(
  [...seen]
    .filter(([, [all, cut]]) => cut >= 2 && cut > all / 2)
    .map(([word, [, , at]]) => [word, at])
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
);
process.stdout.write(
  `joints ${jointExamples.length}, words cut ${Object.keys(cuts).length}: ${Object.keys(cuts).join(' ')}\n`,
);
const jointWeights = packed(learn(jointExamples, JOINTS, 1, 0.3, EPOCHS.joints));
const random = randomFrom(11);
const gapExamples = train.flatMap((document) => gaps(document));
for (let copy = 0; copy < COPIES; copy++) {
  for (const set of [gum, ewt])
    for (const document of shuffled(set, random)) gapExamples.push(...gaps(document, copied));
}
for (const set of NAMED_SETS) for (const example of insideNames(set)) gapExamples.push(example);
process.stdout.write(`gaps ${gapExamples.length}\n`);
const gapWeights = packed(learn(gapExamples, GAPS, 2, 0.45, EPOCHS.gaps));
writeFileSync('models/boundaries/boundaries.bin', packContainer({ cuts }, { joints: jointWeights, gaps: gapWeights }));
