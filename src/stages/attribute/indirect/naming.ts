import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { type Cue, isAsserted, isWithheld } from '../cue.js';
import { isTimely } from '../party.js';
import { ownSpeaker } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { opensClause } from './clause.js';
import { beforeDash } from './dash.js';
import { contentFrom, throughMarks } from './extent.js';
import type { IndirectRule, Range } from './rule.js';
import { isUndertaken } from './undertaken.js';

/** Verbs that say what their object is, in the words that follow it. */
const naming = /^(?:brand|call|consider|declare|deem|dub|judge|label|proclaim|pronounce)$/;

/**
 *     Critics called the plan a gift to smugglers.
 *     ^^^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const named: IndirectRule = (cue) => {
  const { unit, group, entry, to } = cue;
  if (
    !naming.test(entry.lemma) ||
    group.voice === 'passive' ||
    !(group.infinitive ? isUndertaken(cue) : isAsserted(cue) || isWithheld(cue))
  )
    return null;
  const object = unit.phraseFrom.get(to);
  if (object === undefined) return null;
  const end = behindApposition(unit, object.end);
  const judges = entry.lemma !== 'consider' && (isPredicate(unit, object.head, end) || hasPredicate(cue, object.end));
  if (!judges && !isIndefinite(unit, entry.lemma === 'consider' ? end : tiedEnd(unit, object.end))) return null;
  const source = ownSpeaker(unit, group);
  const range = withoutNextVerb(cue, contentFrom(cue, to));
  const content = range === null ? null : throughMarks(unit, range);
  return source === null || content === null || content.to < end || !canJudge(source)
    ? null
    : { content: [content], source, rule: 'attribute/naming' };
};

/** Words of an apposition at most. */
const REACH = 14;

/** “called Lind[, the mayor of Oslo,] a fool”: behind what tells who it is, where words in marks or an article follow. */
function behindApposition(unit: Unit, at: number): number {
  if (!isComma(unit, at) || !/^(?:PROPN|NOUN)$/.test(unit.tokens[at - 1]!.pos)) return at;
  for (let close = at + 2; close < at + REACH && close < unit.tokens.length; close++) {
    if (unit.groupFrom.has(close)) return at;
    if (isComma(unit, close)) return isJudgment(unit, close + 1) ? close + 1 : at;
  }
  return at;
}

/** “[a fool]”, “[“the worst of all”]” */
function isJudgment(unit: Unit, at: number): boolean {
  const start = unit.tokens[at]?.start;
  return unit.fragments.some(({ content }) => content.start === start) || isIndefinite(unit, at);
}

/** A noun or an adjective for the object stands behind it: not “called her sister [on Tuesday]”, “called a meeting [Friday]”. */
function isPredicate(unit: Unit, head: number, at: number): boolean {
  const token = unit.tokens[at];
  if (token === undefined) return false;
  const phrase = unit.phraseFrom.get(at);
  if (phrase !== undefined)
    return !isTimely(wordAt(unit, phrase.head)) && !/^(?:who|which|that|whom|last|next|this)$/.test(wordAt(unit, at));
  if (token.pos === 'ADJ') return true;
  return token.pos === 'ADV' && unit.tokens[at + 1]?.pos === 'ADJ' && treeOf(unit).heads[at] !== head;
}

/** “called the quarrel with the council [absurd]”: the tree hangs it on the verb, behind what belongs to the object. */
function hasPredicate({ unit, group }: Cue, from: number): boolean {
  const { heads, relations } = treeOf(unit);
  return unit.tokens.some(
    ({ pos, start }, at) =>
      at > from &&
      /^(?:ADJ|NOUN)$/.test(pos) &&
      relations[at] === 'xcomp' &&
      heads[at] === group.head &&
      !unit.fragments.some(({ content }) => content.start <= start && start < content.end),
  );
}

/** “called the vote [in favour of the war] a mistake” */
function tiedEnd(unit: Unit, end: number): number {
  let to = end;
  while (unit.tokens[to]?.pos === 'ADP' || wordAt(unit, to) === 'and') {
    const next = unit.phraseFrom.get(to + 1);
    if (next === undefined) return to;
    to = next.end;
  }
  return to;
}

/** “[a mistake]”, no time: “called the plant in May [a week before]” */
function isIndefinite(unit: Unit, at: number): boolean {
  const phrase = unit.phraseFrom.get(at);
  return phrase !== undefined && /^an?$/.test(wordAt(unit, at)) && !isTimely(wordAt(unit, phrase.head));
}

/** “called it a gift [and left]”, “calling it a gift [but saying …]” */
function isNextVerb(unit: Unit, from: number, at: number, participle: VerbGroup['participle']): boolean {
  const next = /^(?:and|but)$/.test(wordAt(unit, at)) ? unit.groupFrom.get(at + 1) : undefined;
  const { heads, relations } = treeOf(unit);
  const joined = next === undefined || relations[next.head] !== 'conj' ? -1 : (heads[next.head] ?? -1);
  // “called it absurd [and driven] by envy”
  if (joined > from && unit.tokens[joined]!.pos === 'ADJ' && wordAt(unit, next!.end) === 'by') return false;
  return next?.finite === true || (next?.participle === 'present' && participle === 'present');
}

/** “called it a gift [and he left]”, “called it a gift[, even as others called it a waste]” */
function opensNext(unit: Unit, at: number): boolean {
  const word = wordAt(unit, at);
  if (/^(?:and|but)$/.test(word) && /^(?:he|she|they|it|we|i)$/.test(wordAt(unit, at + 1)))
    return opensClause(unit, at + 1);
  if (!isComma(unit, at - 1) || !/^(?:as|although|even|though|whereas)$/.test(word)) return false;
  return opensClause(unit, word === 'even' ? at + 2 : at + 1);
}

/** “called it a gift [and left]”, “called it a gift[, even as others disagreed]”: another verb of the subject, or another clause. */
function withoutNextVerb({ unit, group: { participle } }: Cue, whole: Range | null): Range | null {
  if (whole === null) return null;
  const range = beforeDash(unit, whole);
  for (let at = range.from + 1; at < range.to; at++) {
    if (isNextVerb(unit, range.from, at, participle) || opensNext(unit, at))
      return { from: range.from, to: isComma(unit, at - 1) ? at - 1 : at };
    if (wordAt(unit, at) === 'without' && unit.groupFrom.get(at + 1)?.participle === 'present')
      return { from: range.from, to: at };
    if (isComma(unit, at) && /^(?:but|who|which|saying|adding|after|before|when|while)$/.test(wordAt(unit, at + 1)))
      return { from: range.from, to: at };
  }
  return range;
}
