import type { Token } from '../../../schemas/sentence.js';
import type { Candidate } from './candidates.js';
import { isFirst, isMainSubject, kindOf } from './features.js';
import type { Mention } from './mention.js';
import { namesWithin, type Scene } from './scene.js';
import { above, governorOf, isTurnedTo } from './tree.js';

/**
 * Whose own something is: what the subject of the nearest verb above does with “his” is done with the own.
 *
 *     After Moore won, Berg withdrew his support.
 *                      ^^^^          ^^^
 */
export function whoseOwn(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.role !== 'possessive') return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const beside = /^its$/i.test(pronoun.text) ? joinedTo(tokens, pronoun) : null;
  if (beside !== null) return candidates.find((one) => isAt(one, pronoun, beside)) ?? null;
  const verb = above(tokens, pronoun.head).find((up) => hasSubject(tokens, up, pronoun.head));
  if (verb === undefined) return whoFollows(scene, pronoun, candidates);
  const owners = subjectsOf(tokens, verb, pronoun, candidates);
  const [owner, another] = owners;
  if (owner === undefined || another !== undefined) return null;
  return /^its$/i.test(pronoun.text) && isCutOff(owner, pronoun, candidates) ? null : owner;
}

/** Who is mentioned before the pronoun as the subject of the verb. */
function subjectsOf(
  tokens: readonly Token[],
  verb: number,
  pronoun: Mention,
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates.filter(({ mentions }) =>
    mentions.some(
      ({ sentence, role, head, end }) =>
        sentence === pronoun.sentence &&
        role === 'subject' &&
        end <= pronoun.start &&
        governorOf(tokens, head) === verb,
    ),
  );
}

/** `Norlink and its owner`: the noun that the owned thing is joined to. */
function joinedTo(tokens: readonly Token[], { from, head }: Mention): number | null {
  const owned = tokens[head]!.head;
  if (owned === null || tokens[owned]!.relation !== 'conj' || !/^(?:and|or)$/.test(tokens[from - 1]?.text ?? ''))
    return null;
  const { pos } = tokens[tokens[owned]!.head!]!;
  return /^(?:NOUN|PROPN)$/.test(pos) ? tokens[owned]!.head : null;
}

function isAt({ mentions }: Candidate, { sentence }: Mention, at: number): boolean {
  return mentions.some((one) => one.sentence === sentence && one.head === at);
}

/** `Norlink sued Zentara over its name`: of things, the nearer may own as well as the subject. */
function isCutOff(owner: Candidate, { sentence, start }: Mention, candidates: readonly Candidate[]): boolean {
  const last = owner.mentions.findLast((one) => one.sentence === sentence)!;
  return candidates.some(
    (other) => other !== owner && other.mentions.some((one) => one.start > last.start && one.start < start),
  );
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

/** `Lind scored 21 goals, the most since Roth’s 29. His contract runs for a year`: what opens with “his” is of who acted before. */
export function whoseNext(
  scene: Scene,
  pronoun: Mention,
  candidates: readonly Candidate[],
  before: number,
): Candidate | null {
  if (pronoun.role !== 'possessive' || pronoun.quotation >= 0 || !isFirst(pronoun, candidates)) return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const owned = tokens[pronoun.head]!.head;
  if (owned === null || !tokens[owned]!.relation?.startsWith('nsubj')) return null;
  const verb = tokens[owned]!.head;
  if (verb === null || tokens[verb]!.relation !== 'root') return null;
  const acting = candidates.filter(({ mentions }) => isMainSubject(scene, mentions, before));
  return acting.length === 1 && kindOf(acting[0]!) === 'named' ? acting[0]! : null;
}

/** `As for Lind, he is not worried`: the only one whom the sentence turns to. */
export function whoIsTurnedTo(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.role !== 'subject' || pronoun.quotation >= 0) return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const here = candidates.filter(({ mentions }) =>
    mentions.some((mention) => mention.sentence === pronoun.sentence && isTurnedTo(tokens, mention)),
  );
  return here.length === 1 ? here[0]! : null;
}

function hasSubject(tokens: readonly Token[], verb: number, before: number): boolean {
  return tokens.some(({ head, relation }, at) => head === verb && at < before && relation?.startsWith('nsubj'));
}

/** `Zentara said it had sold what it owned`: of things, “it” goes on in its sentence where nothing else was named between. */
export function whatGoesOn({ role, sentence, start }: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (role !== 'subject' && role !== 'possessive') return null;
  const last = (one: Candidate) => one.mentions.at(-1)!;
  const here = candidates.filter((one) => last(one).sentence === sentence && last(one).start < start);
  const nearest = here.reduce<Candidate | null>(
    (best, one) => (best === null || last(one).start > last(best).start ? one : best),
    null,
  );
  return nearest !== null && last(nearest).form === 'pronoun' && kindOf(nearest) === 'named' ? nearest : null;
}

/**
 * What an organization does besides: in a clause that hangs on its own, “it” is the organization, where nothing else was named between.
 *
 *     Norlink will be paid for the steps it has taken if it closes
 *     ^^^^^^^                            ^^              ^^
 */
export function whatActs(scene: Scene, pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.role !== 'subject' || !/^it$/i.test(pronoun.text)) return null;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const clause = tokens[pronoun.head]!.head;
  if (clause === null || !mayAct(tokens[clause]!)) return null;
  const verb = above(tokens, clause).find((up) => hasSubject(tokens, up, pronoun.head));
  const owners = verb === undefined ? [] : subjectsOf(tokens, verb, pronoun, candidates);
  const [owner, another] = owners.filter(({ cluster }) => cluster.type === 'organization');
  return owner === undefined || another !== undefined || isCutOff(owner, pronoun, candidates) ? null : owner;
}

/** “where it appears that”: nobody does so. */
function mayAct({ lemma, pos, relation }: Token): boolean {
  return pos === 'VERB' && /^(?:acl:relcl|advcl)$/.test(relation ?? '') && !/^(?:appear|happen|seem|turn)$/.test(lemma);
}
