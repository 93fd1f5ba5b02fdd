import { reportingCue } from '../../../language/reporting.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Candidate } from './candidates.js';
import { kindOf } from './features.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';
import { governorOf } from './tree.js';

/**
 * Who says something and goes on with “he” or “it” speaks of itself; what condemns what “it” calls a crime calls it so itself.
 *
 *     The United Nations condemned the raid. Hallam Bank said it had offered counselling
 *                                                             ^^ Hallam Bank
 */
export function whoSaysOfItself(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (!/^(?:s?he|it)$/i.test(pronoun.text) || pronoun.role !== 'subject' || pronoun.quotation >= 0) return null;
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
  const [owner, another] = owners;
  if (owner === undefined || another !== undefined) return null;
  // “The mogul said he wants”: who is only described may be named in the sentence before.
  return /^it$/i.test(pronoun.text) || kindOf(owner) === 'named' ? owner : null;
}

/** `Roth said that he would stay`: whether somebody is told to have said the clause that the pronoun is the subject of. */
export function isToldBySomebody(scene: Scene, { sentence, head }: Mention): boolean {
  const { tokens } = scene.lines.at(sentence);
  const verb = tokens[head]!.head;
  return verb !== null && governing(tokens, head, verb) !== null;
}

/** The verb of speech whose complement is the clause of the pronoun, or the verb over “what it called …”. */
function governing(tokens: readonly Token[], pronoun: number, verb: number): number | null {
  const { head, lemma, pos, relation } = tokens[verb]!;
  if (head === null) return null;
  const free =
    pos === 'VERB' &&
    tokens[pronoun - 1]?.lemma.toLowerCase() === 'what' &&
    /^(?:call|claim|describe|dub|label|say|see|term)$/.test(lemma);
  if (free) return head < pronoun && tokens[head]!.pos === 'VERB' ? head : governingVerb(tokens, pronoun - 1);
  const over = relation === 'ccomp' ? head : addressing(tokens, verb, pronoun);
  return over !== null && over < pronoun && reportingCue(tokens[over]!.lemma) !== undefined ? over : null;
}

/** `told reporters he spoke with officials`: what looks like a relative clause of those who are told. */
function addressing(tokens: readonly Token[], verb: number, pronoun: number): number | null {
  const { head: told, relation } = tokens[verb]!;
  if (relation !== 'acl:relcl' || told !== pronoun - 1 || !/^i?obj$/.test(tokens[told]!.relation ?? '')) return null;
  const { head } = tokens[told]!;
  return head !== null && tokens[head]!.lemma === 'tell' ? head : null;
}

/** The verb that “what” hangs on, over the verb of its own clause. */
function governingVerb(tokens: readonly Token[], what: number): number | null {
  const { head } = tokens[what]!;
  return head !== null && head < what && tokens[head]!.pos === 'VERB' ? head : null;
}
