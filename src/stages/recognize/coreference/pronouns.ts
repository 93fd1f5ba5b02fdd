import type { Gender } from '../../../language/titles.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import { type Antecedent, antecedentOf, antecedents } from './antecedents.js';
import { isBarred } from './binding.js';
import type { QuotedText } from './quoted.js';
import { referenceOf, type Scene } from './scene.js';

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

/** Sentences that a pronoun reaches back over. */
const REACH = 3;
/** How many times better than the next the best antecedent must be. */
const MARGIN = 1.3;
/** What a sentence between takes off. */
const FADING = 0.5;

/**
 * Resolves “he” and “she” to the person who is best in place: of that gender, near, a subject rather than not.
 *
 *     Putin met Lavrov. He said
 *                       ^^ Putin
 */
export function resolvePronouns(scene: Scene, quoted: QuotedText, refuse: Refuse): void {
  const known = antecedents(scene, quoted);
  const before: Antecedent[] = [];
  let next = 0;
  for (const { reference, gender } of pronounsOf(scene)) {
    while (next < known.length && known[next]!.start < reference.start) insert(before, known[next++]!);
    const pronoun = antecedentOf(scene, quoted, reference);
    const ranked = rank(
      before.filter((mention) => !isBarred(scene, mention, pronoun)),
      pronoun,
      gender,
    );
    const best = chosen(ranked);
    if (best !== null && best.names.length === 0) insert(before, { ...pronoun, cluster: best });
    else if (best !== null) {
      best.references.push(reference);
      best.gender ??= gender;
      insert(before, { ...pronoun, cluster: best });
    } else if (ranked.length > 1) refuse(refusalOf(reference, ranked));
  }
}

/** Keeps what a pronoun can still reach, in text order. */
function insert(list: Antecedent[], mention: Antecedent): void {
  list.push(mention);
  while (list[0]!.sentence < mention.sentence - REACH) list.shift();
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

interface Ranked {
  readonly cluster: Cluster;
  readonly score: number;
}

function rank(before: readonly Antecedent[], pronoun: Antecedent, gender: Gender): Ranked[] {
  const scores = new Map<Cluster, number>();
  for (const mention of before) {
    const { cluster } = mention;
    if (cluster === null || (cluster.gender !== null && cluster.gender !== gender)) continue;
    const score = salience(mention, pronoun) * (cluster.gender === gender ? 1.3 : 1);
    // A mention more is worth a little.
    scores.set(cluster, Math.max(scores.get(cluster) ?? 0, score) + score / 10);
  }
  return [...scores].map(([cluster, score]) => ({ cluster, score })).sort((a, b) => b.score - a.score);
}

function salience(mention: Antecedent, pronoun: Antecedent): number {
  const near = FADING ** (pronoun.sentence - mention.sentence);
  const sameSpeech = mention.quotation === pronoun.quotation ? 1 : 0.4;
  // Who spoke goes on speaking: “Ushakov announced … He added”.
  const speaks = mention.speaks && pronoun.speaks ? 1.5 : 1;
  return mention.weight * near * sameSpeech * speaks;
}

function chosen(ranked: readonly Ranked[]): Cluster | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const next = ranked.find(({ cluster }) => cluster !== best.cluster && cluster.names.length > 0);
  return next === undefined || best.score >= next.score * MARGIN ? best.cluster : null;
}

function refusalOf(reference: Reference, ranked: readonly Ranked[]): Parameters<Refuse>[0] {
  return {
    reason: 'ambiguous',
    start: reference.start,
    end: reference.end,
    text: reference.text,
    candidates: ranked.slice(0, 4).map(({ cluster, score }) => ({
      text: (cluster.names[0] ?? cluster.references[0])!.text,
      why: `of that gender and near, salience ${score.toFixed(1)}, too close to the next`,
    })),
    rule: 'recognize/pronoun',
  };
}
