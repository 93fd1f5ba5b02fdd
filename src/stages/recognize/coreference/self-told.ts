import { reportingCue } from '../../../language/reporting.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
import { governorOf } from './tree.js';

/**
 * What says something and goes on with “it” speaks of itself; what condemns what “it” calls a crime calls it so itself.
 *
 *     The United Nations condemned the raid. Hallam Bank said it had offered counselling
 *                                                             ^^ Hallam Bank
 */
export function whoSaysOfItself(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (!/^it$/i.test(pronoun.text) || pronoun.role !== 'subject' || pronoun.quotation >= 0) return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const verb = tokens[pronoun.head]!.head;
  const over = verb === null ? null : governing(tokens, pronoun.head, verb);
  if (over === null) return null;
  const owners = candidates.filter(({ cluster, mentions }) =>
    mentions.some(
      ({ sentence, role, head, end }) =>
        cluster.type !== 'event' &&
        sentence === pronoun.sentence &&
        role === 'subject' &&
        end <= pronoun.start &&
        governorOf(tokens, head) === over,
    ),
  );
  return owners.length === 1 ? owners[0]! : null;
}

/** The verb of speech whose complement is the clause of the pronoun, or the verb over “what it called …”. */
function governing(tokens: readonly Token[], pronoun: number, verb: number): number | null {
  const { head, lemma, pos, relation } = tokens[verb]!;
  if (head === null || pos !== 'VERB') return null;
  const free =
    tokens[pronoun - 1]?.lemma.toLowerCase() === 'what' && /^(?:call|describe|dub|label|see|term)$/.test(lemma);
  if (free) return head < pronoun && tokens[head]!.pos === 'VERB' ? head : governingVerb(tokens, pronoun - 1);
  return relation === 'ccomp' && head < pronoun && reportingCue(tokens[head]!.lemma) !== undefined ? head : null;
}

/** The verb that “what” hangs on, over the verb of its own clause. */
function governingVerb(tokens: readonly Token[], what: number): number | null {
  const { head } = tokens[what]!;
  return head !== null && head < what && tokens[head]!.pos === 'VERB' ? head : null;
}
