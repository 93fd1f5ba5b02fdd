import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { opensPhrase, type ReportingCue, reportingCue } from '../../language/reporting.js';
import { type PassedOn, passedOn } from './chain/passed-on.js';
import { idiomAt } from './idiom.js';
import { canJudge } from './speaking.js';
import { loneStates, moodOf, stateOf } from './state.js';
import { treeOf } from './tree.js';
import { type Unit, wordAt } from './unit.js';
import { groupAt, isMoved, objectVerb } from './words.js';

/**
 * A verb of reporting where it stands in a unit, its words from `from` to `end`, particle taken in. Its content may
 * begin at `to`.
 */
export interface Cue {
  readonly unit: Unit;
  readonly group: VerbGroup;
  readonly from: number;
  readonly end: number;
  readonly to: number;
  readonly entry: ReportingCue;
  /** Set where one party has the words from another: “reported KCNA as saying”. */
  readonly passedOn: PassedOn | null;
}

/** The reporting verbs of a unit, in order. */
export function cuesOf(unit: Unit): readonly Cue[] {
  const known = found.get(unit.verbGroups);
  if (known !== undefined) return known;
  const cues = readCues(unit);
  found.set(unit.verbGroups, cues);
  return cues;
}

/** The cues of a unit are read once, and are forgotten with its phrases. */
const found = new WeakMap<Unit['verbGroups'], readonly Cue[]>();

function readCues(unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (const group of unit.verbGroups) {
    const last = cues.at(-1);
    if (last !== undefined && group.start < last.to) continue;
    const cue = cueOf(unit, group);
    if (cue !== null) cues.push(cue);
  }
  const states = loneStates(unit).map(({ group, end, entry }) => plain(unit, group, end, entry));
  return states.length === 0 ? cues : [...cues, ...states].sort((a, b) => a.from - b.from);
}

function cueOf(unit: Unit, group: VerbGroup): Cue | null {
  if (isConjunction(unit, group)) return null;
  const passed = passedOn(unit, group);
  if (passed !== null) {
    return { unit, group, from: passed.from, end: passed.to, to: passed.behind, entry: passed.entry, passedOn: passed };
  }
  const word = wordAt(unit, group.head);
  const mood = moodOf(unit, group);
  if (mood !== null) return plain(unit, mood.group, mood.end, mood.entry);
  const told = isHearsay(group.raised) ? toldTo(unit, group) : null;
  if (told !== null) return told;
  if (isHearsay(group.raised)) return hearsay(unit, group, group.raised!);
  const plan = group.raised === 'plan' && group.voice === 'active' ? intended(unit, group) : null;
  if (plan !== null) return plan;
  for (const length of opensPhrase(word) ? [2, 1] : []) {
    const entry = reportingCue([word, ...words(unit, group.head + 1, length)].join(' '));
    if (entry !== undefined) return plain(unit, group, group.head + 1 + length, entry);
  }
  const idiom = idiomAt(unit, group);
  if (idiom !== null) return plain(unit, group, idiom.end, idiom.entry);
  if (isJoinedToNoun(unit, group)) return null;
  const entry = reportingCue(word);
  if (entry !== undefined) return plain(unit, group, Math.max(group.end, group.head + 1), entry);
  const state = stateOf(unit, group);
  return state === null ? null : plain(unit, group, state.end, state.entry);
}

/** “[Assuming] the deal holds, Braun leaves”: a participle that opens a clause as “if” does is nobody's word. */
function isConjunction(unit: Unit, { start, participle }: VerbGroup): boolean {
  if (participle !== 'present' || !/^(?:assuming|considering|presuming|supposing)$/.test(wordAt(unit, start)))
    return false;
  return start === 0 || /^(?:,|“|‘|"|;|—|–)$/.test(unit.tokens[start - 1]!.text);
}

/** Verbs of which the passive with an infinitive tells hearsay: “is said to be”. With others it tells a plan. */
export function isHearsay(raised: string | null): boolean {
  return raised !== null && /^(?:allege|believe|claim|expect|report|rumou?r|say|think|understand)$/.test(raised);
}

/** “his apology and [promise] to wait”: a bare form that the tree joins to a noun is one. */
function isJoinedToNoun(unit: Unit, { start, head, form }: VerbGroup): boolean {
  if (form !== 'base' || start !== head || wordAt(unit, head - 1) !== 'and') return false;
  const { heads, relations } = treeOf(unit);
  if (isBothOf(unit, head - 1)) return true;
  return relations[head] === 'conj' && unit.tokens[heads[head] ?? head]!.pos === 'NOUN';
}

/** “attacks both [the firm's plan and] promise”: where “both” leads in a noun, so does its “and”. */
function isBothOf(unit: Unit, and: number): boolean {
  for (let at = and - 1; at >= 0; at--) {
    if (wordAt(unit, at) === 'both') return unit.phraseFrom.has(at + 1) || unit.phraseFrom.has(at);
    if (/^(?:and|,)$/.test(wordAt(unit, at)) || unit.groupFrom.get(at)?.finite === true) return false;
  }
  return false;
}

/** “he [said] to applause”, “Lind [said] to laughs”, unlike “victims said to be alive”: a pronoun right before speaks himself, and a plural is no infinitive. */
function toldTo(unit: Unit, group: VerbGroup): Cue | null {
  const entry = reportingCue(wordAt(unit, group.start));
  const plural = wordAt(unit, group.head - 1) === 'to' && wordAt(unit, group.head) === `${group.lemma}s`;
  if (entry === undefined || !(plural || /^(?:he|she|they|we|i)$/.test(wordAt(unit, group.start - 1)))) return null;
  const lone: VerbGroup = {
    ...group,
    head: group.start,
    end: group.start + 1,
    lemma: entry.lemma,
    raised: null,
    finite: true,
    participle: null,
    voice: 'active',
    tense: 'past',
  };
  return plain(unit, lone, group.start + 1, entry);
}

/** “he [planned] to leave”, unlike “it is planned to leave”: the intention is the cue, and what is intended the content. */
function intended(unit: Unit, group: VerbGroup): Cue | null {
  const entry = reportingCue(group.raised!);
  for (let at = group.start; entry !== undefined && at < group.head; at++) {
    if (/^(?:be|been|is|are|was|were)$/.test(wordAt(unit, at))) return null;
    if (reportingCue(wordAt(unit, at)) !== entry) continue;
    const governing = { ...group, head: at, end: at + 1, lemma: entry.lemma, raised: null };
    return plain(unit, governing, at + 1, entry);
  }
  return null;
}

/** “[is said] to be safe” */
function hearsay(unit: Unit, group: VerbGroup, raised: string): Cue | null {
  const entry = reportingCue(raised);
  for (let at = group.start; at < group.head; at++) {
    if (entry !== undefined && reportingCue(wordAt(unit, at)) === entry) return plain(unit, group, at + 1, entry);
  }
  return null;
}

function plain(unit: Unit, group: VerbGroup, end: number, entry: ReportingCue): Cue {
  return { unit, group, from: group.start, end, to: end, entry, passedOn: null };
}

function words(unit: Unit, from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => wordAt(unit, from + index));
}

/** Whether the cue says that something was said: not “did not say”, “may say”, “is expected to say”. */
export function isAsserted(cue: Cue): boolean {
  return !isDenied(cue) && isReal(cue);
}

/** “would not [say] whether”, “does not [want] to”: nobody says so, and the negation belongs to what is reported. */
export function isWithheld(cue: Cue): boolean {
  return cue.group.negated && cue.passedOn === null && isReal(cue);
}

/** “does not [think] that it will hold”: somebody says so, of the contrary. */
export function isDoubted(cue: Cue): boolean {
  return isWithheld(cue) && /^(?:believe|expect|imagine|reckon|suppose|think)$/.test(cue.entry.lemma);
}

/** “was not [surprised] that it rained”: the writer takes it to be true, and tells what somebody does not feel about it. */
export function isUnfelt(cue: Cue): boolean {
  return isWithheld(cue) && cue.entry.class === 'feel' && cue.entry.factive;
}

function isDenied({ unit, group, passedOn: passed }: Cue): boolean {
  return group.negated || (passed === null && (isNeverSaid(unit, group) || isNobody(unit, group)));
}

function isReal({ unit, group, entry, passedOn: passed }: Cue): boolean {
  if (passed !== null) return true;
  if (group.infinitive && !(entry.frames.has('quote') && isOwnSpeech(unit, group)) && !isMoved(unit, group.start))
    return false;
  if (group.raised !== null && !isHabit(unit, group, entry) && (!goingOn.test(group.raised) || isOfPlan(unit, group)))
    return false;
  if (isHeldBack(unit, group) || isReduced(unit, group) || isSupposed(unit, group) || isInDenial(unit, group))
    return false;
  return group.modal === null || /^(?:will|would|must|can|could)$/.test(group.modal);
}

/** “her best argument [is to say] that”: what would be said; “her answer [was to say] that” tells that it was. */
function isOfPlan(unit: Unit, { raised, start, tense }: VerbGroup): boolean {
  const subject = raised === 'be' && tense !== 'past' ? unit.phraseTo.get(start) : undefined;
  return subject !== undefined && !canJudge({ unit, from: subject.start, to: subject.end, head: subject.head });
}

/** “people [briefed] on the talks said”: a participle that hangs on the subject of another verb tells of no speech of theirs. */
export function isReduced(unit: Unit, { start, end, head, participle }: VerbGroup): boolean {
  if (participle !== null || end - start > 1 || wordAt(unit, end) === 'by') return false;
  const { heads, relations } = treeOf(unit);
  const noun = relations[head] === 'acl' ? (heads[head] ?? head) : head;
  if (noun >= head || unit.phraseTo.get(start)?.head !== noun) return false;
  return relations[noun] === 'nsubj' && (heads[noun] ?? -1) > head;
}

/** “[continued] to call for”: the words were said; not so with “is expected to”, “is likely to”. */
const goingOn = /^(?:appear|be|begin|continue|go|seem|start)$/;

/** “[used to say]” that …: he did, and often. */
function isHabit(unit: Unit, { raised, start, voice }: VerbGroup, { frames }: ReportingCue): boolean {
  return raised === 'use' && wordAt(unit, start) === 'used' && voice === 'active' && frames.has('quote');
}

/** “[declined] to predict”, “[had] his father post it”, “it is [too early] to say”: nobody does so. */
function isHeldBack(unit: Unit, { start, head, form, finite, infinitive }: VerbGroup): boolean {
  for (let at = start; at < head; at++) if (/^(?:soon|early|late)$/.test(wordAt(unit, at))) return true;
  if (infinitive && /^(?:soon|early|late|premature|hard|difficult|impossible)$/.test(wordAt(unit, start - 1)))
    return true;
  const { heads, relations } = treeOf(unit);
  if (relations[head] !== 'xcomp') return false;
  const above = unit.tokens[heads[head] ?? head]!.lemma.toLowerCase();
  if (infinitive) return /^(?:decline|refuse|fail|forget|neglect|hesitate)$/.test(above);
  return form === 'base' && finite && /^(?:have|make|let|help)$/.test(above);
}

/** “he [never] once mentioned it”, “a look that [almost] said so”, “left [without] saying so”, “there is [no way of] knowing whether it holds” */
function isNeverSaid(unit: Unit, { start }: VerbGroup): boolean {
  const means = wordAt(unit, start - 1) === 'of' ? unit.phraseTo.get(start - 1) : undefined;
  if (means !== undefined && /^(?:no|little)$/.test(wordAt(unit, means.start))) return true;
  if (means !== undefined && /^(?:fear|risk|danger|possibility|prospect)$/.test(wordAt(unit, means.head))) return true;
  if (/^(?:almost|nearly|without)$/.test(wordAt(unit, start - 1))) return true;
  for (let at = start - 1; unit.tokens[at]?.pos === 'ADV'; at--) if (wordAt(unit, at) === 'never') return true;
  return false;
}

/** “[not everyone] finds”, “[no one] said” */
function isNobody(unit: Unit, { start }: VerbGroup): boolean {
  const subject = unit.phraseTo.get(start);
  if (subject === undefined) return false;
  return (
    /^(?:not|nor)$/.test(wordAt(unit, subject.start - 1)) || /^(?:no|not|neither)$/.test(wordAt(unit, subject.start))
  );
}

/** “does not think that Lind [backs] it”, “denied that Lind [backs] it”: what somebody does not say to be so is not told as such. */
function isInDenial(unit: Unit, { head }: VerbGroup): boolean {
  const { heads, relations } = treeOf(unit);
  const above = relations[head] === 'ccomp' ? (heads[head] ?? -1) : -1;
  const outer = above < 0 ? undefined : groupAt(unit, above);
  if (outer === undefined) return false;
  return outer.negated ? reportingCue(outer.lemma)?.factive === false : /^(?:deny|doubt|dispute)$/.test(outer.lemma);
}

/** “[if] the mayor says that …”, “[whether] she supports or opposes it”: nobody has said it. */
export function isSupposed(unit: Unit, { start, lemma }: VerbGroup): boolean {
  if (wordAt(unit, start - 1) === 'or') return true;
  const subject = unit.phraseTo.get(start);
  if (subject === undefined) return false;
  // “[Should] they reject it, …”
  const inverted = subject.start === 1 && wordAt(unit, 0) === 'should' && unit.tokens.at(-1)!.text !== '?';
  const lead = wordAt(unit, subject.start - 1);
  // “[before] they knew what had happened”
  return (
    inverted ||
    /^(?:if|unless|whether)$/.test(lead) ||
    (lead === 'before' && /^(?:know|learn|realise|realize)$/.test(lemma))
  );
}

/** “took to Twitter to say”, “used [a lunch] to complain”: the subject speaks; “pressed [Lind] to admit”, “got towns and [mills] to agree”: others are to. */
function isOwnSpeech(unit: Unit, { start }: VerbGroup): boolean {
  const verb = objectVerb(unit, start);
  if (verb === null) return true;
  const { head, start: from, end: to } = unit.phraseTo.get(start)!;
  return occasion.test(verb.lemma) && !canJudge({ unit, from, to, head });
}

const occasion = /^(?:convene|hold|host|schedule|use)$/;
