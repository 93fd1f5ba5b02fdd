import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { reportingCue, reportingNoun } from '../../../language/reporting.js';
import { type Cue, isAsserted, isDoubted, isUnfelt } from '../cue.js';
import type { Party } from '../party.js';
import { UTTERANCE } from '../placeholder.js';
import { speakerOf } from '../speaker.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isIn } from '../words.js';
import { isDash } from './dash.js';
import { contentFrom } from './extent.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAddressee, afterAdverbials } from './skip.js';

/**
 *     He said on Friday that the deal was off.
 *     ^^ ^^^^                ^^^^^^^^^^^^^^^^
 */
export const thatClause: IndirectRule = (cue) => {
  if (!cue.entry.frames.has('that') || !(isAsserted(cue) || isUnfelt(cue) || isDoubted(cue))) return null;
  const at = thatAfter(cue);
  if (at === null) return null;
  const source = speakerOf(cue.unit, cue);
  if (source !== null && isSetIn(cue, source)) return null;
  const content = contentFrom(cue, isComma(cue.unit, at + 1) ? at + 2 : at + 1);
  if (content === null || !holdsVerb(cue.unit, content)) return null;
  if (source === null ? !isUnnamed(cue) && cue.passedOn === null : isSaidThing(source)) return null;
  return { content: [content], source, rule: 'attribute/that-clause' };
};

/** “was known for the mark, [Lind said,] that he has left”: commas set off who says the sentence around, and “that” goes on with it. */
function isSetIn({ unit, to }: Cue, { from, to: end }: Party): boolean {
  if (end > to || !isComma(unit, to) || wordAt(unit, to + 1) !== 'that' || !isComma(unit, from - 1)) return false;
  const ends = unit.phraseTo.has(from - 1) || unit.tokens[from - 2]?.pos === 'ADJ';
  return ends && unit.verbGroups.some((group) => group.finite && group.end < from);
}

/** “It was [reported] that he left”, “she was [told] that he left”: nobody is named who said so, but somebody did. */
function isUnnamed({ unit, group, entry }: Cue): boolean {
  if (group.voice !== 'passive') return false;
  if (entry.lemma === 'tell' || entry.lemma === 'inform') return true;
  return wordAt(unit, group.start - 1) === 'it' && /^(?:allege|announce|claim|report|rumou?r|say)$/.test(entry.lemma);
}

/** “[what she said] that he held for a lie”: something was said, and the clause does not tell it. */
export function isSaidThing({ unit, from }: Party): boolean {
  return wordAt(unit, from - 1) === 'what';
}

/** The index of the “that” which leads in the content. */
function thatAfter(cue: Cue): number | null {
  const { unit } = cue;
  let at = afterAdverbials(unit, afterAddressee(cue));
  at = behindCommas(unit, behindClause(unit, at));
  // “responded to [claims] that the pier was unsafe”: what the noun says is no answer.
  if (at > cue.to && !cue.entry.addressee && isOfNoun(unit, at)) return null;
  if (wordAt(unit, at) !== 'that') at = thatInTree(cue) ?? at;
  return wordAt(unit, at) === 'that' && !isDemonstrative(unit, at) ? at : null;
}

/** “told a crowd in Salem, Ohio, on Monday [that] …”: the clause is the complement of the cue, whatever stands between. */
function thatInTree({ unit, group, to }: Cue): number | null {
  const { heads, relations } = treeOf(unit);
  const end = unit.verbGroups.find(({ finite, start }) => finite && start > to)?.start ?? 0;
  for (let at = to + 1; at < Math.min(end, to + REACH) && unit.tokens[at]!.text !== UTTERANCE; at++) {
    const verb = heads[at] ?? -1;
    // “believed Lee's [claim] that …”: what the noun says.
    if (reportingNoun(wordAt(unit, at - 1))?.frames.has('that')) return null;
    const leads = wordAt(unit, at) === 'that' && relations[at] === 'mark';
    if (leads && relations[verb] === 'ccomp' && isIn(group, heads[verb] ?? -1)) return at;
  }
  return null;
}

/** The tree hangs the clause on the reporting noun right before “that”; one with “in” only holds the words: “said in a statement that”. */
function isOfNoun(unit: Unit, that: number): boolean {
  const last = isComma(unit, that - 1) ? describedBefore(unit, that - 1) : unit.phraseTo.get(that);
  // “criticism [from traders] that …”
  const author = /^(?:by|from)$/.test(wordAt(unit, (last?.start ?? 0) - 1));
  const phrase = author ? unit.phraseTo.get(last!.start - 1) : last;
  if (phrase === undefined || reportingNoun(wordAt(unit, phrase.head))?.frames.has('that') !== true) return false;
  if (!/^(?:to|about|against|at|by|on|over)$/.test(wordAt(unit, phrase.start - 1))) return false;
  if (isComma(unit, that - 1)) return author;
  return treeOf(unit).heads.some((head, at) => (head === phrase.head || (author && head === last!.head)) && at > that);
}

/** “complaints by [the secretary], Ada Lew, that …”: the description before a name between commas. */
function describedBefore(unit: Unit, comma: number): NounPhrase | undefined {
  const name = unit.phraseTo.get(comma);
  return name !== undefined && isComma(unit, name.start - 1) ? unit.phraseTo.get(name.start - 1) : undefined;
}

/** “said [after the story broke] that …”: one clause of time, and “that” right behind its verb. */
function behindClause(unit: Unit, at: number): number {
  if (!/^(?:after|as|before|when|while)$/.test(wordAt(unit, at)) || unit.tokens[at]!.pos === 'ADP') return at;
  const verb = unit.verbGroups.find(({ start, finite }) => start > at && finite);
  if (verb === undefined || verb.start > at + REACH || reportingCue(wordAt(unit, verb.head))) return at;
  const that = afterAdverbials(unit, verb.end);
  return wordAt(unit, that) === 'that' ? that : at;
}

/** Words between the cue and “that” where commas set them off. */
const REACH = 24;

const describing = /^(?:as|where|which|who|whose)$/;

/** “said, after the vote, in an interview with Statewire, that …” */
function behindCommas(unit: Unit, at: number): number {
  if (isDash(unit, at)) return behindDashes(unit, at);
  if (!isComma(unit, at)) return at;
  for (let index = at; index < at + REACH && index < unit.tokens.length; index++) {
    if (isComma(unit, index) && wordAt(unit, index + 1) === 'that') return index + 1;
    if (unit.groupFrom.get(index)?.finite === true && !describing.test(wordAt(unit, at + 1))) return at;
  }
  return at;
}

/** “insists – in one breath – that …” */
function behindDashes(unit: Unit, open: number): number {
  for (let at = open + 1; at < open + REACH && at < unit.tokens.length; at++)
    if (isDash(unit, at)) return wordAt(unit, at + 1) === 'that' ? at + 1 : open;
  return open;
}

/** “said that.”, “said that to reporters”; “reminded him of a point that they have” */
function isDemonstrative(unit: Unit, at: number): boolean {
  const next = unit.tokens[at + 1];
  const { heads, relations } = treeOf(unit);
  const verb = heads[at] ?? -1;
  if (unit.tokens[at]!.pos === 'PRON' && relations[at] === 'obj' && verb > at && relations[verb] === 'acl') return true;
  // “learned that in May”
  if (relations[at] === 'obj' && verb >= 0 && verb < at && next?.pos === 'ADP') return true;
  if (next === undefined || /^(?:[.;!?]|to|and|or)$/.test(next.text)) return true;
  return unit.groupFrom.get(at + 1)?.finite === true;
}

/** A clause has a verb: not “disputes [that argument]”. */
function holdsVerb(unit: Unit, { from, to }: Range): boolean {
  return unit.verbGroups.some((group) => group.start >= from && group.end <= to);
}
