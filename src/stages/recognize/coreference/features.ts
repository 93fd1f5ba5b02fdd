import { isReflexive } from './binding.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
import { above } from './tree.js';

/** What is looked at in a candidate for a pronoun: the names of the weights that apply. */
export function featuresOf(
  scene: Scene,
  pronoun: Mention,
  candidate: Candidate,
  rivals: readonly Candidate[],
  most: number,
): string[] {
  const { cluster, mentions, count } = candidate;
  const last = mentions.at(-1)!;
  const kind = kindOf(candidate);
  const distance = near(pronoun.sentence - last.sentence);
  const subject = mentions.findLast(({ role }) => role === 'subject');
  return [
    `${last.form} at ${distance}`,
    `${kind} at ${distance}`,
    `${last.role} before ${pronoun.role}`,
    `${kind} of ${cluster.gender === null ? 'unknown' : 'same'} gender`,
    `${rivalsSince(candidate, rivals)} since`,
    `mentioned ${often(count)}`,
    `${kind} named ${cluster.names.length === 0 ? 'never' : cluster.names.length >= most ? 'most' : often(cluster.names.length)}`,
    `subject at ${subject === undefined ? 'none' : near(pronoun.sentence - subject.sentence)}`,
    `speech ${place(last)} to ${place(pronoun)}${last.quotation === pronoun.quotation ? '' : ', another'}`,
    `${cluster.type} for ${pronoun.speaks ? 'speaker' : pronoun.role}`,
    ...(last.speaks && pronoun.speaks ? ['both speak'] : []),
    ...(isReflexive(pronoun) ? [`reflexive of ${last.role}`] : []),
    ...(governs(scene, mentions, pronoun) ? [`subject over ${pronoun.role}`] : []),
    ...(last.sentence === pronoun.sentence && pronoun.start - last.end < CLOSE ? ['close'] : []),
  ];
}

/** What speaks for none of the candidates. */
export function noneFeatures(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): string[] {
  const best = candidates.filter((one) => kindOf(one) !== 'nobody').length;
  return [
    'none',
    ...(/^it/i.test(pronoun.text) ? [`none for ${verbOf(scene, pronoun)}`] : []),
    `none for ${pronoun.speaks ? 'speaker' : pronoun.role}`,
    `none in ${place(pronoun)}`,
    `none of ${Math.min(best, 4)}`,
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

function rivalsSince({ mentions }: Candidate, rivals: readonly Candidate[]): number {
  const since = mentions.at(-1)!.start;
  return Math.min(4, rivals.filter((other) => other.mentions.at(-1)!.start > since).length);
}

/** `Norton died before he …`: the candidate is the subject of a verb above the pronoun. */
function governs(scene: Scene, mentions: readonly Mention[], pronoun: Mention): boolean {
  const here = mentions.filter(({ sentence, role }) => sentence === pronoun.sentence && role === 'subject');
  if (here.length === 0) return false;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const path = above(tokens, pronoun.head);
  return here.some(({ head }) => tokens[head]!.head !== null && path.includes(tokens[head]!.head));
}
