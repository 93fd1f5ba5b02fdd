import type { Token } from '../../../schemas/sentence.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';
import { namesWithin, type Scene } from './scene.js';
import { above, governorOf } from './tree.js';

/**
 * Whose own something is: what the subject of the nearest verb above does with “his” is done with the own.
 *
 *     After Moore won, Berg withdrew his support.
 *                      ^^^^          ^^^
 */
export function whoseOwn(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.role !== 'possessive') return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const verb = above(tokens, pronoun.head).find((up) => hasSubject(tokens, up, pronoun.head));
  if (verb === undefined) return whoFollows(scene, pronoun, candidates);
  const owners = candidates.filter(({ mentions }) =>
    mentions.some(
      ({ sentence, role, head, end }) =>
        sentence === pronoun.sentence &&
        role === 'subject' &&
        end <= pronoun.start &&
        governorOf(tokens, head) === verb,
    ),
  );
  return owners.length === 1 ? owners[0]! : null;
}

/** `As part of his visit, Kim is to tour a factory`: the named subject of what a phrase opens with “his”. */
function whoFollows(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  const { tokens } = scene.lines.at(pronoun.sentence);
  const path = above(tokens, pronoun.head);
  const subject = tokens.findIndex(
    ({ head, relation }, at) =>
      at > pronoun.to && head !== null && path.includes(head) && relation !== null && /^nsubj/.test(relation),
  );
  if (subject < 0 || !tokens.slice(pronoun.to, subject).some(({ text }) => text === ',')) return null;
  const name = namesWithin(scene, pronoun.sentence, pronoun.to, tokens.length).find(
    ({ name: { from, to } }) => from <= subject && subject < to,
  );
  return candidates.find(({ cluster }) => cluster === name?.cluster) ?? null;
}

function hasSubject(tokens: readonly Token[], verb: number, before: number): boolean {
  return tokens.some(({ head, relation }, at) => head === verb && at < before && relation?.startsWith('nsubj'));
}
