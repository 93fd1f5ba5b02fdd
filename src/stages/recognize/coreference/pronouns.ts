import type { Gender } from '../../../language/titles.js';
import type { Refuse } from '../../../pipeline/stage.js';
import { type Cluster, newCluster, type Reference } from '../clusters/cluster.js';
import type { NameType } from '../names/found.js';
import type { Line } from '../names/line.js';
import { whoIsAsked, whoWasAsked } from './asked.js';
import { isBarred } from './binding.js';
import { type Candidate, knownMentions, memory } from './candidates.js';
import { featuresOf, isFirst, kindOf, noneFeatures } from './features.js';
import { type Mention, mentionOf } from './mention.js';
import { whatActs, whatGoesOn, whoIsTurnedTo, whoseNext, whoseOwn } from './own.js';
import { isQuoted, type QuotedText } from './quoted.js';
import { referenceOf, type Scene } from './scene.js';
import { isToldBySomebody, whoSaysOfItself } from './self-told.js';
import { whoIsToldOf } from './told-of.js';
import { governorOf, sharing } from './tree.js';

/** Pronouns that are resolved alike: to whom or what, and what speaks for one or the other. */
export interface PronounKind {
  readonly name: 'people' | 'things';
  /** The pronouns in lower case, with the gender that they tell. */
  readonly pronouns: ReadonlyMap<string, Gender | null>;
  readonly types: ReadonlySet<NameType>;
  readonly weights: ReadonlyMap<string, number>;
  /** How likely the best candidate must be. */
  readonly likely: number;
  /** The same where there is no other in reach. */
  readonly likelyAlone: number;
}

/** How likely a candidate must be to be named in a refusal. */
const WORTH_NAMING = 0.1;

/** How likely a candidate must be for later pronouns to count the one refused as a mention of it. */
const LIKELY_ENOUGH = 0.4;

/** A candidate with its share of likelihood; null stands for none of them. */
export interface Ranked {
  readonly candidate: Candidate | null;
  readonly features: readonly string[];
  readonly likelihood: number;
}

/** Who is taken up by the pronoun: one of the ranked, which are never none. Training puts the gold answer here. */
export type Choose = (ranked: readonly Ranked[], pronoun: Mention, kind: PronounKind) => Ranked;

/**
 * Resolves the pronouns of a kind to whoever is likeliest: of that gender, near, a subject rather than not, much spoken of.
 *
 *     Putin met Lavrov. He said
 *                       ^^ Putin
 */
export function resolvePronouns(
  scene: Scene,
  quoted: QuotedText,
  kind: PronounKind,
  clusters: readonly Cluster[],
  refuse: Refuse,
  choose: Choose = ([first]) => first!,
): void {
  const known = knownMentions(clusters.filter(({ type }) => kind.types.has(type)));
  const most = clusters.reduce((count, { names }) => Math.max(count, names.length), 1);
  const recent = memory();
  let next = 0;
  for (const { reference, gender } of pronounsOf(scene, kind)) {
    for (; next < known.length && known[next]!.mention.start < reference.start; next++) {
      const { cluster, mention, form } = known[next]!;
      recent.add(cluster, mentionOf(scene, quoted, mention, form));
    }
    const pronoun = mentionOf(scene, quoted, reference, 'pronoun');
    const candidates = recent
      .before(reference.sentence, gender)
      .filter((one) => !isBarred(scene, quoted, one, pronoun));
    const ranked = rank(scene, quoted, pronoun, candidates, most, kind);
    const { candidate, likelihood } = choose(ranked, pronoun, kind);
    const cluster = candidate?.cluster ?? nobody(gender);
    const told = candidate !== null && kindOf(candidate) !== 'nobody';
    const sure = likelihood >= (candidates.length === 1 ? kind.likelyAlone : kind.likely);
    if (told && sure && !isPaired(scene, ranked)) {
      cluster.references.push(reference);
      cluster.gender ??= gender;
    } else if (told || kind.name === 'people') refuseUnlikely(reference, ranked, refuse);
    if (!told || likelihood >= LIKELY_ENOUGH) recent.add(cluster, pronoun);
  }
}

/** `Paul Berg and Adam Roth spoke. He …`: nothing tells the two apart. */
function isPaired(scene: Scene, ranked: readonly Ranked[]): boolean {
  const [best, next] = ranked.flatMap(({ candidate, likelihood }) =>
    candidate !== null && likelihood >= WORTH_NAMING ? [candidate.mentions.at(-1)!] : [],
  );
  if (best === undefined || next === undefined || best.sentence !== next.sentence) return false;
  const { tokens } = scene.lines.at(best.sentence);
  return best.role !== 'possessive' && sharing(tokens, best.head) === sharing(tokens, next.head);
}

function nobody(gender: Gender | null): Cluster {
  return { ...newCluster('person', 'recognize/unnamed'), gender };
}

function* pronounsOf(
  scene: Scene,
  { pronouns }: PronounKind,
): Generator<{ reference: Reference; gender: Gender | null }> {
  const glossed = new Set(
    scene.clusters.flatMap(({ references }) =>
      references.flatMap(({ form, start }) => (form === 'pronoun' ? [start] : [])),
    ),
  );
  for (const line of scene.lines) {
    for (const at of line.pronouns) {
      const { pronoun, text } = line.word(at);
      const gender = pronouns.get(pronoun!);
      // “IT” is no pronoun, but “US” and “HE” in a line of capitals may be.
      if (gender === undefined || glossed.has(line.tokens[at]!.start) || text === 'IT' || isEmpty(line, at)) continue;
      yield { reference: referenceOf(scene, line.sentence, at, at + 1, 'pronoun'), gender };
    }
  }
}

/** `It is clear that …`, `it’s the Senate that …`: a pronoun that most often stands for nothing. */
function isEmpty({ known, tokens }: Line, at: number): boolean {
  if (known[at]!.pronoun !== 'it') return false;
  const { head, relation } = tokens[at]!;
  return relation === 'expl' || (tokens[at + 1]?.lemma === 'be' && head !== null && tokens[head]!.pos !== 'VERB');
}

/** The candidates and none of them, the likeliest first. */
function rank(
  scene: Scene,
  quoted: QuotedText,
  pronoun: Mention,
  candidates: readonly Candidate[],
  most: number,
  { name, weights }: PronounKind,
): Ranked[] {
  const outlook = { most, before: lastTold(scene, quoted, pronoun.sentence) };
  const all = candidates.map((candidate) => featuresOf(scene, pronoun, candidate, candidates, outlook));
  all.push(noneFeatures(scene, pronoun, candidates));
  const scores = all.map((features) => Math.exp(weightOf(features, weights)));
  const total = scores.reduce((sum, score) => sum + score, 0);
  const speaker =
    whoIsAsked(scene, pronoun, candidates) ??
    whoIsTurnedTo(scene, pronoun, candidates) ??
    (name === 'people' ? whoIsToldOf(pronoun, candidates) : null) ??
    whoSaysOfItself(scene, pronoun, candidates) ??
    whoGoesOn(scene, quoted, pronoun, candidates, name) ??
    whoseOwn(scene, pronoun, candidates) ??
    (name === 'people' ? whoseNext(scene, pronoun, candidates, outlook.before) : null) ??
    (name === 'things' ? (whatGoesOn(pronoun, candidates) ?? whatActs(scene, pronoun, candidates)) : null);
  return all
    .map((features, index): Ranked => {
      const candidate = candidates[index] ?? null;
      return {
        candidate,
        features,
        likelihood: speaker === null ? scores[index]! / total : Number(candidate === speaker),
      };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}

function weightOf(features: readonly string[], weights: PronounKind['weights']): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/**
 * Who goes on speaking: the only one who spoke in the sentence before, over what stands between quotation marks.
 *
 *     Ushakov announced that Putin would come. “It is settled.” He added
 *                                                               ^^ Ushakov
 */
function whoGoesOn(
  scene: Scene,
  quoted: QuotedText,
  pronoun: Mention,
  candidates: readonly Candidate[],
  kind: PronounKind['name'],
): Candidate | null {
  if (!pronoun.speaks || pronoun.quotation >= 0) return null;
  if (isToldBySomebody(scene, pronoun) || !(isAside(scene, pronoun) || isFirst(pronoun, candidates))) return null;
  const before = lastTold(scene, quoted, pronoun.sentence);
  const speakers = candidates.filter(({ mentions }) =>
    mentions.some(({ speaks, sentence, quotation }) => speaks && quotation < 0 && sentence === before),
  );
  const own = speakers.length > 1 ? speakers.filter((one) => speaksItself(scene, one, before)) : speakers;
  if (own.length === 1) return whoWasAsked(scene, own[0]!, before, candidates) ?? own[0]!;
  return kind === 'people' ? onlySubject(scene, pronoun, candidates) : null;
}

/** `The officer will collect evidence, he added`; not `Berg left when he said`, where Berg stands nearer. */
function isAside(scene: Scene, { sentence, head }: Mention): boolean {
  const { tokens } = scene.lines.at(sentence);
  const verb = governorOf(tokens, head);
  return verb !== null && /^(?:root|parataxis)$/.test(tokens[verb]!.relation ?? '');
}

/** Sentences between quotation marks that are looked over. */
const LONGEST_QUOTED = 6;

/** The last sentence before one that does not stand between quotation marks as a whole. */
function lastTold(scene: Scene, quoted: QuotedText, sentence: number): number {
  let at = sentence - 1;
  while (at > 0 && sentence - at <= LONGEST_QUOTED && isQuoted(quoted, scene.lines.at(at).tokens)) at--;
  return at;
}

/** `Berg said that Roth would challenge the plan`: of the two, only Berg speaks. */
function speaksItself(scene: Scene, { mentions }: Candidate, at: number): boolean {
  const { tokens } = scene.lines.at(at);
  return mentions.some(({ sentence, speaks, head }) => {
    const verb = sentence === at && speaks ? governorOf(tokens, head) : null;
    return verb !== null && tokens[verb]!.relation !== 'ccomp';
  });
}

/** `Solheim would not be drawn on the cause. “It is far too early,” he said`: of those named in the paragraph only one fits, and acted. */
function onlySubject(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  const { paragraph } = scene.lines.at(pronoun.sentence);
  const here = ({ sentence, quotation }: Mention) =>
    sentence < pronoun.sentence && quotation < 0 && scene.lines.at(sentence).paragraph === paragraph;
  const acts = (one: Candidate) => one.mentions.some((mention) => mention.role === 'subject' && here(mention));
  const present = candidates.filter(({ mentions }) => mentions.some(here));
  const [only, ...others] = present.filter((one) => kindOf(one) === 'named' || acts(one));
  return only !== undefined && others.length === 0 && kindOf(only) !== 'nobody' && acts(only) ? only : null;
}

function refuseUnlikely(reference: Reference, ranked: readonly Ranked[], refuse: Refuse): void {
  const candidates = ranked.flatMap(({ candidate, likelihood }) =>
    candidate === null || kindOf(candidate) === 'nobody' || likelihood < WORTH_NAMING
      ? []
      : [
          {
            text: (candidate.cluster.names[0] ?? candidate.cluster.references[0])!.text,
            why: `fits and is near, but no more than ${Math.round(likelihood * 100)} % likely`,
          },
        ],
  );
  if (candidates.length === 0) return;
  const { start, end, text } = reference;
  refuse({ reason: 'ambiguous', start, end, text, candidates, rule: 'recognize/pronoun' });
}
