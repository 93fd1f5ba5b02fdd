import type { Gender } from '../../../language/titles.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import type { QuotedText } from './quoted.js';
import { type Role, roleOf } from './role.js';
import { referenceOf, type Scene } from './scene.js';

/** A mention that a pronoun may stand for. */
interface Antecedent {
  readonly cluster: Cluster;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** The quotation that it stands in, -1 outside. */
  readonly quotation: number;
}

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
const MARGIN = 1.4;

const weights: Readonly<Record<Role, number>> = { subject: 3, object: 1.6, oblique: 1.2, possessive: 1.4 };

/**
 * Resolves “he” and “she” to the person who is best in place: of that gender, near, a subject rather than not.
 *
 *     Putin met Lavrov. He said
 *                       ^^ Putin
 */
export function resolvePronouns(scene: Scene, quoted: QuotedText, refuse: Refuse): void {
  const known = antecedents(scene, quoted);
  let next = 0;
  const before: Antecedent[] = [];
  for (const { reference, gender } of pronounsOf(scene)) {
    while (next < known.length && known[next]!.start < reference.start) insert(before, known[next++]!);
    const role = roleOf(scene, reference.sentence, reference.from, reference.to);
    const ranked = rank(before, reference, gender, role, quoted.at(reference.start));
    const best = chosen(ranked);
    if (best !== null) {
      best.references.push(reference);
      best.gender ??= gender;
      insert(before, { ...reference, cluster: best, role, quotation: quoted.at(reference.start) });
    } else if (ranked.length > 1) {
      refuse({
        reason: 'ambiguous',
        start: reference.start,
        end: reference.end,
        text: reference.text,
        candidates: ranked
          .slice(0, 4)
          .map(({ cluster, score }) => ({ text: cluster.names[0]!.text, why: `salience ${score.toFixed(1)}` })),
        rule: 'recognize/pronoun',
      });
    }
  }
}

/** Keeps what a pronoun can still reach, in text order. */
function insert(list: Antecedent[], mention: Antecedent): void {
  list.push(mention);
  while (list[0]!.sentence < mention.sentence - REACH) list.shift();
}

function pronounsOf(scene: Scene): { reference: Reference; gender: Gender }[] {
  return scene.lines.flatMap((line) =>
    line.words.flatMap((word, at) => {
      const gender = genders.get(word.toLowerCase());
      if (gender === undefined || isGlossed(scene, line.sentence, line.tokens[at]!.start)) return [];
      return [{ reference: referenceOf(scene, line.sentence, at, at + 1, 'pronoun'), gender }];
    }),
  );
}

function isGlossed(scene: Scene, sentence: number, start: number): boolean {
  return scene.clusters.some(({ references }) =>
    references.some((one) => one.sentence === sentence && one.start === start),
  );
}

function antecedents(scene: Scene, quoted: QuotedText): Antecedent[] {
  return scene.clusters
    .filter(({ type }) => type === 'person')
    .flatMap((cluster) =>
      [...cluster.names, ...cluster.references].map(({ sentence, start, end, from, to }) => ({
        cluster,
        sentence,
        start,
        end,
        role: roleOf(scene, sentence, from, to),
        quotation: quoted.at(start),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

interface Ranked {
  readonly cluster: Cluster;
  readonly score: number;
}

function rank(
  before: readonly Antecedent[],
  pronoun: Reference,
  gender: Gender,
  role: Role,
  quotation: number,
): Ranked[] {
  const scores = new Map<Cluster, number>();
  for (const mention of before) {
    if (!isOpen(mention, pronoun, gender, role, quotation)) continue;
    const near = 0.5 ** (pronoun.sentence - mention.sentence);
    const score =
      weights[mention.role] *
      near *
      (mention.cluster.gender === gender ? 1.3 : 1) *
      (mention.quotation === quotation ? 1 : 0.4);
    scores.set(mention.cluster, Math.max(scores.get(mention.cluster) ?? 0, score) + score / 10);
  }
  return [...scores].map(([cluster, score]) => ({ cluster, score })).sort((a, b) => b.score - a.score);
}

/** Whether gender and binding let the mention be what the pronoun stands for. */
function isOpen(mention: Antecedent, pronoun: Reference, gender: Gender, role: Role, quotation: number): boolean {
  const other = mention.cluster.gender;
  if (other !== null && other !== gender) return false;
  // In direct speech the speaker says “I”: who is outside the quotation in this sentence is as a rule the speaker.
  if (quotation >= 0 && mention.quotation !== quotation && mention.sentence === pronoun.sentence) return false;
  return !(
    role === 'object' &&
    mention.role === 'subject' &&
    mention.sentence === pronoun.sentence &&
    !/self$/.test(pronoun.text) &&
    pronoun.from - 1 <= mentionGap(mention, pronoun)
  );
}

/** An object pronoun close behind a subject belongs to the same clause: “Putin met him”. */
function mentionGap(mention: Antecedent, pronoun: Reference): number {
  return pronoun.start - mention.end < NEAR ? pronoun.from : -1;
}

/** Code units between a subject and an object that are likely in one clause. */
const NEAR = 30;

function chosen(ranked: readonly Ranked[]): Cluster | null {
  const [best, next] = ranked;
  if (best === undefined) return null;
  return next === undefined || best.score >= next.score * MARGIN ? best.cluster : null;
}
