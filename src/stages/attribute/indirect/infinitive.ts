import { type Cue, isAsserted, isWithheld } from '../cue.js';
import { isTimely, type Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { sharesSubject, speakerOf } from '../speaker.js';
import { canAct, canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { behindAdverbs, isIn } from '../words.js';
import { opensClause } from './clause.js';
import { beforeDash } from './dash.js';
import { contentFrom } from './extent.js';
import { beforeOuterVerb } from './own-verb.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAdverbials } from './skip.js';

/**
 *     The minister vowed on Sunday to rebuild the harbour.
 *     ^^^^^^^^^^^^ ^^^^^           ^^^^^^^^^^^^^^^^^^^^^^
 *     He urged them to leave.
 *     ^^ ^^^^^ ^^^^^^^^^^^^^
 */
export const infinitive: IndirectRule = (cue) => {
  const { unit, entry, group, to } = cue;
  if (!(isAsserted(cue) || isUnwilling(cue)) || group.voice === 'passive') return null;
  const from = entry.frames.has('infinitive') ? afterAdverbials(unit, to) : to;
  const start = entry.frames.has('infinitive') && isInfinitive(cue, from) ? from : orderFrom(cue);
  if (start === null || isNoSpeech(cue, start) || isOfNoun(cue, start)) return null;
  const source = speakerOf(unit, cue);
  const content = withoutClause(unit, contentFrom(cue, start));
  // “the row began when he spoke, and [seeks] to …”: the verb of another is taken for its own only by somebody.
  if (source !== null && group.finite && sharesSubject(unit, group) && !(canJudge(source) || isPronoun(source)))
    return null;
  return source === null || content === null || !canAct(source)
    ? null
    : { content: [content], source, rule: 'attribute/infinitive' };
};

function isPronoun({ unit, head }: Party): boolean {
  return unit.tokens[head]!.pos === 'PRON';
}

/** “voted for the power [to close mines]”: what the noun is for. */
function isOfNoun({ unit, to }: Cue, at: number): boolean {
  const { heads, relations } = treeOf(unit);
  const deed = at > to ? (unit.groupFrom.get(at)?.head ?? -1) : -1;
  const noun = relations[deed] === 'acl' ? (heads[deed] ?? -1) : -1;
  return noun >= to && noun < at && unit.tokens[noun]!.pos === 'NOUN' && !isTimely(wordAt(unit, noun));
}

/** “does not [want] to leave”: what somebody does not mean to do is told as well as what he does. */
function isUnwilling(cue: Cue): boolean {
  return isWithheld(cue) && /^(?:expect|hope|intend|like|love|plan|prefer|seek|want|wish)$/.test(cue.entry.lemma);
}

/** “agreed to pay [, and the union stepped in]”, “[so he could start]”: a clause with a subject of its own is the reporter's. */
function withoutClause(unit: Unit, whole: Range | null): Range | null {
  if (whole === null) return null;
  const range = beforeDash(unit, beforeOuterVerb(unit, whole));
  for (let at = range.from + 1; at < range.to; at++) {
    const word = wordAt(unit, at);
    if ((word === 'after' || isMoment(unit, at)) && opensClause(unit, at + 1) && isPast(unit, at))
      return { from: range.from, to: beforeAct(unit, range.from, at) };
    if (isComma(unit, at - 1) && isAside(unit, at, range.to)) return { from: range.from, to: at - 1 };
    const opens = /^(?:and|but|though|although|while)$/.test(word)
      ? isComma(unit, at - 1) || (word === 'and' && opensMain(unit, range.from, at))
      : word === 'so';
    if (/^(?:and|but)$/.test(word) && isOwnDeed(unit, range.from, at))
      return { from: range.from, to: isComma(unit, at - 1) ? at - 1 : at };
    if (opens && opensClause(unit, at + 1)) return { from: range.from, to: isComma(unit, at - 1) ? at - 1 : at };
  }
  return range;
}

/** “vowed to cut taxes [and praised the police]”: no infinitive goes on in the past. */
function isOwnDeed(unit: Unit, from: number, and: number): boolean {
  const verb = unit.groupFrom.get(behindAdverbs(unit, and + 1));
  if (verb?.finite !== true || verb.tense !== 'past' || verb.voice === 'passive') return false;
  return !unit.verbGroups.some(({ finite, start, end }) => finite && start >= from && end <= and);
}

/** “asked them to sign the deal[, which Berg opposes]”, “vowed to stay[, while admitting] …”: what is asked for or meant to be done is told of. */
function isAside(unit: Unit, at: number, to: number): boolean {
  const word = wordAt(unit, at);
  if (word === 'while') return unit.groupFrom.get(at + 1)?.participle === 'present';
  if (!/^(?:which|who|whom|whose)$/.test(word)) return false;
  // “put the town, which has no harbour[, in debt]”
  for (let comma = at + 2; comma < to - 1; comma++)
    if (isComma(unit, comma) && /^(?:ADP|PART)$/.test(unit.tokens[comma + 1]!.pos)) return false;
  return true;
}

/** “seek to sell [and] buyers wait”: the first finite verb behind, with a subject of its own, which the tree puts beside another verb. */
function opensMain(unit: Unit, from: number, and: number): boolean {
  const { relations, subjects } = treeOf(unit);
  const verb = unit.verbGroups.find(({ finite, start }) => finite && start > from)?.head ?? -1;
  return relations[verb] === 'conj' && (subjects[verb] ?? -1) > and;
}

/** “agreed to leave[, backing down] after …”, “[only] after …” */
function beforeAct(unit: Unit, from: number, to: number): number {
  const act = unit.verbGroups.findLast(({ start, end }) => start > from && end <= to);
  if (act?.participle === 'present' && isComma(unit, act.start - 1)) return act.start - 1;
  return /^(?:just|only|right|shortly|soon)$/.test(wordAt(unit, to - 1)) ? to - 1 : to;
}

/** “refused to speak [as she left]”, unlike “as strong as she was” and “just as he did” */
function isMoment(unit: Unit, at: number): boolean {
  if (wordAt(unit, at) !== 'as' || treeOf(unit).relations[at] !== 'mark') return false;
  if (/^(?:ADJ|ADV|PUNCT)$/.test(unit.tokens[at - 1]!.pos) || /^(?:even|same|such)$/.test(wordAt(unit, at - 1)))
    return false;
  const subject = unit.phraseFrom.get(at + 1);
  return subject !== undefined && unit.groupFrom.has(behindAdverbs(unit, subject.end));
}

/** “vows to appeal [after the court ruled]”: what is to come does not lie behind what has been. */
function isPast(unit: Unit, at: number): boolean {
  const verb = unit.verbGroups.find(({ finite, start }) => finite && start > at);
  return verb?.tense === 'past' && verb.aspect === 'simple' && verb.modal === null;
}

function isInfinitive({ unit, entry }: Cue, at: number): boolean {
  if (unit.groupFrom.get(at)?.infinitive === true || (wordAt(unit, at) === 'not' && wordAt(unit, at + 1) === 'to'))
    return true;
  return (
    entry.lemma === 'plan' &&
    wordAt(unit, at) === 'to' &&
    unit.verbGroups.some(({ raised, start, head }) => raised === 'plan' && start < at && at < head)
  );
}

/** “threatened to become …”, “likes to swim”: nobody says so. */
function isNoSpeech({ unit, entry, group }: Cue, at: number): boolean {
  const deed = unit.groupFrom.get(at);
  const verb = deed?.lemma ?? '';
  // “did not want to be named”: on what terms somebody speaks
  if (deed?.voice === 'passive' && /^(?:identify|name|quote)$/.test(verb)) return true;
  if (/^(?:like|love)$/.test(entry.lemma) && group.modal !== 'would') return true;
  if (
    /^(?:intend|plan)$/.test(entry.lemma) &&
    /^(?:answer|comment|discuss|elaborate|respond|say|speak|talk)$/.test(verb)
  )
    return true;
  return (
    entry.lemma === 'threaten' &&
    /^(?:be|become|derail|disrupt|engulf|overshadow|overwhelm|spill|spread|undermine|upend)$/.test(verb)
  );
}

/** “urged [them to leave]”, “called on [them to leave]”, “appealed to [drivers on the bridge to wait]” */
function orderFrom(cue: Cue): number | null {
  const { unit, entry, to } = cue;
  const led = leads[entry.lemma]?.test(wordAt(unit, to)) === true;
  if (!entry.frames.has('order') && !led) return null;
  const from = led ? to + 1 : to;
  const hearer = startingAt(unit, from);
  if (hearer === null) return null;
  return isInfinitive(cue, behindApposition(unit, behindOthers(unit, hearer.to))) || (led && isAskedOf(cue, hearer))
    ? from
    : null;
}

/** What leads in the hearer of an order. */
const leads: Readonly<Record<string, RegExp>> = {
  appeal: /^(?:for|to)$/,
  call: /^(?:up)?on$/,
  plead: /^(?:for|with)$/,
};

/** “appealed to anyone [who saw it] to come”: the first infinitive behind hangs on the cue or on the hearer, whatever describes that one. */
function isAskedOf({ unit, group }: Cue, { head, to }: Party): boolean {
  const deed = unit.verbGroups.find(({ infinitive, start }) => infinitive && start >= to);
  if (deed === undefined || deed.start > to + REACH) return false;
  const above = treeOf(unit).heads[deed.head] ?? -1;
  return isIn(group, above) || above === head;
}

/** “told Lind[, Berg and the two others] to leave” */
function behindOthers(unit: Unit, at: number): number {
  let to = at;
  for (let count = 0; count < MOST; count++) {
    const next = unit.phraseFrom.get(isComma(unit, to) && wordAt(unit, to + 1) !== 'and' ? to + 1 : joined(unit, to));
    if (next === undefined) break;
    to = next.end;
    if (wordAt(unit, to) === 'to' && wordAt(unit, next.start - 1) === 'and') return to;
  }
  return at;
}

/** Behind the “and”, over a comma before it. */
function joined(unit: Unit, at: number): number {
  const and = isComma(unit, at) ? at + 1 : at;
  return wordAt(unit, and) === 'and' ? and + 1 : -1;
}

/** Hearers that are looked over. */
const MOST = 6;

/** “asked Lind[, the host of the debate,] to wait” */
function behindApposition(unit: Unit, at: number): number {
  if (!isComma(unit, at)) return at;
  for (let close = at + 2; close < at + REACH && close < unit.tokens.length; close++) {
    if (unit.groupFrom.has(close)) return at;
    if (isComma(unit, close)) return close + 1;
  }
  return at;
}

/** Words of an apposition at most. */
const REACH = 14;
