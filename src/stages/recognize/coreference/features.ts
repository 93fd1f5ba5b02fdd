import { isReflexive } from './binding.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
import { above, governorOf } from './tree.js';

/** Puts the same words together once: a weight is found faster by a string that is known than by one just made. */
function joining(joint: string): (left: string, right: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (left, right) => {
    let byRight = known.get(left);
    if (byRight === undefined) {
      byRight = new Map();
      known.set(left, byRight);
    }
    let joined = byRight.get(right);
    if (joined === undefined) {
      joined = left + joint + right;
      byRight.set(right, joined);
    }
    return joined;
  };
}

const another = joining(', ');
const at = joining(' at ');
const before = joining(' before ');
const forWhat = joining(' for ');
const named = joining(' named ');
const next = joining(' ');
const of = joining(' of ');
const over = joining(' over ');
const to = joining(' to ');

/** What holds for all candidates of a pronoun. */
export interface Outlook {
  /** How often the name that is named most is named. */
  readonly most: number;
  /** The sentence before, over those in quotation marks. */
  readonly before: number;
}

/** What is looked at in a candidate for a pronoun: the names of the weights that apply. */
export function featuresOf(
  scene: Scene,
  pronoun: Mention,
  candidate: Candidate,
  rivals: readonly Candidate[],
  outlook: Outlook,
): string[] {
  const { cluster, mentions, count } = candidate;
  const last = mentions.at(-1)!;
  const kind = kindOf(candidate);
  const distance = near(pronoun.sentence - last.sentence);
  const subject = mentions.findLast(({ role }) => role === 'subject');
  const names = cluster.names.length;
  const features = [
    at(last.form, distance),
    at(kind, distance),
    before(last.role, pronoun.role),
    of(kind, cluster.gender === null ? 'unknown gender' : 'same gender'),
    next(rivalsSince(last, rivals), 'since'),
    next('mentioned', often(count)),
    named(kind, names === 0 ? 'never' : names >= outlook.most ? 'most' : often(names)),
    at('subject', subject === undefined ? 'none' : near(pronoun.sentence - subject.sentence)),
    to(
      next('speech', place(last)),
      last.quotation === pronoun.quotation ? place(pronoun) : another(place(pronoun), 'another'),
    ),
    forWhat(cluster.type, pronoun.speaks ? 'speaker' : pronoun.role),
  ];
  if (last.speaks && pronoun.speaks) features.push('both speak');
  if (pronoun.role === 'subject' && isMainSubject(scene, mentions, outlook.before) && isFirst(pronoun, rivals))
    features.push(pronoun.speaks ? 'main subject before, speaks' : 'main subject before');
  if (isInParagraph(scene, pronoun, candidate)) features.push('same paragraph');
  if (isReflexive(pronoun)) features.push(of('reflexive', last.role));
  const clause = governed(scene, mentions, pronoun);
  if (clause !== null) features.push(over('subject', pronoun.role), over('subject', clause));
  if (last.sentence === pronoun.sentence && pronoun.start - last.end < CLOSE) features.push('close');
  return features;
}

/** What speaks for none of the candidates. */
export function noneFeatures(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): string[] {
  const best = candidates.filter((one) => kindOf(one) !== 'nobody').length;
  return [
    'none',
    ...(/^it/i.test(pronoun.text) ? [forWhat('none', verbOf(scene, pronoun))] : []),
    forWhat('none', pronoun.speaks ? 'speaker' : pronoun.role),
    next('none in', place(pronoun)),
    of('none', String(Math.min(best, 4))),
  ];
}

/** `It is clear that …`, `it seems`: what the pronoun is the subject of, as far as that tells that it stands for nothing. */
function verbOf(scene: Scene, { sentence, head }: Mention): string {
  const { tokens } = scene.lines.at(sentence);
  const verb = tokens[head]!.head;
  if (verb === null) return 'no verb';
  const { lemma, pos } = tokens[verb]!;
  if (tokens[head]!.relation === 'expl') return 'expletive';
  if (tokens[head + 1]?.lemma === 'be' && pos !== 'VERB') return `be ${pos}`;
  return /^(?:appear|come|happen|look|mean|seem|take|turn)$/.test(lemma) ? 'seem' : 'verb';
}

/** Code units within which two mentions stand close. */
const CLOSE = 20;

/** Someone named, someone only described, or nobody whom the text told of. */
export function kindOf({ cluster }: Candidate): 'described' | 'named' | 'nobody' {
  if (cluster.names.length > 0) return 'named';
  return cluster.references.some(({ form }) => form === 'nominal') ? 'described' : 'nobody';
}

function near(sentences: number): string {
  return sentences <= 2 ? String(sentences) : sentences <= 4 ? '4' : '8';
}

function often(count: number): string {
  return count <= 2 ? String(count) : count <= 5 ? '5' : count <= 10 ? '10' : 'more';
}

function place({ quotation }: Mention): string {
  return quotation >= 0 ? 'quoted' : 'told';
}

/** Rivals that are counted. */
const MOST_RIVALS = 4;

/** How many were mentioned after the mention; the rivals are in the order of their last ones. */
function rivalsSince({ start }: Mention, rivals: readonly Candidate[]): string {
  let count = 0;
  while (count < Math.min(MOST_RIVALS, rivals.length) && rivals.at(-1 - count)!.mentions.at(-1)!.start > start) count++;
  return String(count);
}

/** `Norton died before he …`: by what relation the pronoun's clause hangs on a verb that the candidate is the subject of; null where it is not. */
function governed(scene: Scene, mentions: readonly Mention[], pronoun: Mention): string | null {
  const here = mentions.filter(({ sentence, role }) => sentence === pronoun.sentence && role === 'subject');
  if (here.length === 0) return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const path = above(tokens, pronoun.head);
  const at = path.findIndex((verb) => here.some(({ head }) => tokens[head]!.head === verb));
  if (at < 0) return null;
  return at === 0 ? 'itself' : plain(tokens[path[at - 1]!]!.relation);
}

function plain(relation: string | null): string {
  return (relation ?? 'root').replace(/:.*/, '');
}

/** Whether the paragraph told of the candidate before the sentence of the pronoun; a new paragraph often speaks of somebody else. */
function isInParagraph({ lines }: Scene, { sentence }: Mention, { mentions }: Candidate): boolean {
  const { paragraph } = lines.at(sentence);
  return mentions.some((one) => one.sentence < sentence && lines.at(one.sentence).paragraph === paragraph);
}

/** `Lind suggested that Kim might wait. “At your peril,” he said`: the subject of the main verb of the sentence before. */
export function isMainSubject({ lines }: Scene, mentions: readonly Mention[], before: number): boolean {
  return mentions.some(({ sentence, role, head, quotation }) => {
    if (sentence !== before || role !== 'subject' || quotation >= 0) return false;
    const { tokens } = lines.at(sentence);
    const verb = governorOf(tokens, head);
    return verb !== null && tokens[verb]!.relation === 'root';
  });
}

/** Nobody is told of in the sentence before the pronoun. */
export function isFirst({ sentence, start }: Mention, rivals: readonly Candidate[]): boolean {
  return !rivals.some(({ mentions }) =>
    mentions.some((one) => one.sentence === sentence && one.start < start && one.quotation < 0),
  );
}
