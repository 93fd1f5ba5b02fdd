import type { Token } from '../../../schemas/sentence.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
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
  if (verb === undefined) return null;
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

function hasSubject(tokens: readonly Token[], verb: number, before: number): boolean {
  return tokens.some(({ head, relation }, at) => head === verb && at < before && relation?.startsWith('nsubj'));
}
