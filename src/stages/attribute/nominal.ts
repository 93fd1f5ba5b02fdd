import { reportingNoun } from '../../language/reporting.js';
import { wordsBetween } from './attribution.js';
import { cuesOf } from './cue.js';
import { type Draft, draftIn, plainAttribution } from './draft.js';
import { opensClause } from './indirect/clause.js';
import { untilNext } from './indirect/extent.js';
import type { Range } from './indirect/rule.js';
import type { Party } from './party.js';
import { startingAt } from './party-behind.js';
import { ownSpeaker } from './speaker.js';
import { canJudge } from './speaking.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { groupAt, phraseAt } from './words.js';

/**
 * Speech that a noun sums up.
 *
 *     The court heard the union's claim that nobody was warned.
 *                     ^^^^^^^^^   ^^^^^      ^^^^^^^^^^^^^^^^^
 */
export function nominalSpeech(unit: Unit): Draft[] {
  if (!unit.words.some(({ text }) => text === 'that')) return [];
  return unit.nounPhrases.flatMap((phrase) => {
    const noun = reportingNoun(wordAt(unit, phrase.head));
    if (noun === undefined || !noun.frames.has('that')) return [];
    const by =
      wordAt(unit, phrase.end) === 'by' || wordAt(unit, phrase.end) === 'from'
        ? startingAt(unit, phrase.end + 1)
        : null;
    const that = by?.to ?? phrase.end;
    if (wordAt(unit, that) !== 'that' || !opensContent(unit, that + 1)) return [];
    const source = by ?? possessor(unit, phrase.start, phrase.head) ?? owner(unit, phrase.head);
    const content = beforeMainClause(unit, phrase.start, untilNext(unit, that + 1));
    if (content === null || (source === null && !(unowned.test(noun.lemma) && isWhole(unit, phrase.head, that))))
      return [];
    return [draftOf(unit, content, source ?? repeatedBy(unit, phrase.head), phrase.head, noun.lemma)];
  });
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

/** “Lind [repeated] the claim that …”, “persisted in arguments that …”: who gives the words out. */
function repeatedBy(unit: Unit, noun: number): Party | null {
  const { heads, relations } = treeOf(unit);
  const verb = /^(?:obj|obl)$/.test(relations[noun]!) ? (heads[noun] ?? -1) : -1;
  const group = groupAt(unit, verb);
  if (group === undefined || group.voice === 'passive' || group.negated || !giving.test(group.lemma)) return null;
  const source = ownSpeaker(unit, group);
  return source !== null && canJudge(source) ? source : null;
}

const giving =
  /^(?:advance|express|give|have|hold|issue|make|offer|persist|press|push|raise|renew|repeat|share|spread|voice)$/;

/** “[the police]’s earlier claim”: by the tree, where the words between are cut up. */
function owner(unit: Unit, noun: number): Party | null {
  const { heads, relations } = treeOf(unit);
  for (let at = noun - 1; at >= 0; at--) {
    if (heads[at] !== noun || relations[at] !== 'nmod' || !/^['’]s?$/.test(wordAt(unit, at + 1))) continue;
    const phrase = phraseAt(unit, at);
    return { unit, from: phrase?.start ?? at, to: at + 1, head: at };
  }
  return null;
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

/** “[the union]'s claim”, “[his] claim” */
export function possessor(unit: Unit, from: number, head: number): Party | null {
  if (/^(?:his|her|their|its|my|our)$/.test(wordAt(unit, from))) return { unit, from, to: from + 1, head: from };
  for (let at = head - 1; at > from; at--) {
    if (/^['’]s?$/.test(wordAt(unit, at))) return { unit, from, to: at, head: at - 1 };
  }
  return null;
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
