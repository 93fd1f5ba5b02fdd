import type { Token } from '../../../schemas/sentence.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
import { above, governorOf } from './tree.js';

/** `Reed of the Post asked Cole whether it was so. “Sure it is,” he said`: who is asked answers. */
export function whoWasAsked(
  scene: Scene,
  { mentions }: Candidate,
  at: number,
  candidates: readonly Candidate[],
): Candidate | null {
  const { tokens } = scene.lines.at(at);
  const verbs = mentions.flatMap(({ sentence, speaks, head }) =>
    sentence === at && speaks ? [governorOf(tokens, head)] : [],
  );
  return onlyAsked(
    tokens,
    at,
    verbs.filter((verb) => verb !== null && isAsking(tokens[verb]!)),
    candidates,
  );
}

/**
 * Whom a question is about: who is asked, unless the question asks leave.
 *
 *     Reed asked Cole about remarks he had made          Reed asked Cole whether he could go
 *                ^^^^              ^^
 */
export function whoIsAsked(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.role !== 'subject' || pronoun.quotation >= 0 || !/^s?he$/i.test(pronoun.text)) return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const clause = tokens[pronoun.head]!.head;
  if (clause === null || tokens.some(({ head, lemma }) => head === clause && /^(?:can|could|may|might)$/.test(lemma)))
    return null;
  const path = above(tokens, pronoun.head);
  const verb = path.find((up) => isAsking(tokens[up]!) && up !== clause && !isBidding(tokens, path, up));
  if (verb === undefined) return null;
  const asked = onlyAsked(tokens, pronoun.sentence, [verb], candidates);
  if (asked === null) return null;
  const from = asked.mentions.findLast(({ sentence }) => sentence === pronoun.sentence)!.start;
  const between = candidates.some(
    (other) => other !== asked && other.mentions.some(({ start }) => start > from && start < pronoun.start),
  );
  return between ? null : asked;
}

function isAsking({ lemma, pos }: Token): boolean {
  return pos === 'VERB' && /^(?:ask|press|question|quiz)$/.test(lemma);
}

/** `asked Cole to back what he planned` is no question; `asked Cole to explain why he went` is. */
function isBidding(tokens: readonly Token[], path: readonly number[], verb: number): boolean {
  const below = path[path.indexOf(verb) - 1];
  if (below === undefined || tokens[below]!.relation !== 'xcomp') return false;
  return !/^(?:account|clarify|comment|describe|elaborate|explain|justify)$/.test(tokens[below]!.lemma);
}

/** The only one of the candidates who is the object of one of the verbs. */
function onlyAsked(
  tokens: readonly Token[],
  at: number,
  verbs: readonly (number | null)[],
  candidates: readonly Candidate[],
): Candidate | null {
  const asked = candidates.filter(({ mentions }) =>
    mentions.some(
      ({ sentence, role, head }) => sentence === at && role === 'object' && verbs.includes(governorOf(tokens, head)),
    ),
  );
  return asked.length === 1 ? asked[0]! : null;
}
