import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { ReportingCue } from '../../../language/reporting.js';
import { cuesOf } from '../cue.js';
import type { Draft } from '../draft.js';
import { opensClause } from '../indirect/clause.js';
import { untilNext } from '../indirect/extent.js';
import type { Range } from '../indirect/rule.js';
import { startingAt } from '../party-behind.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isPartOf, nounDraft } from './draft.js';
import { giverOf } from './giver.js';
import { ownerInTree, possessor } from './holder.js';

/** What a clause with “that” says, where the noun has one; “expressed concern that …” is told with the verb. */
export function clauseOf(unit: Unit, phrase: NounPhrase, noun: ReportingCue, spoken: readonly Draft[]): Draft | null {
  if (!noun.frames.has('that')) return null;
  const by = /^(?:by|from)$/.test(wordAt(unit, phrase.end)) ? startingAt(unit, phrase.end + 1) : null;
  // “complaints by the secretary, Ada Lew, that …”
  const that = by === null ? phrase.end : isComma(unit, by.to) ? by.to + 1 : by.to;
  if (wordAt(unit, that) !== 'that' || !opensContent(unit, that + 1)) return null;
  const owner = by ?? possessor(unit, phrase.start, phrase.head) ?? ownerInTree(unit, phrase.head);
  const stands = owner !== null || (unowned.test(noun.lemma) && isWhole(unit, phrase.head, that));
  const source = owner ?? giverOf(unit, phrase.head, noun);
  const content = beforeMainClause(unit, phrase.start, untilNext(unit, that + 1));
  if (content === null || (source === null && !stands)) return null;
  const draft = nounDraft(unit, [content], source, phrase.head, noun.lemma);
  return stands || !isPartOf(draft, spoken) ? draft : null;
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
