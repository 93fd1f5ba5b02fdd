import type { Token } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import type { Candidate } from './candidates.js';
import { isSpeaker, type Mention } from './mention.js';
import { isPersonNoun } from './person-nouns.js';
import type { QuotedText } from './quoted.js';
import { namesWithin, type Scene } from './scene.js';
import { above, governorOf, isTurnedTo } from './tree.js';

/** Whether grammar forbids the pronoun to stand for the candidate. */
export function isBarred(scene: Scene, quoted: QuotedText, candidate: Candidate, pronoun: Mention): boolean {
  const { tokens } = scene.lines.at(pronoun.sentence);
  const here = candidate.mentions.filter((one) => one.sentence === pronoun.sentence && !isTurnedTo(tokens, one));
  if (pronoun.quotation >= 0)
    return isSpeakerBeside(scene, candidate, pronoun, here) || goesOnSpeaking(scene, quoted, candidate, pronoun);
  if (pronoun.speaks && isQuotedAbout(scene, quoted, candidate, pronoun)) return true;
  if (isReflexive(pronoun)) return !here.some((mention) => isBinding(scene, mention, pronoun));
  return (
    here.some((mention) => isBound(scene, mention, pronoun)) ||
    here.some((mention) => isWithinSubject(scene, mention, pronoun)) ||
    isNamedBehind(scene, candidate.cluster, pronoun)
  );
}

/** `The location of the summit in Russia is a provocation, as it breaks a resolution`: the location, not Russia; `Russia’s minister said it …` may. */
function isWithinSubject(scene: Scene, { head }: Mention, pronoun: Mention): boolean {
  if (pronoun.role !== 'subject' || !/^it$/i.test(pronoun.text)) return false;
  const { tokens } = scene.lines.at(pronoun.sentence);
  // “the carmaker Zentara said it …”: in apposition, the name is that of the subject.
  const first = sameAs(tokens, head);
  const top = [first, ...above(tokens, first)].find(
    (at) => !/^(?:nmod|conj|appos|flat|compound)/.test(tokens[at]!.relation ?? ''),
  );
  if (top === undefined || top === first || top > pronoun.head) return false;
  const { pos, relation, text } = tokens[top]!;
  return pos === 'NOUN' && (relation ?? '').startsWith('nsubj') && !isPersonNoun(text);
}

/** What the token stands in apposition to, as far up as there is something. */
function sameAs(tokens: readonly Token[], at: number): number {
  const up = above(tokens, at);
  return [at, ...up].find((one) => !/^(?:appos|flat)/.test(tokens[one]!.relation ?? '')) ?? at;
}

export function isReflexive({ text }: Mention): boolean {
  return /self$/i.test(text);
}

/** `Putin met him`, `his mother`: one verb takes no one twice but by a reflexive, and no phrase stands for its own part. */
function isBound(scene: Scene, mention: Mention, pronoun: Mention): boolean {
  if (mention.start <= pronoun.start && pronoun.end <= mention.end) return true;
  if (pronoun.role === 'possessive') return false;
  const { tokens } = scene.lines.at(pronoun.sentence);
  const verb = governorOf(tokens, pronoun.head);
  if (verb === null || mention.role === 'possessive') return false;
  // “It was he, he said, who …”: what is said anew is no part of the clause.
  if (tokens[mention.head]!.relation === 'reparandum') return false;
  if (isWho(tokens, mention, verb)) return true;
  const owner = governorOf(tokens, mention.head);
  return owner === verb || (mention.role === 'subject' && owner === controllerOf(tokens, verb));
}

/** `Berg, who met him`: not Berg, whom “who” stands for as the subject. */
function isWho(tokens: readonly Token[], { from, to }: Mention, verb: number): boolean {
  const { head, relation } = tokens[verb]!;
  if (head === null || head < from || head >= to || relation !== 'acl:relcl') return false;
  const between = tokens.slice(to, verb);
  return between.some(
    (token) => token.head === verb && /^(?:who|that)$/i.test(token.text) && token.relation === 'nsubj',
  );
}

/** `Anna Berg wanted to take her home`: who wants is who takes. */
function controllerOf(tokens: readonly Token[], verb: number): number | null {
  return tokens[verb]!.relation === 'xcomp' ? tokens[verb]!.head : null;
}

/**
 * In direct speech the speaker says “I”: who stands outside the quotation in its sentence is as a rule the speaker.
 *
 *     “He’s no expert,” Gowdy said of Priebus
 *      ^^ not Gowdy
 */
function isSpeakerBeside(scene: Scene, { cluster }: Candidate, pronoun: Mention, here: readonly Mention[]): boolean {
  if (here.some((mention) => mention.quotation !== pronoun.quotation && mention.speaks)) return true;
  const { words } = scene.lines.at(pronoun.sentence);
  return namesWithin(scene, pronoun.sentence, 0, words.length).some(
    (placed) => placed.cluster === cluster && isSpeaker(scene, pronoun.sentence, placed.name.from, placed.name.to),
  );
}

/** `Berg dismissed what was said against himself`, `Berg himself`: the subject of a verb above, or right before. */
function isBinding(scene: Scene, mention: Mention, pronoun: Mention): boolean {
  const { tokens } = scene.lines.at(pronoun.sentence);
  const verb = mention.role === 'subject' ? governorOf(tokens, mention.head) : null;
  return mention.to === pronoun.from || (verb !== null && above(tokens, pronoun.head).includes(verb));
}

/** `“Berg must go,” he said`: of oneself one says “I”. */
function isQuotedAbout(scene: Scene, quoted: QuotedText, { cluster }: Candidate, { sentence }: Mention): boolean {
  return scene.placed[sentence]!.some(
    ({ name, cluster: other }) => other === cluster && cluster.type === 'person' && quoted.at(name.start) >= 0,
  );
}

/** Sentences of one speech that are looked back over. */
const LONGEST = 8;

/**
 * Speech that goes on over sentences in quotation marks is that of whom the last words outside name.
 *
 *     “I will go,” Berg said. “The mayor will stay. He must.”
 *                                                   ^^ not Berg
 */
function goesOnSpeaking(scene: Scene, quoted: QuotedText, { mentions }: Candidate, pronoun: Mention): boolean {
  const opensQuoted = (sentence: number) => quoted.at(scene.lines.at(sentence).tokens[0]!.start) >= 0;
  const isWhole = (sentence: number) => scene.lines.at(sentence).tokens.every(({ start }) => quoted.at(start) >= 0);
  let first = pronoun.sentence;
  while (
    first > Math.max(0, pronoun.sentence - LONGEST) &&
    opensQuoted(first) &&
    (first === pronoun.sentence || isWhole(first))
  )
    first--;
  if (first === pronoun.sentence || isWhole(first)) return false;
  const { tokens } = scene.lines.at(first);
  return (
    tokens.some(({ start }) => quoted.at(start) >= 0) &&
    mentions.some(({ sentence, speaks, quotation }) => sentence === first && speaks && quotation < 0)
  );
}

/** `He extended the offer to Putin`: who is named below the pronoun in the tree is someone else; `he left, according to Putin’s aide` tells nothing. */
function isNamedBehind(scene: Scene, cluster: Cluster, pronoun: Mention): boolean {
  if (pronoun.role !== 'subject' || cluster.names.length === 0) return false;
  const { tokens, words } = scene.lines.at(pronoun.sentence);
  const verb = tokens[pronoun.head]!.head;
  if (verb === null) return false;
  const credit = words.indexOf('according', pronoun.to);
  return namesWithin(scene, pronoun.sentence, pronoun.to, credit < 0 ? words.length : credit).some(
    (placed) => placed.cluster === cluster && above(tokens, placed.name.from).includes(verb),
  );
}
