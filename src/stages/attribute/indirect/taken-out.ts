import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { reportingNoun } from '../../../language/reporting.js';
import type { Cue } from '../cue.js';
import type { Party } from '../party.js';
import { subjectBefore } from '../subject.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, behindAdverbs, isIn } from '../words.js';
import type { Range } from './rule.js';

/** “the sanctions, [which] he said [had worked]”, “the [men] he says [left]”: what is told of stands before the cue, as the subject of what is said. */
export function isTakenOut({ unit, group }: Cue, from: number): boolean {
  const told = unit.groupFrom.get(behindAdverbs(unit, from));
  const subject = told === undefined ? null : subjectBefore(unit, group);
  if (told === undefined || subject === null) return false;
  const lead = wordAt(unit, subject.from - 1);
  // “what he said [was false]”: where it opens its clause, the verb says something of it.
  if (lead === 'what') return /^(?:ADP|AUX|VERB)$/.test(unit.tokens[subject.from - 2]?.pos ?? '');
  if (/^(?:who|which|that)$/.test(lead)) return true;
  const { heads, relations } = treeOf(unit);
  return relations[group.head] === 'acl' || (relations[told.head] === 'ccomp' && isIn(group, heads[told.head] ?? -1));
}

/** The content, with its subject where that is taken out of it. */
export function withSubject(cue: Cue, content: Range, source: Party | null): Range[] {
  const subject = source === null ? null : subjectTakenOut(cue, content.from, source);
  return subject === null ? [content] : [subject, content];
}

/**
 * The subject of what is said where it stands before the speaker: the noun with its relative pronoun, the pronoun alone behind a comma
 * where it may stand for all that was told, or the noun of a clause that has none.
 *
 *     the system that she argued was unfair      the sanctions, which he said had worked      a step they believe could help
 *     ^^^^^^^^^^^^^^^                                           ^^^^^                         ^^^^^^
 */
function subjectTakenOut(cue: Cue, from: number, source: Party): Range | null {
  const { unit, group } = cue;
  if (source.unit !== unit || source.to > group.start || !isTakenOut(cue, from)) return null;
  const at = beforeAdverbs(unit, source.from);
  const pronoun = /^(?:what|who|whom|which|that)$/.test(wordAt(unit, at - 1)) ? at - 1 : null;
  const { heads, relations } = treeOf(unit);
  const noun = relations[group.head] === 'acl' ? (heads[group.head] ?? -1) : -1;
  const phrase = unit.nounPhrases.find((one) => isIn(one, noun));
  const last = pronoun ?? source.from;
  if (phrase !== undefined && noun < last && isSeveral(cue, from, phrase)) return { from: phrase.start, to: at };
  if (phrase !== undefined && noun < last && phrase.end >= last) return { from: wholeFrom(unit, phrase.start), to: at };
  return pronoun === null ? null : { from: pronoun, to: at };
}

/** “the strikes, which he said [were] needed”: of all that was told before it would be “was”. */
function isSeveral({ unit }: Cue, from: number, { head, end }: NounPhrase): boolean {
  if (!isComma(unit, end) || wordAt(unit, end + 1) !== 'which' || !/[^s]s$/.test(wordAt(unit, head))) return false;
  return /^(?:are|do|have|were)$/.test(wordAt(unit, from));
}

/** “[the head of] the union”: what the phrase at `from` hangs on by “of”. */
function wholeFrom(unit: Unit, from: number): number {
  const outer = wordAt(unit, from - 1) === 'of' ? unit.phraseTo.get(from - 1) : undefined;
  return outer === undefined || reportingNoun(wordAt(unit, outer.head)) !== undefined ? from : outer.start;
}
