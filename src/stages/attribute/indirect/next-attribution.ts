import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { CueFrame } from '../../../schemas/cue.js';
import { companionOf } from '../companion.js';
import { type Cue, cuesOf, isAsserted } from '../cue.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { sharesSubject } from '../speaker.js';
import { subjectBefore } from '../subject.js';
import { tellerOfObject } from '../teller-of-object.js';
import { treeOf } from '../tree.js';
import { isComma, isOver, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, isHeadlined, isIn, isPlainPresent } from '../words.js';
import { opensClause } from './clause.js';
import { isDash } from './dash.js';
import { isThoughtOf } from './scope.js';
import { afterAddressee, afterAdverbials, afterCiting } from './skip.js';

/** Where another attribution of the reporter begins: its subject, or the cue that has none of its own. */
export function nextAttribution(cue: Cue, from: number): number {
  const { unit, group } = cue;
  for (const other of nextCues(unit, Math.max(from, group.end))) {
    if (sharesSubject(unit, other.group)) {
      if (goesOn(cue, other, from)) return beforeConjunction(unit, other.group.start);
      const next = isParticiple(cue) && isParticiple(other) ? unit.phraseTo.get(other.group.start) : undefined;
      if (next !== undefined && (leadsOn(unit, other) || isSecondCompanion(cue, other, next.start)))
        return beforeConjunction(unit, next.start);
      continue;
    }
    if (isInverted(unit, other)) return other.group.start;
    if (isPlainPresent(group) && isHeadlined(unit, other.group)) return other.group.start - 1;
    const subject = subjectBefore(unit, other.group);
    // “Lee, who claimed it was safe[, said] …”: the verb of a subject that stands before the cue.
    if (isComma(unit, other.group.start - 1) && isOfSubjectBefore(cue, other, subject)) return other.group.start - 1;
    if (subject === null || subject.from <= from) continue;
    const clause = behindConjunction(unit, subject.from);
    if (isParallel(cue, other, from, clause) && holdsVerb(unit, from, clause)) return clause;
    const behind = afterCiting(unit, afterAdverbials(unit, other.to));
    // “adding that from today, [he would not speak] to the press” says of him that he speaks.
    const that = wordAt(unit, isComma(unit, from - 1) ? from - 2 : from - 1) === 'that';
    if (that && !holdsVerb(unit, from, subject.from)) continue;
    const lead = wordAt(unit, subject.from - 1) === 'as' ? subject.from - 1 : subject.from;
    const closes = isOver(unit, behind) || isComma(unit, behind) || unit.tokens[behind]!.text === ';';
    if (isComma(unit, lead - 1) && closes) return lead;
  }
  return unit.tokens.length;
}

/** “and [in blunt terms] he urged”: where the clause of the subject at `from` begins behind its conjunction. */
function behindConjunction(unit: Unit, from: number): number {
  const phrase = unit.phraseTo.get(isComma(unit, from - 1) ? from - 1 : from);
  if (phrase === undefined || unit.tokens[phrase.start - 1]?.pos !== 'ADP') return from;
  return unit.tokens[phrase.start - 2]?.pos === 'CCONJ' ? phrase.start - 1 : from;
}

/** “with some saying it is odd [and one blogger asking], “…”” */
function isParticiple({ group }: Cue): boolean {
  return group.participle === 'present';
}

/** “with [Lind] calling for a ban [and others opposing] it”: each has a participle. */
function isSecondCompanion({ unit, group }: Cue, other: Cue, from: number): boolean {
  if (wordAt(unit, from - 1) !== 'and' || !takesObject(unit, other)) return false;
  return companionOf(unit, group) !== null;
}

/** The subject of the other verb stands before the cue, by its words or by the tree. */
function isOfSubjectBefore({ unit, group }: Cue, other: Cue, subject: Party | null): boolean {
  if (subject !== null) return subject.to <= group.start;
  return (treeOf(unit).subjects[other.group.head] ?? Infinity) < group.start;
}

/** “expects him to ask for it[, said Ada Lind, his adviser]” */
function isInverted(unit: Unit, { group, entry, to }: Cue): boolean {
  if (!isComma(unit, group.start - 1) || !group.finite || entry.addressee || !entry.frames.has('quote')) return false;
  const party = startingAt(unit, to);
  if (party === null || unit.groupFrom.has(party.to)) return false;
  // “…, said an official [who asked not to be named].”
  const isTold = wordAt(unit, party.to) === 'who' && !unit.tokens.some((_, at) => at > party.to && isComma(unit, at));
  return isTold || isOver(unit, party.to) || isComma(unit, party.to);
}

/** Cues that may end the content: those that come next. */
const REACH = 12;

export function nextCues(unit: Unit, behind: number): readonly Cue[] {
  const cues = cuesOf(unit);
  const first = cues.findIndex(({ group }) => group.start > behind);
  return first < 0 ? [] : cues.slice(first, first + REACH);
}

/** “…, adding that” and “… and added that”, with the tense of the cue. */
function goesOn(cue: Cue, other: Cue, from: number): boolean {
  const { unit, group } = cue;
  if (!isAsserted(other) || isPast(cue, other) || isOwnThought(cue, other, from)) return false;
  if (isSameHearer(cue, other) || isBesideQuestion(cue, other, from)) return true;
  if (
    tellerOfObject(unit, other.group) !== null ||
    isSaidAgain(unit, other) ||
    isBesideParticiple(cue, other, from) ||
    isToldSince(cue, other)
  )
    return true;
  if (isShiftedBack(cue, other) && (leadsOn(unit, other) || takesObject(unit, other))) return true;
  if (isBehindMarks(unit, other) && other.group.tense === group.tense && takesObject(unit, other)) return true;
  if (!leadsOn(unit, other)) return isConjunct(cue, other) && takesObject(unit, other);
  if (other.group.participle === 'present') return wordAt(unit, beforeAdverbs(unit, other.group.start) - 1) === ',';
  return !other.group.infinitive && other.group.tense === group.tense && other.group.modal === group.modal;
}

/** “said it was late [and had offered] to stay”: what was done before the words were spoken is told in them. */
function isPast({ group: { tense, aspect } }: Cue, { group: other }: Cue): boolean {
  return tense === 'past' && aspect === 'simple' && other.tense === 'past' && other.aspect === 'perfect';
}

/** “said [he was shocked and hoped] it would end”: what goes on in whom the content is about is told by whoever tells the rest of it. */
function isOwnThought({ unit }: Cue, { entry, group }: Cue, from: number): boolean {
  const thinks = group.lemma === 'be' || /^(?:believe|expect|feel|hope|intend|know|think|want|wish)$/.test(entry.lemma);
  const and = beforeAdverbs(unit, group.start) - 1;
  return (
    thinks && /^(?:he|she|they)$/.test(wordAt(unit, from)) && unit.groupFrom.has(from + 1) && !isDash(unit, and - 1)
  );
}

/** “told him that it was over [and asked him] to go”: the same one hears both. */
function isSameHearer({ unit, entry, group, to }: Cue, other: Cue): boolean {
  if (!entry.addressee || !isBeside(unit, other) || other.group.tense !== group.tense) return false;
  const hearer = wordAt(unit, to);
  return /^(?:him|her|them|me|us)$/.test(hearer) && wordAt(unit, other.to) === hearer;
}

/** “asked whether it was safe [and mentioned] a report”: a question does not tell what somebody said besides. */
function isBesideQuestion({ unit, group, entry }: Cue, other: Cue, from: number): boolean {
  if (entry.class !== 'ask' || !/^(?:whether|if)$/.test(wordAt(unit, from))) return false;
  if (!isBeside(unit, other) || other.group.tense !== group.tense) return false;
  return other.entry.frames.has('quote') && (leadsOn(unit, other) || takesObject(unit, other));
}

/** “said it led to nothing, [and has denied] the rest”: what is said shifts back, and what the reporter tells does not. */
function isToldSince({ unit, group }: Cue, { group: { start, tense, aspect, modal } }: Cue): boolean {
  if (group.tense !== 'past' || group.aspect !== 'simple' || tense !== 'present' || aspect !== 'perfect') return false;
  const and = beforeAdverbs(unit, start) - 1;
  return modal === null && /^(?:and|but)$/.test(wordAt(unit, and)) && isComma(unit, and - 1);
}

/** “said they had failed [and reiterated] her demands”: said on top of what was said before, by whoever said that. */
function isSaidAgain(unit: Unit, other: Cue): boolean {
  return /^(?:add|reiterate|stress)$/.test(other.entry.lemma) && isBeside(unit, other) && takesObject(unit, other);
}

/** “saying that he must go [and questioning] his judgement”: no participle stands nearer. */
function isBesideParticiple(cue: Cue, other: Cue, from: number): boolean {
  const { unit } = cue;
  if (!isParticiple(cue) || !isParticiple(other) || !(takesObject(unit, other) || leadsOn(unit, other))) return false;
  if (!/^(?:and|but)$/.test(wordAt(unit, beforeAdverbs(unit, other.group.start) - 1))) return false;
  return !unit.tokens
    .slice(from, other.group.start)
    .some(({ text, pos }) => /^(?:VERB|NOUN)$/.test(pos) && /ing$/.test(text));
}

/** “[and] asked”, in the past and without a modal. */
function isBeside(unit: Unit, { group }: Cue): boolean {
  return isPlainPast(group) && wordAt(unit, beforeAdverbs(unit, group.start) - 1) === 'and';
}

/** “said it would rain [and warned] of floods”, “say it is early [but noted] that”, “said it was raining [and warned] …”: a past that no verb of the content has. */
function isShiftedBack({ unit, group }: Cue, { group: second }: Cue): boolean {
  if (second.tense !== 'past' || second.modal !== null || second.aspect !== 'simple' || !second.finite) return false;
  const last = unit.verbGroups.findLast(({ finite, end }) => finite && end <= second.start);
  if (last === undefined || last === group || last.start < group.end) return false;
  const goesOn = last.aspect === 'progressive' && last.participle === null;
  return last.modal !== null || goesOn || (last.tense === 'present' && last.aspect === 'simple');
}

/** “said it was “a waste,” [and cast] Lind as a villain”: the comma in the marks closes what was said. */
function isBehindMarks(unit: Unit, { group }: Cue): boolean {
  const and = beforeAdverbs(unit, group.start) - 1;
  if (!/^(?:and|but)$/.test(wordAt(unit, and)) || !isComma(unit, and - 1)) return false;
  return unit.fragments.some(({ content }) => content.end === unit.tokens[and - 1]!.end);
}

/** Content follows the cue: “that”, an utterance, a clause, or what was promised or asked for. */
function leadsOn(unit: Unit, cue: Cue): boolean {
  const { entry } = cue;
  const to = afterAddressee(cue);
  const next = wordAt(unit, to);
  if (next === 'that' || unit.tokens[to]?.text === UTTERANCE || unit.tokens[to + 1]?.text === UTTERANCE) return true;
  if (next === 'to') return entry.frames.has('infinitive') || entry.frames.has('order');
  return entry.frames.has('clause') && opensClause(unit, to);
}

/** The tree puts the second verb beside the first: “said A and [warned] against B”. */
function isConjunct({ unit, group }: Cue, other: Cue): boolean {
  const tree = treeOf(unit);
  const head = tree.heads[other.group.head] ?? -1;
  return tree.relations[other.group.head] === 'conj' && isIn(group, head);
}

/** What it asks of somebody, or what it is about, follows: “urged them to leave”, “warned against it”. */
function takesObject(unit: Unit, { entry, to }: Cue): boolean {
  const frame = wordAt(unit, to) as CueFrame;
  return entry.frames.has(frame) || unit.phraseFrom.has(to);
}

/** “He said A, while she said B”: a second main clause with a cue of the same tense. */
function isParallel(cue: Cue, other: Cue, from: number, subject: number): boolean {
  const { group, unit } = cue;
  const before = wordAt(unit, subject - 1);
  if (!/^(?:and|but|while|whereas|although|though|,|;|[–—-]+)$/.test(before)) return false;
  if (!isAsserted(other) || other.group.infinitive) return false;
  if (other.group.tense !== group.tense) return isSaidSince(cue, other, from, subject);
  // “but had he been there, he would have voted …” is still what is said.
  if (other.group.modal !== null && group.modal === null) return false;
  if (isThoughtOf(unit, other.group, subject, from) || isMainClause(unit, from, subject)) return false;
  return leadsOn(unit, other) || isOrdering(unit, other) || isToldBeside(unit, other, subject) || isSame(unit, other);
}

/** “The ministry contends that it is safe, and [Lind said] it leaks”: behind a comma, a plain past of somebody with a name beside what is held now. */
function isSaidSince({ unit, group }: Cue, other: Cue, from: number, subject: number): boolean {
  if (group.tense !== 'present' || group.modal !== null || !isPlainPast(other.group)) return false;
  if (other.entry.class !== 'neutral' || !isComma(unit, subject - 2)) return false;
  // “says that he went home, and Lind told him …”
  if (unit.verbGroups.some((told) => told.start >= from && told.end <= subject && isPlainPast(told))) return false;
  const name = unit.phraseFrom.get(subject);
  return name !== undefined && unit.tokens[name.head]!.pos === 'PROPN' && leadsOn(unit, other);
}

function isPlainPast({ finite, tense, aspect, modal, voice }: VerbGroup): boolean {
  return finite && tense === 'past' && aspect === 'simple' && modal === null && voice === 'active';
}

/** “while few said [the same] of her” */
function isSame(unit: Unit, { to }: Cue): boolean {
  return wordAt(unit, to) === 'the' && wordAt(unit, to + 1) === 'same';
}

function isOrdering(unit: Unit, { entry, to }: Cue): boolean {
  return entry.frames.has('order') && isOrder(unit, to);
}

/** “He said it was late, [and he rejected] the plan”: words for what was said, and a past that what is said has shifted back. */
function isToldBeside(unit: Unit, other: Cue, subject: number): boolean {
  const { group, entry } = other;
  if (!/^(?:he|she|they)$/.test(wordAt(unit, subject)) || group.modal !== null || group.aspect !== 'simple')
    return false;
  if (group.tense !== 'past' || group.voice !== 'active' || !/^(?:claim|deny|neutral|order)$/.test(entry.class))
    return false;
  return takesObject(unit, other);
}

/** “that [if] it rained, the mayor could ask …”: the comma ends the subordinate clause that opens the content. */
function isMainClause(unit: Unit, from: number, subject: number): boolean {
  if (!/^(?:if|when|unless|although|though|while|because|once|as)$/.test(wordAt(unit, from))) return false;
  return unit.tokens.findIndex(({ text }, at) => at > from && text === ',') === subject - 1;
}

/** “[North Korea to resume] talks” */
function isOrder(unit: Unit, at: number): boolean {
  const hearer = unit.phraseFrom.get(at);
  return hearer !== undefined && unit.groupFrom.get(hearer.end)?.infinitive === true;
}

function holdsVerb(unit: Unit, from: number, to: number): boolean {
  return unit.verbGroups.some((group) => group.finite && group.start >= from && group.end <= to);
}

function beforeConjunction(unit: Unit, from: number): number {
  let at = beforeAdverbs(unit, from);
  while (/^(?:CCONJ)$/.test(unit.tokens[at - 1]?.pos ?? '') || wordAt(unit, at - 1) === ',') at--;
  return at;
}
