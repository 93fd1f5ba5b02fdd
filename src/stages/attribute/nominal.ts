import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import { type ReportingCue, reportingNoun } from '../../language/reporting.js';
import { wordsBetween } from './attribution.js';
import { cuesOf } from './cue.js';
import { type Draft, draftIn, plainAttribution } from './draft.js';
import { opensClause } from './indirect/clause.js';
import { untilNext } from './indirect/extent.js';
import type { Range } from './indirect/rule.js';
import { giverOf } from './nominal/giver.js';
import { holderOf, ownerInTree, possessor } from './nominal/holder.js';
import { topicOf } from './nominal/topic.js';
import type { Party } from './party.js';
import { startingAt } from './party-behind.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { groupAt } from './words.js';

/**
 * Speech that a noun sums up.
 *
 *     The court heard the union's claim that nobody was warned.
 *                     ^^^^^^^^^   ^^^^^      ^^^^^^^^^^^^^^^^^
 */
export function nominalSpeech(unit: Unit, spoken: readonly Draft[]): Draft[] {
  if (!mayName(unit)) return [];
  return unit.nounPhrases.flatMap((phrase) => {
    const noun = reportingNoun(wordAt(unit, phrase.head));
    if (noun === undefined) return [];
    return clauseOf(unit, phrase, noun, spoken) ?? thoughtOf(unit, phrase, noun, spoken) ?? [];
  });
}

/** Whether a noun of reporting stands before what it takes, or before whose it is: a quick look before the phrases are found. */
function mayName({ words }: Unit): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1]?.text.toLowerCase() ?? '';
    if (!/^(?:that|to|not|by|from|among|of|about|on|for|against|over|with|at|in)$/.test(next)) return false;
    return reportingNoun(text) !== undefined;
  });
}

/** What a clause with “that” says, where the noun has one; “expressed concern that …” is told with the verb. */
function clauseOf(unit: Unit, phrase: NounPhrase, noun: ReportingCue, spoken: readonly Draft[]): Draft | null {
  if (!noun.frames.has('that')) return null;
  const by = /^(?:by|from)$/.test(wordAt(unit, phrase.end)) ? startingAt(unit, phrase.end + 1) : null;
  const that = by?.to ?? phrase.end;
  if (wordAt(unit, that) !== 'that' || !opensContent(unit, that + 1)) return null;
  const owner = by ?? possessor(unit, phrase.start, phrase.head) ?? ownerInTree(unit, phrase.head);
  const stands = owner !== null || (unowned.test(noun.lemma) && isWhole(unit, phrase.head, that));
  const source = owner ?? giverOf(unit, phrase.head, noun);
  const content = beforeMainClause(unit, phrase.start, untilNext(unit, that + 1));
  if (content === null || (source === null && !stands)) return null;
  const draft = draftOf(unit, content, source, phrase.head, noun.lemma);
  return stands || !isPartOf(draft, spoken) ? draft : null;
}

/** What an infinitive or a preposition leads in, where somebody holds it; what another says tells it whole. */
function thoughtOf(unit: Unit, phrase: NounPhrase, noun: ReportingCue, spoken: readonly Draft[]): Draft | null {
  const held = isInMarks(unit, phrase.head) || isTalk(unit, phrase.head) ? null : holderOf(unit, phrase, noun);
  const content = held === null ? null : topicOf(unit, phrase, noun, held);
  const draft = content === null ? null : draftOf(unit, content, held!.holder, phrase.head, noun.lemma);
  return draft === null || isCalled(unit, phrase.head, draft) || isPartOf(draft, spoken) ? null : draft;
}

/** “called her plan to leave “a disgrace””: the words in marks are his who calls it so. */
function isCalled(unit: Unit, noun: number, { content: [thought] }: Draft): boolean {
  const { heads, relations } = treeOf(unit);
  const verb = relations[noun] === 'obj' ? groupAt(unit, heads[noun] ?? -1)?.lemma : undefined;
  if (verb === undefined || !/^(?:brand|call|consider|declare|deem|describe|dub|find|label)$/.test(verb)) return false;
  return unit.fragments.some(({ content }) => thought!.start < content.start && content.start < thought!.end);
}

function isPartOf({ content: [own] }: Draft, spoken: readonly Draft[]): boolean {
  return spoken.some(({ content }) => content.some(({ start, end }) => start <= own!.start && own!.end <= end));
}

/** “a conference [call]” */
function isTalk(unit: Unit, at: number): boolean {
  return /^calls?$/.test(wordAt(unit, at)) && /^(?:conference|phone|telephone|video)$/.test(wordAt(unit, at - 1));
}

/** In words that somebody is quoted with: what they name is his. */
function isInMarks({ tokens, fragments }: Unit, at: number): boolean {
  const { start, end } = tokens[at]!;
  return fragments.some(({ content }) => content.start <= start && end <= content.end);
}

/** Nouns for what is said, thought or feared, whoever it may be: “charges that the bank knew”. */
const unowned =
  /^(?:accusation|acknowledge?ment|allegation|argument|assertion|charge|claim|concern|criticism|disclosure|fear|narrative|recognition|report|revelation|rumou?r|speculation|suggestion|suspicion|warning|worry)$/;

/** The clause behind “that” says what the noun says: a relative clause lacks what the noun stands for (“the charges that he faces”). */
function isWhole(unit: Unit, noun: number, that: number): boolean {
  const { heads, relations } = treeOf(unit);
  const verb = heads.findIndex((head, at) => head === noun && at > that && /^(?:acl|ccomp)$/.test(relations[at]!));
  if (verb < 0 || unit.tokens[that]!.pos === 'PRON' || unit.tokens[verb]!.relation === 'acl:relcl') return false;
  // “expressed concern that …” is told with the verb.
  const above = cuesOf(unit).find(({ group }) => group.head === heads[noun]);
  return above?.entry.frames.has('object') !== true;
}

/** “Asked about his claim that it was safe[, Lee said …]”: the main clause is still to come where no verb stands before the noun. */
function beforeMainClause(unit: Unit, noun: number, range: Range | null): Range | null {
  if (
    range === null ||
    unit.verbGroups.some(({ finite, start, end, voice }) => finite && start > 0 && end <= noun && voice === 'active')
  )
    return range;
  for (let at = range.from; at < range.to; at++) {
    if (isComma(unit, at) && opensClause(unit, at + 1)) return { from: range.from, to: at };
  }
  return range;
}

/** A subject follows: “that” does not stand for the noun itself (“the claim that made headlines”). */
function opensContent(unit: Unit, at: number): boolean {
  return !unit.groupFrom.has(at) && (unit.phraseFrom.has(at) || wordAt(unit, at) === 'there');
}

function draftOf(
  unit: Unit,
  { from, to }: { from: number; to: number },
  source: Party | null,
  at: number,
  lemma: string,
): Draft {
  const cue = { ...wordsBetween(unit, at, at + 1), lemma };
  return draftIn(unit, [wordsBetween(unit, from, to)], plainAttribution(cue, source, 'attribute/nominal'));
}
