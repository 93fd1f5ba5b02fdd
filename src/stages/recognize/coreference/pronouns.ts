import type { Gender } from '../../../language/titles.js';
import type { Refuse } from '../../../pipeline/stage.js';
import { type Cluster, newCluster, type Reference } from '../clusters/cluster.js';
import { isBarred } from './binding.js';
import { type Candidate, knownMentions, memory } from './candidates.js';
import { featuresOf, kindOf, noneFeatures } from './features.js';
import { type Mention, mentionOf } from './mention.js';
import type { QuotedText } from './quoted.js';
import { referenceOf, type Scene } from './scene.js';
import { unnamedPeople } from './unnamed.js';
import { weights } from './weights.js';

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** How likely the best candidate must be for the pronoun to be resolved. */
const LIKELY = 0.5;
/** How likely a candidate must be to be named in a refusal. */
const WORTH_NAMING = 0.1;

/** A candidate with its share of likelihood; null stands for none of them. */
export interface Ranked {
  readonly candidate: Candidate | null;
  readonly features: readonly string[];
  readonly likelihood: number;
}

/** Who is taken up by the pronoun: one of the ranked, which are never none. Training puts the gold answer here. */
export type Choose = (ranked: readonly Ranked[], pronoun: Mention) => Ranked;

/**
 * Resolves “he” and “she” to whoever is likeliest: of that gender, near, a subject rather than not, much spoken of.
 * Returns the people without a name whom pronouns or several descriptions stand for.
 *
 *     Putin met Lavrov. He said
 *                       ^^ Putin
 */
export function resolvePronouns(
  scene: Scene,
  quoted: QuotedText,
  refuse: Refuse,
  choose: Choose = ([first]) => first!,
): Cluster[] {
  const unnamed = unnamedPeople(scene);
  const known = knownMentions(scene, unnamed);
  const most = mostNamed(scene);
  const recent = memory();
  let next = 0;
  for (const { reference, gender } of pronounsOf(scene)) {
    for (; next < known.length && known[next]!.mention.start < reference.start; next++) {
      const { cluster, mention, form } = known[next]!;
      recent.add(cluster, mentionOf(scene, quoted, mention, form));
    }
    const pronoun = mentionOf(scene, quoted, reference, 'pronoun');
    const candidates = recent.before(reference.sentence, gender).filter((one) => !isBarred(scene, one, pronoun));
    const ranked = rank(scene, pronoun, candidates, most);
    const { candidate, likelihood } = choose(ranked, pronoun);
    const cluster = candidate?.cluster ?? nobody(gender);
    const told = candidate !== null && kindOf(candidate) !== 'nobody';
    if (told && likelihood >= LIKELY) {
      cluster.references.push(reference);
      cluster.gender ??= gender;
    } else refuseUnlikely(reference, ranked, refuse);
    recent.add(cluster, pronoun);
  }
  return unnamed.filter(({ references }) => references.length > 1);
}

/** How often the person is named who is named most. */
function mostNamed({ clusters }: Scene): number {
  return clusters.reduce((most, { type, names }) => (type === 'person' ? Math.max(most, names.length) : most), 1);
}

function nobody(gender: Gender): Cluster {
  return { ...newCluster('person', 'recognize/unnamed'), gender };
}

/** Letters of “himself” and “herself”. */
const LONGEST = 7;

function* pronounsOf(scene: Scene): Generator<{ reference: Reference; gender: Gender }> {
  const glossed = new Set(scene.clusters.flatMap(({ references }) => references.map(({ start }) => start)));
  for (const line of scene.lines) {
    for (const [at, word] of line.words.entries()) {
      const gender = word.length > LONGEST ? undefined : genders.get(word.toLowerCase());
      if (gender === undefined || glossed.has(line.tokens[at]!.start)) continue;
      yield { reference: referenceOf(scene, line.sentence, at, at + 1, 'pronoun'), gender };
    }
  }
}

/** The candidates and none of them, the likeliest first. */
function rank(scene: Scene, pronoun: Mention, candidates: readonly Candidate[], most: number): Ranked[] {
  const all = [
    ...candidates.map((candidate) => ({
      candidate,
      features: featuresOf(scene, pronoun, candidate, candidates, most),
    })),
    { candidate: null, features: noneFeatures(pronoun, candidates) },
  ];
  const scores = all.map(({ features }) => Math.exp(features.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0)));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return all
    .map((one, index): Ranked => ({ ...one, likelihood: scores[index]! / total }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

function refuseUnlikely(reference: Reference, ranked: readonly Ranked[], refuse: Refuse): void {
  const candidates = ranked.flatMap(({ candidate, likelihood }) =>
    candidate === null || kindOf(candidate) === 'nobody' || likelihood < WORTH_NAMING
      ? []
      : [
          {
            text: (candidate.cluster.names[0] ?? candidate.cluster.references[0])!.text,
            why: `of that gender and near, but no more than ${Math.round(likelihood * 100)} % likely`,
          },
        ],
  );
  if (candidates.length === 0) return;
  const { start, end, text } = reference;
  refuse({ reason: 'ambiguous', start, end, text, candidates, rule: 'recognize/pronoun' });
}
