import { isBodyNoun } from '../../../language/agents.js';
import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { CueFrame } from '../../../schemas/cue.js';
import { type Cue, cuesOf } from '../cue.js';
import { isTimely, type Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { canAct, canJudge, isText } from '../speaking.js';
import { subjectBefore } from '../subject.js';
import { treeOf } from '../tree.js';
import { isComma, isOver, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, behindAdverbs, isIn } from '../words.js';
import { around, hasVerb } from './around.js';
import { opensClause } from './clause.js';
import { isDash } from './dash.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAddressee, afterAdverbials, afterCiting } from './skip.js';
import { isJudgment } from './untold.js';

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
  if ((group.voice === 'passive' && cue.passedOn === null) || group.raised !== null) return null;
  const aside = plainAside(cue) ?? invertedAside(cue);
  if (
    aside === null ||
    isContrast(unit, aside) ||
    hasUtterance(unit, aside) ||
    (entry.lemma === 'go on' && wordAt(unit, cue.to) === 'to')
  )
    return null;
  if (/^(?:show|find)$/.test(entry.lemma) && !isText(aside.source) && !isFinder(aside.source)) return null;
  const before = joins(unit, aside.from - 1) ? aside.from : Math.max(0, aside.from - 1);
  const within = wordAt(unit, aside.from) === 'as' ? saidBefore(cue, aside) : null;
  if (within !== null && isOpen(unit, within)) return null;
  const parts = around(unit, before, aside.to).filter((part) => !isOwnDeed(cue, part));
  // “[Finding it is hard], he said.”: there is nothing else that he said.
  const own =
    parts.length === 1 && /^(?:add|say)$/.test(entry.lemma) ? parts : parts.filter((part) => !isOwnAct(cue, part));
  const told = within !== null ? [within] : own;
  const content = told.some((part) => hasVerb(unit, part)) ? told : answerBefore(cue, aside);
  const source = cue.passedOn === null ? aside.source : cue.passedOn.source;
  return content.length === 0 ? null : { content, source, rule: 'attribute/parenthetical' };
};

/**
 * “denied [that it had lied], as the union alleges”, “agreed [to wait], as Lind demanded”: what the verb of saying before tells, and not
 * that it was said.
 */
function saidBefore({ unit }: Cue, { from, to }: Aside): Range | null {
  if (to < unit.tokens.length || !isComma(unit, from - 1)) return null;
  const { heads, relations } = treeOf(unit);
  const told = (verb: number) =>
    relations.findIndex((relation, at) => at < from && /^(?:ccomp|xcomp)$/.test(relation) && heads[at] === verb);
  const outer = cuesOf(unit).findLast(
    ({ group, entry, to: behind }) => group.end < from && entry.frames.has('that') && told(group.head) >= behind,
  );
  if (outer === undefined || !/^(?:root|conj)$/.test(relations[outer.group.head]!)) return null;
  const start = afterAdverbials(unit, afterAddressee(outer));
  const opens = wordAt(unit, start) === 'that' ? start + 1 : start;
  return opens < from - 1 ? { from: opens, to: from - 1 } : null;
}

/** “The dam is safe, [the agency] found”: a body finds by saying so, unlike somebody who finds a house empty. */
function isFinder({ unit, head }: Party): boolean {
  return unit.tokens[head]!.pos === 'NOUN' && isBodyNoun(unit.tokens[head]!.text);
}

/** “said it had not fired, as witnesses claimed”: that it had, or that it had not. */
function isOpen({ tokens }: Unit, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text }) => /^(?:not|n['’]t|never|no)$/i.test(text));
}

/** “it was an accident, [rather than a crime, as Lind claimed]”: he claims what the writer says it was not, or the whole; none can tell. */
function isContrast(unit: Unit, { from }: Aside): boolean {
  if (wordAt(unit, from) !== 'as' || isBehindMarks(unit, from)) return false;
  for (let at = from - 2; at > 0 && !isComma(unit, at); at--) {
    const pair = `${wordAt(unit, at)} ${wordAt(unit, at + 1)}`;
    if (pair === 'rather than' || pair === 'instead of' || (wordAt(unit, at) === 'not' && isComma(unit, at - 1)))
      return true;
  }
  return false;
}

/** “[Everything but the wall], he added.”: no more than a noun, of which the sentence tells nothing but who said it. */
function answerBefore({ unit, entry }: Cue, { from, to }: Range): Range[] {
  if (from < 3 || to < unit.tokens.length || !/^(?:add|reply|say)$/.test(entry.lemma)) return [];
  const { heads, relations } = treeOf(unit);
  const head = heads.findIndex((above, at) => at < from - 1 && (above === null || above >= from - 1));
  if (head < 0 || !/^(?:nsubj|obj|ccomp|root)$/.test(relations[head]!)) return [];
  return [{ from: 0, to: from - 1 }];
}

/** “This year, Lind railed against it, [and left]”: a verb beside the cue, not beside what is said, nor in quotation marks. */
function isOwnDeed({ unit, group }: Cue, { from, to }: Range): boolean {
  if (!/^(?:and|but|or)$/.test(wordAt(unit, from))) return false;
  const [start, end] = [unit.tokens[from]!.start, unit.tokens[to - 1]!.end];
  if (unit.fragments.some(({ content }) => content.start >= start && content.start < end)) return false;
  const verb = unit.groupFrom.get(behindAdverbs(unit, from + 1));
  return verb !== undefined && treeOf(unit).heads[verb.head] === group.head;
}

/** “[Speaking to reporters,] Lind cautioned against haste”, “[Asked if it held,] Lind smiled”: what the speaker does or meets with besides. */
function isOwnAct({ unit, group }: Cue, { from }: Range): boolean {
  const act = from === 0 ? unit.groupFrom.get(behindAdverbs(unit, from)) : undefined;
  const { heads, relations, subjects } = treeOf(unit);
  if (act === undefined || (act.participle === null && subjects[act.head] !== null)) return false;
  return relations[act.head] === 'advcl' && isIn(group, heads[act.head] ?? -1);
}

/** Verbs that may stand behind what they report. */
function closesSentences({ lemma, frames }: Cue['entry']): boolean {
  return (
    frames.has('quote') ||
    /^(?:believe|think|learn|reckon|assume|suppose|figure|expect|know|hope|fear|understand|imagine|feel|show|find|rule)$/.test(
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
  const source = isInRelative(unit, group.head) ? null : subjectBefore(unit, group);
  if (
    source === null ||
    (cue.passedOn === null && isThing(source)) ||
    isSpan(source) ||
    source.unit.tokens[source.head]!.text === 'who'
  )
    return null;
  const from = wordAt(unit, source.from - 1) === 'as' ? source.from - 1 : source.from;
  const opens = from === 0 || (from < source.from && joins(unit, from - 1));
  if (!opens && !isComma(unit, from - 1) && !isDash(unit, from - 1)) return null;
  if (from === source.from && from === 0) return null;
  const behind = afterAddressee(cue);
  if (takesObject(cue, behind)) return null;
  const dashed = isDash(unit, from - 1);
  if (dashed && !/^(?:say|tell|add)$/.test(cue.entry.lemma)) return null;
  // “…, one aide said [— a key step]”
  const over = /^(?:say|tell|add|report)$/.test(cue.entry.lemma) ? afterAdverbials(unit, behind) : behind;
  if (from > 0 && isDash(unit, over)) return { from, to: over + 1, source };
  const to = closes(unit, afterAdverbials(unit, behind), from);
  return to === null ? null : { from, to, source };
}

/** “After the storm, Lind asked [for help]”: what was asked for stands behind, and not before. */
function takesObject({ unit, entry }: Cue, at: number): boolean {
  const object = unit.phraseFrom.get(at + 1);
  if (!/^(?:about|against|for|of|with)$/.test(wordAt(unit, at)) || object === undefined) return false;
  if (/^(?:say|write)$/.test(entry.lemma)) return false;
  return entry.frames.has(wordAt(unit, at) as CueFrame) && !isTimely(wordAt(unit, object.head));
}

/** “…, a panel whose members meet and [advise] the mayor”: a second verb of a relative clause. */
function isInRelative(unit: Unit, verb: number): boolean {
  const { heads, relations } = treeOf(unit);
  return relations[verb] === 'conj' && relations[heads[verb] ?? verb] === 'acl';
}

/** “[And] as Lind noted, …”, “it was late, [and] as Lind noted, …” */
function joins(unit: Unit, at: number): boolean {
  return /^(?:and|but|so|yet)$/.test(wordAt(unit, at)) && (at === 0 || isComma(unit, at - 1));
}

/** “As the [days] went on, …”, unlike “the Denver Post” and “the [statement] added” */
function isSpan(party: Party): boolean {
  const { unit, head } = party;
  return unit.tokens[head]!.pos === 'NOUN' && isTimely(wordAt(unit, head)) && !isText(party);
}

/** “As the [hearings] concluded, …” */
function isThing(party: Party): boolean {
  return party.unit.tokens[party.head]!.pos === 'NOUN' && !canAct(party) && !isText(party);
}

/** “, said Halimah”: behind a whole clause, not behind a subject and what is set in between (“The club, who are last, announced …”). */
function invertedAside(cue: Cue): Aside | null {
  const { unit, group, entry } = cue;
  if (!isComma(unit, group.start - 1) || group.tense === null) return null;
  if (entry.addressee && !/^(?:advise|caution|promise|warn)$/.test(entry.lemma)) return null;
  const source = startingAt(unit, cue.to);
  if (source === null || unit.groupFrom.has(source.to) || !canAct(source)) return null;
  // “Lee, who sold the firm, wrote [a host of songs]”
  const takes = entry.frames.has('object') || !canJudge(source);
  const acts = takes && hasSubjectBefore(unit, group) && !isBehindMarks(unit, group.start);
  if (acts && !hasSubjectBehind(unit, group)) return null;
  // “Graham slams Lind, praises Roth”: who is judged does not speak.
  if (isJudgment(cue) && !isBehindMarks(unit, group.start)) return null;
  if (!holdsMainVerb(unit, group.start)) {
    const to = entry.frames.has('quote') ? backInMain(unit, group.start, source.to) : null;
    return to === null ? null : { from: group.start, to, source };
  }
  const to = closes(unit, afterAdverbials(unit, behindBracket(unit, source.to)), group.start);
  return to === null ? null : { from: group.start, to, source };
}

/** “The mine, said Lind[, a geologist,] is safe”: behind the speaker and what describes him, where the verb of the one subject before follows. */
function backInMain(unit: Unit, from: number, behind: number): number | null {
  if (unit.tokens.slice(0, from - 1).some(({ text }) => /^[,;:]$/.test(text))) return null;
  for (let at = behind; at < behind + REACH && at < unit.tokens.length; at++) {
    if (isComma(unit, at) && unit.groupFrom.get(behindAdverbs(unit, at + 1))?.finite === true) return at + 1;
    if (unit.groupFrom.get(at)?.finite === true || (at === behind && !isComma(unit, at))) return null;
  }
  return null;
}

/** Words between the speaker and the verb of the sentence. */
const REACH = 16;

/** “said Sen. Ada Lind [(D-Ohio)].” */
function behindBracket({ tokens }: Unit, at: number): number {
  return tokens[at]?.text === '(' ? tokens.findIndex(({ text }, close) => close > at && text === ')') + 1 || at : at;
}

/** “It is “the same lead as in May,” [reported] the Ledger”: the comma before the verb stands in quotation marks. */
function isBehindMarks({ tokens, fragments }: Unit, at: number): boolean {
  return fragments.some(({ content }) => content.end === tokens[at - 1]?.end);
}

/** “Lee, who had stayed at home, [blasted] Kim”: the tree has the subject of the verb before it. */
function hasSubjectBefore(unit: Unit, group: VerbGroup): boolean {
  const { heads, relations } = treeOf(unit);
  return heads.some((head, at) => at < group.start && relations[at] === 'nsubj' && head !== null && isIn(group, head));
}

/** “[What happened] was wrong, noted [Lind]”: the tree has two subjects, and the one behind is right. */
function hasSubjectBehind(unit: Unit, group: VerbGroup): boolean {
  const { heads, relations } = treeOf(unit);
  return heads.some((head, at) => at >= group.end && relations[at] === 'nsubj' && head !== null && isIn(group, head));
}

/** Whether a finite verb stands before the token `to` that belongs to no relative clause. */
function holdsMainVerb(unit: Unit, to: number): boolean {
  return unit.verbGroups.some((group) => group.finite && group.end <= to && !isRelative(unit, group.start));
}

/** “who”, “which” or “that” stands right before the verb, or “whose” and one phrase; unlike “But [that] is not enough”. */
function isRelative(unit: Unit, start: number): boolean {
  const at = beforeAdverbs(unit, start);
  if (wordAt(unit, at - 1) === 'that' && !unit.phraseTo.has(at - 1)) return false;
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
  const at = behindMoment(unit, behindRelative(unit, afterCiting(unit, behind)));
  if (isOver(unit, at) || isLoose(unit, at) || unit.tokens[at]!.text === ';')
    return from > 0 ? unit.tokens.length : null;
  if (isComma(unit, at)) return at + 1;
  return isComma(unit, behind) ? behind + 1 : null;
}

/** “said an official [who knows the case].”: what narrows down the source and ends the sentence. */
function behindRelative(unit: Unit, at: number): number {
  return wordAt(unit, at) === 'who' && !isCommaBehind(unit, at) ? unit.tokens.length : at;
}

/** “said [as he left the court].”: when it was said, to the end of the sentence. */
function behindMoment(unit: Unit, at: number): number {
  const opens = /^(?:after|as|before|when|while)$/.test(wordAt(unit, at)) && opensClause(unit, at + 1);
  return opens && !isCommaBehind(unit, at) ? unit.tokens.length : at;
}

/** “said in a speech [pushing his bill]”: a participle of the noun before it that ends the sentence. */
function isLoose(unit: Unit, at: number): boolean {
  if (unit.groupFrom.get(at)?.participle !== 'present' || !unit.phraseTo.has(at)) return false;
  return !unit.verbGroups.some(({ start, finite }) => start > at && finite) && !isCommaBehind(unit, at);
}

function isCommaBehind({ tokens }: Unit, at: number): boolean {
  return tokens.some(({ text }, index) => index > at && text === ',');
}

function hasUtterance(unit: Unit, { from, to }: Range): boolean {
  for (const at of unit.utterances.keys()) if (at < from) return true;
  return unit.tokens[from - 2]?.text === UTTERANCE || unit.tokens[to]?.text === UTTERANCE;
}
