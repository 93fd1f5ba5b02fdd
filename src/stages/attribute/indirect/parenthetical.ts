import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Cue } from '../cue.js';
import { isTimely, type Party, startingAt } from '../party.js';
import { UTTERANCE } from '../placeholder.js';
import { canAct, isText } from '../speaking.js';
import { subjectBefore } from '../subject.js';
import { treeOf } from '../tree.js';
import { isComma, isOver, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, behindAdverbs, isIn } from '../words.js';
import { opensClause } from './clause.js';
import { isDash } from './dash.js';
import { isOwnAct } from './own-act.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAddressee, afterAdverbials, afterCiting } from './skip.js';

/**
 * Speaker and cue stand inside the sentence that they report, or close it.
 *
 *     The search will resume on Sunday, Halimah said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^ ^^^^
 *     Five years ago, he said, the harbour was empty.
 *     ^^^^^^^^^^^^^^  ^^ ^^^^  ^^^^^^^^^^^^^^^^^^^^^
 */
export const parenthetical: IndirectRule = (cue) => {
  const { unit, group, entry } = cue;
  if (!closesSentences(entry) || group.negated || !group.finite) return null;
  if (group.voice === 'passive' || group.raised !== null) return null;
  const aside = plainAside(cue) ?? invertedAside(cue);
  if (aside === null || hasUtterance(unit, aside) || (entry.lemma === 'go on' && wordAt(unit, cue.to) === 'to'))
    return null;
  if (/^(?:show|find)$/.test(entry.lemma) && !isText(aside.source)) return null;
  const content = around(unit, Math.max(0, aside.from - 1), aside.to).filter((part) => !isOwnDeed(cue, part));
  if (!content.some((part) => hasVerb(unit, part))) return null;
  return { content, source: aside.source, rule: 'attribute/parenthetical' };
};

/** “This year, Lind railed against it, [and left]”: a verb beside the cue, not beside what is said, nor in quotation marks. */
function isOwnDeed({ unit, group }: Cue, { from, to }: Range): boolean {
  if (!/^(?:and|but|or)$/.test(wordAt(unit, from))) return false;
  const [start, end] = [unit.tokens[from]!.start, unit.tokens[to - 1]!.end];
  if (unit.fragments.some(({ content }) => content.start >= start && content.start < end)) return false;
  const verb = unit.groupFrom.get(behindAdverbs(unit, from + 1));
  return verb !== undefined && treeOf(unit).heads[verb.head] === group.head;
}

/** Verbs that may stand behind what they report. */
function closesSentences({ lemma, frames }: Cue['entry']): boolean {
  return (
    frames.has('quote') ||
    /^(?:believe|think|learn|reckon|assume|suppose|figure|expect|know|hope|fear|understand|imagine|feel|show|find)$/.test(
      lemma,
    )
  );
}

interface Aside extends Range {
  readonly source: Party;
}

/** “, Halimah said”, “, as Halimah noted” */
function plainAside(cue: Cue): Aside | null {
  const { unit, group } = cue;
  const source = subjectBefore(unit, group);
  if (source === null || isThing(source) || isSpan(source) || source.unit.tokens[source.head]!.text === 'who')
    return null;
  const from = wordAt(unit, source.from - 1) === 'as' ? source.from - 1 : source.from;
  if (!isComma(unit, from - 1) && from !== 0) return null;
  if (from === source.from && from === 0) return null;
  const to = closes(unit, afterAdverbials(unit, afterAddressee(cue)), from);
  return to === null ? null : { from, to, source };
}

/** “As the [days] went on, …”, unlike “the Denver Post” */
function isSpan({ unit, head }: Party): boolean {
  return unit.tokens[head]!.pos === 'NOUN' && isTimely(wordAt(unit, head));
}

/** “As the [hearings] concluded, …” */
function isThing(party: Party): boolean {
  return party.unit.tokens[party.head]!.pos === 'NOUN' && !canAct(party) && !isText(party);
}

/** “, said Halimah”: behind a whole clause, not behind a subject and what is set in between (“The club, who are last, announced …”). */
function invertedAside(cue: Cue): Aside | null {
  const { unit, group, entry } = cue;
  if (!isComma(unit, group.start - 1) || entry.addressee || group.tense === null) return null;
  if (entry.frames.has('object') && hasSubjectBefore(unit, group) && !isBehindMarks(unit, group.start)) return null;
  const source = startingAt(unit, cue.to);
  if (source === null || unit.groupFrom.has(source.to) || !canAct(source)) return null;
  if (!holdsMainVerb(unit, group.start)) return null;
  const to = closes(unit, afterAdverbials(unit, source.to), group.start);
  return to === null ? null : { from: group.start, to, source };
}

/** “It is “the same lead as in May,” [reported] the Ledger”: the comma before the verb stands in quotation marks. */
function isBehindMarks({ tokens, fragments }: Unit, at: number): boolean {
  return fragments.some(({ content }) => content.end === tokens[at - 1]!.end);
}

/** “Lee, who had stayed at home, [blasted] Kim”: the tree has the subject of the verb before it. */
function hasSubjectBefore(unit: Unit, group: VerbGroup): boolean {
  const { heads, relations } = treeOf(unit);
  return heads.some((head, at) => at < group.start && relations[at] === 'nsubj' && head !== null && isIn(group, head));
}

/** Whether a finite verb stands before the token `to` that belongs to no relative clause. */
function holdsMainVerb(unit: Unit, to: number): boolean {
  return unit.verbGroups.some((group) => group.finite && group.end <= to && !isRelative(unit, group.start));
}

/** “who”, “which” or “that” stands right before the verb, or “whose” and one phrase. */
function isRelative(unit: Unit, start: number): boolean {
  const at = beforeAdverbs(unit, start);
  const phrase = unit.phraseTo.get(at);
  const lead = wordAt(unit, (phrase?.start ?? at) - 1);
  return (
    /^(?:who|which|that)$/.test(wordAt(unit, at - 1)) ||
    /^(?:whose|whom|which|where|when)$/.test(lead) ||
    wordAt(unit, phrase?.start ?? at) === 'whose'
  );
}

/** Behind the comma or at the end, where one closes the aside. */
function closes(unit: Unit, behind: number, from: number): number | null {
  const at = afterCiting(unit, behind);
  if (isOver(unit, at)) return from > 0 ? unit.tokens.length : null;
  if (isComma(unit, at)) return at + 1;
  return isComma(unit, behind) ? behind + 1 : null;
}

function hasUtterance(unit: Unit, { from, to }: Range): boolean {
  for (const at of unit.utterances.keys()) if (at < from) return true;
  return unit.tokens[from - 2]?.text === UTTERANCE || unit.tokens[to]?.text === UTTERANCE;
}

/** What stands before the aside and, if it does not close the sentence, what stands behind it. */
export function around(unit: Unit, before: number, to: number): Range[] {
  const first = { from: Math.max(behindDateline(unit, before), behindSemicolon(unit, before)), to: before };
  const second = { from: to, to: beforeAct(unit, to) };
  if (isConjunction(unit, before - 1) && hasVerb(unit, second)) return [second];
  const whole = second.to > second.from ? isClause(unit, first) : hasVerb(unit, first);
  if (first.to > 0 && whole && !isSubordinate(unit, first.to))
    return second.to > second.from && goesOn(unit, to) ? [first, second] : [first];
  // “At first, he [argued], saying that …”: what follows is no clause of its own.
  if (isAct(unit, to)) return [];
  const ranges = [first, second].filter((range) => range.to > range.from);
  return hasVerb(unit, second) ? ranges : [];
}

/** “… allegations since, [according to the tweet,] he would have known”: the conjunction leads in what is behind the aside. */
function isConjunction(unit: Unit, at: number): boolean {
  return (
    at >= 0 &&
    /^(?:since|because|although|though|while|whereas|and|but)$/.test(wordAt(unit, isComma(unit, at) ? at - 1 : at))
  );
}

/** “[WASHINGTON (AP) —] The panel will meet, he said”: place and agency are not spoken. */
function behindDateline(unit: Unit, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(unit.tokens[0]!.text)) return 0;
  for (let at = 1; at < Math.min(to, DATELINE); at++) if (isDash(unit, at)) return at + 1;
  return 0;
}

/** “The council was split[;] most left, analysts say”: another sentence stands before it. */
function behindSemicolon(unit: Unit, to: number): number {
  for (let at = to - 1; at > 0; at--) if (unit.tokens[at]!.text === ';') return at + 1;
  return 0;
}

/** Words of a dateline, up to its dash. */
const DATELINE = 9;

/** “[To prevent that], he said, …”, “[That's why], he said, …”: the main clause is still to come. */
function isClause(unit: Unit, { from, to }: Range): boolean {
  if (/^(?:why|how|where|when)$/.test(wordAt(unit, isComma(unit, to - 1) ? to - 2 : to - 1))) return false;
  return unit.verbGroups.some((group) => group.finite && group.start >= from && group.end <= to);
}

/** “[Even if the venture fails], he said, …”: the main clause is still to come, unlike “If it rains, the wall gives”. */
function isSubordinate(unit: Unit, to: number): boolean {
  const at = /^(?:even|only|and|but|so)$/.test(wordAt(unit, 0)) ? 1 : 0;
  if (!subordinating.test(wordAt(unit, at))) return false;
  for (let comma = at; comma < to - 1; comma++) {
    if (isComma(unit, comma) && opensClause(unit, comma + 1)) return false;
  }
  return true;
}

const subordinating =
  /^(?:if|when|although|though|while|whereas|because|since|unless|until|once|after|before|as|despite|given|whether)$/;

/** “…, he said, [escalating] the row”, unlike “[prosecuting] them is hard” */
function isAct(unit: Unit, at: number): boolean {
  const group = unit.groupFrom.get(at);
  return group?.participle === 'present' && (treeOf(unit).heads[group.head] ?? at) < at;
}

/** Behind a whole clause, what goes on with it: no apposition to the source, no relative clause about it. */
function goesOn(unit: Unit, at: number): boolean {
  if (isAct(unit, at)) return false;
  return !unit.phraseFrom.has(at) && !/^(?:who|whose|whom|an?|the|then|citing|according)$/.test(wordAt(unit, at));
}

/** “The problem, he said, is the wall[, scrawling a line]” */
function beforeAct(unit: Unit, from: number): number {
  const last = lastWord(unit);
  for (let at = from + 1; at < last; at++) if (isOwnAct(unit, at)) return at;
  return last;
}

function lastWord(unit: Unit): number {
  let to = unit.tokens.length;
  while (to > 0 && /^(?:[.,:;!?…—–-]|\.{2,})$/.test(unit.tokens[to - 1]!.text)) to--;
  return to;
}

function hasVerb(unit: Unit, { from, to }: Range): boolean {
  return unit.verbGroups.some((group) => group.start >= from && group.end <= to);
}
