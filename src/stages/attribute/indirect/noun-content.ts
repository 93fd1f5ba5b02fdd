import { predicateOf, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, behindAdverbs, groupAt } from '../words.js';
import { opensClause } from './clause.js';
import { isDash } from './dash.js';
import { throughMarks } from './extent.js';
import { beforeOuterVerb } from './own-verb.js';
import type { Range } from './rule.js';

/** Heads looked up over a comma. */
const STEPS = 12;

/** A noun phrase ends before a comma that opens a clause, a conjunction of time or reason, and what tells when or where it was said. */
export function nounContent(unit: Unit, range: Range | null, least = 0): Range | null {
  if (range === null) return null;
  const phrase = phraseIn(unit, beforeOuterVerb(unit, range), least);
  const open = /^(?:and|or)$/.test(wordAt(unit, phrase.to - 1)) && phrase.to - phrase.from > 1;
  return throughMarks(unit, open ? { from: phrase.from, to: phrase.to - 1 } : phrase);
}

function phraseIn(unit: Unit, range: Range, least: number): Range {
  for (let at = Math.max(range.from + 1, least); at < range.to; at++) {
    if (isDash(unit, at) || opensBracket(unit, at, range.to)) return { from: range.from, to: at };
    at = overRelative(unit, range, at);
    if (isComma(unit, at) && isBetweenAdjectives(unit, at)) continue;
    if (isComma(unit, at) && !isListed(unit, at) && !goesOn(unit, range.from, at) && !joinsMarks(unit, at))
      return { from: range.from, to: at };
    if (endsPhrase(unit, range.from, at))
      return { from: range.from, to: Math.max(range.from + 1, beforeAdverbs(unit, at)) };
  }
  return range;
}

/** “concern that Lind[, who left in May,] would return”: behind what is told of a subject whose verb is still to come. */
function overRelative(unit: Unit, { from, to }: Range, comma: number): number {
  if (!isComma(unit, comma)) return comma;
  const that = unit.tokens.findIndex((_, at) => at > from && wordAt(unit, at) === 'that');
  if (that < 0 || that > comma || unit.verbGroups.some(({ start, end }) => start > that && end <= comma)) return comma;
  for (let at = comma + 2; at < to; at++)
    if (isComma(unit, at) && unit.groupFrom.get(behindAdverbs(unit, at + 1))?.finite === true) return at + 1;
  return comma;
}

/** “wants lower taxes [(they say that …)]”: a bracket with a verb in it. */
function opensBracket(unit: Unit, at: number, to: number): boolean {
  return wordAt(unit, at) === '(' && unit.verbGroups.some(({ finite, start }) => finite && start > at && start < to);
}

function endsPhrase(unit: Unit, from: number, at: number): boolean {
  const word = wordAt(unit, at);
  if (/^(?:although|though|but|during)$/.test(word)) return true;
  if (/^(?:when|while|because|before|after|until|since|if|unless)$/.test(word)) return !isInside(unit, from, at);
  if (/^(?:and|or)$/.test(word) && opensMarks(unit, at + 1)) return false;
  if (/^(?:and|or)$/.test(word)) return endsWithVerb(unit, from, at) || opensMain(unit, from, at);
  if (word === 'that') return isComma(unit, at + 1);
  if (word === 'amid') return true;
  if (word === ';') return opensSentence(unit, from, at);
  if (word === 'as') return opensClause(unit, at + 1) && isOfVerb(unit, treeOf(unit).heads[at] ?? -1, at, from);
  if (word === 'by') return isManner(unit, at);
  return isOccasion(unit, at) || isDay(unit, at) || isWhen(unit, from, at);
}

/** “endorsed Lind [last week]”, “the plan [in May]”, “the bid [earlier this year]”: a time that the tree ties to the verb, not to the phrase. */
function isWhen(unit: Unit, from: number, at: number): boolean {
  const start = behindAdverbs(unit, at);
  const isLed = /^(?:in|on|over|during|since)$/.test(wordAt(unit, start));
  const time = unit.phraseFrom.get(isLed ? start + 1 : start);
  if (time === undefined || !calendar.test(wordAt(unit, time.head))) return false;
  if (/^(?:of|that|to|for)$/.test(wordAt(unit, time.end))) return false;
  return wordAt(unit, time.end) === 'ago' || (treeOf(unit).heads[time.head] ?? from) < from;
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|morning|afternoon|evening|night|week|weekend|month|year|(?:19|20)\d\d)$/;

/** “accused her of sleeping [when] the calls came”: a clause that the tree ties to a verb of the phrase. */
function isInside(unit: Unit, from: number, at: number): boolean {
  const { heads, relations } = treeOf(unit);
  const head = heads[at] ?? -1;
  // “plans to go [after] the banks”
  const isLed = relations[at] === 'case' ? relations[head] === 'obl' : relations[head] === 'advcl';
  const above = isLed ? (heads[head] ?? -1) : -1;
  return above >= from && above < at && /^(?:ADJ|AUX|VERB)$/.test(unit.tokens[above]!.pos);
}

/** “rejected the plan [and left]”, unlike “a plan that cuts taxes [and raises] fees”, where the tree joins two verbs of the phrase. */
function endsWithVerb(unit: Unit, from: number, and: number): boolean {
  const verb = unit.groupFrom.get(behindAdverbs(unit, and + 1));
  if (verb?.finite !== true) return false;
  const { heads, relations } = treeOf(unit);
  const first = heads[verb.head] ?? -1;
  const isJoined = relations[verb.head] === 'conj' && first > from && relations[first] === 'acl';
  return !isJoined || groupAt(unit, first)?.tense !== verb.tense;
}

/** “backed Lind[;] in May, they held a rally”, unlike “backed taxes that rise; and fees”: behind it stands a verb that no word of the phrase governs. */
function opensSentence(unit: Unit, from: number, at: number): boolean {
  const tree = treeOf(unit);
  return unit.verbGroups.some(
    ({ finite, start, head }) => finite && start > at && (tree.heads[predicateOf(tree, head)] ?? -1) < from,
  );
}

/** “prefer Lind [and] two percent back Kasper”: a subject and right behind it a verb that no verb of the phrase governs. */
function opensMain(unit: Unit, from: number, and: number): boolean {
  const subject = unit.phraseFrom.get(and + 1);
  const group = subject === undefined ? undefined : unit.groupFrom.get(subject.end);
  // “Berg’s [and] Lind’s deal was off”
  if (group?.finite !== true || unit.tokens[and - 1]!.pos === 'PART') return false;
  const tree = treeOf(unit);
  return (tree.heads[predicateOf(tree, group.head)] ?? -1) < from;
}

/** “rejected the plan [by blocking] a vote”: how it was done, where the tree ties it to a verb outside the phrase. */
function isManner(unit: Unit, at: number): boolean {
  const gerund = unit.groupFrom.get(at + 1);
  if (gerund?.participle !== 'present') return false;
  return isOfVerb(unit, gerund.head, at);
}

/** Whether the tree ties the clause with the verb at `verb` to a finite verb before the token `before`, or to any before the phrase. */
function isOfVerb(unit: Unit, verb: number, before: number, from = 0): boolean {
  const { heads, relations } = treeOf(unit);
  const above = heads[verb] ?? -1;
  if (relations[verb] !== 'advcl') return false;
  const governor = groupAt(unit, above);
  return governor !== undefined && governor.end <= (governor.finite ? before : from);
}

/** “the plan [Friday]”: a bare name of a day behind a noun, where the phrase is over or another preposition follows. */
function isDay(unit: Unit, at: number): boolean {
  if (!isWeekday.test(wordAt(unit, at)) || !/^(?:NOUN|PROPN)$/.test(unit.tokens[at - 1]!.pos)) return false;
  const next = unit.tokens[at + 1];
  return next === undefined || next.pos === 'PUNCT' || /^(?:by|in|on|at|during|after|before)$/.test(next.text);
}

/** “[on Monday]”, “[in a statement]”: when or where it was said. */
function isOccasion(unit: Unit, at: number): boolean {
  const phrase = unit.phraseFrom.get(/^(?:on|in|at)$/.test(wordAt(unit, at)) ? at + 1 : at);
  if (phrase === undefined || phrase.start === at) return /^(?:yesterday|today)$/.test(wordAt(unit, at));
  const head = wordAt(unit, phrase.head);
  return wordAt(unit, at) === 'on' ? isWeekday.test(wordAt(unit, phrase.start)) : speaking.test(head);
}

const isWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Nouns for an occasion to speak, or what is spoken or written there. */
export const speaking =
  /^(?:statement|interview|speech|tweet|letter|post|press|conference|briefing|message|email|video|forum|rally|hearing|testimony|editorial|op-ed|column|essay|broadcast|podcast|ruling|filing|memo|diatribe|monologue|court|comment|remark)s?$/;

/** “unions[, including the miners]”: what follows the comma hangs on the words before it. */
function goesOn(unit: Unit, from: number, comma: number): boolean {
  const { heads, relations } = treeOf(unit);
  let at = comma + 1;
  for (let step = 0; step < STEPS; step++) {
    const head = heads[at] ?? -1;
    if (head >= from && head < comma) return /^(?:nmod|conj)$/.test(relations[at] ?? '');
    if (head <= comma) return false;
    at = head;
  }
  return false;
}

/** ““the rigged system[,]” and “the forgotten towns”” */
function joinsMarks(unit: Unit, comma: number): boolean {
  return opensMarks(unit, /^(?:and|or)$/.test(wordAt(unit, comma + 1)) ? comma + 2 : comma + 1);
}

function opensMarks({ tokens, fragments }: Unit, at: number): boolean {
  const word = tokens[at];
  return word !== undefined && fragments.some(({ content }) => content.start === word.start);
}

/** “new[,] deep cuts” */
function isBetweenAdjectives({ tokens }: Unit, at: number): boolean {
  return (
    tokens[at - 1]?.pos === 'ADJ' &&
    tokens[at + 1]?.pos === 'ADJ' &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 2]?.pos ?? '')
  );
}

/** “jobs[,] lower taxes and peace” */
function isListed(unit: Unit, at: number): boolean {
  const next = unit.phraseFrom.get(at + 1);
  return (
    next !== undefined &&
    /^(?:,|and|or)$/.test(wordAt(unit, next.end)) &&
    !/^(?:who|which|whose|an?)$/.test(wordAt(unit, at + 1))
  );
}
