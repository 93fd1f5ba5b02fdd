import { isAgentNoun } from '../../../language/agents.js';
import { isOfficeNoun } from '../../../language/titles.js';
import type { CueFrame } from '../../../schemas/cue.js';
import { type Cue, isAsserted } from '../cue.js';
import { endingAt, isTimely, type Party } from '../party.js';
import { ownSpeaker, sharesSubject } from '../speaker.js';
import { canAct, canJudge, isText } from '../speaking.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, behindAdverbs, groupAt, isIn, phraseAt } from '../words.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import type { IndirectRule, Range } from './rule.js';
import { adverbialEnds, afterAddressee } from './skip.js';

/** Words that the object must have to tell anything. */
const FEWEST = 2;
/** Verbs of which the object is what is talked about or handed on, not what is said. */
const showing = /^(?:contradict|publish|issue|deliver|release|share|discuss|tell|write|ask|say|answer|insist|argue)$/;
const prepositions: ReadonlySet<CueFrame> = new Set([
  'of',
  'about',
  'against',
  'for',
  'on',
  'as',
  'at',
  'by',
  'over',
  'to',
  'with',
]);

/**
 * What was said in the words of a noun phrase.
 *
 *     The agency warned of delays in the north.      She denied the claims.
 *     ^^^^^^^^^^ ^^^^^^    ^^^^^^^^^^^^^^^^^^^       ^^^ ^^^^^^ ^^^^^^^^^^
 *     He accused the ministry of hiding figures.
 *     ^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const reportedObject: IndirectRule = (cue) => {
  const { unit, group } = cue;
  if (!isAsserted(cue) || group.voice === 'passive' || cue.passedOn !== null) return null;
  if (showing.test(cue.entry.lemma) && aboutFrom(cue) === null) return null;
  if (sharesInfinitive(cue) || isReduced(cue)) return null;
  const paper = paperBefore(cue);
  if (group.infinitive || (group.participle === 'present' && paper === null && !isAdjunct(cue))) return null;
  const from = objectFrom(cue);
  const content =
    from === null ? null : nounContent(unit, contentFrom(cue, from), isCharged(cue) ? chargeFrom(cue) : 0);
  if (
    content === null ||
    (content.to - content.from < FEWEST && !judging.test(cue.entry.lemma)) ||
    isScolded(cue, content) ||
    isSacked(cue, content) ||
    isWithheld(cue, content) ||
    isGiven(cue, content)
  )
    return null;
  if (isTakenUp(cue, content)) return null;
  const source = paper ?? ownSpeaker(unit, group);
  return source === null ||
    !canJudge(source) ||
    (finding.test(cue.entry.lemma) && !isText(source)) ||
    isDone(cue, content)
    ? null
    : { content: withoutAside(cue, content), source, rule: 'attribute/reported-object' };
};

/** “warned her of [it in January]”, “conveyed [the invitation]”: what was said stands elsewhere. */
function isTakenUp({ unit, entry }: Cue, { from, to }: Range): boolean {
  if (entry.lemma === 'convey' && to - from === 2 && wordAt(unit, from) === 'the') return true;
  if (unit.tokens[from]!.pos !== 'PRON') return false;
  return to - from === 1 || (/^(?:it|this|that)$/.test(wordAt(unit, from)) && unit.tokens[from + 1]!.pos === 'ADP');
}

/** “dismissed [his finance minister]” */
function isSacked({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'dismiss' ? phraseAt(unit, from) : undefined;
  return object !== undefined && isOfficeNoun(wordAt(unit, object.head));
}

/** “…, noting the delays”, “Noting the delays, …”, and “by noting the delays”, where the verb is one of saying: not “by supporting the troops”. */
function isAdjunct({ unit, group, entry }: Cue): boolean {
  if (group.start === 0 || isComma(unit, group.start - 1)) return true;
  return /^(?:by|while)$/.test(wordAt(unit, group.start - 1)) && entry.frames.has('quote');
}

/** “a [tweet] attacking the bill”, “a new [ad] showing her fall”: the words are those of what is written. */
function paperBefore({ unit, group }: Cue): Party | null {
  if (group.participle !== 'present' || group.end - group.start > 1) return null;
  const party = endingAt(unit, group.start);
  if (party === null || unit.tokens[party.head]!.pos !== 'NOUN' || !isText(party)) return null;
  const nearest = unit.phraseTo.get(group.start);
  if (nearest !== undefined && nearest.head !== party.head && isAgentNoun(wordAt(unit, nearest.head))) return null;
  return unit.verbGroups.some(({ start }) => start > party.head && start < group.start)
    ? null
    : (issuerOf(party) ?? party);
}

/** “[Lind] issued a statement voicing …”: the words of a paper are those of whoever gives it out. */
function issuerOf({ unit, from, head }: Party): Party | null {
  const verb = treeOf(unit).heads[head] ?? -1;
  const group = groupAt(unit, verb);
  if (group === undefined || group.end > from || group.voice === 'passive' || !issuing.test(group.lemma)) return null;
  const issuer = ownSpeaker(unit, group);
  return issuer !== null && canJudge(issuer) ? issuer : null;
}

const issuing = /^(?:air|deliver|file|issue|make|post|publish|put out|release|run|send|sign|submit|write)$/;

/** Verbs of judging alone: whom they are about is enough. */
const judging =
  /^(?:admire|applaud|attack|back|blast|castigate|chide|commend|condemn|congratulate|criticis|criticiz|defend|denounc|deride|disparage|endorse|favou?r|lambast|laud|mock|oppos|praise|ridicul|scold|slam|support)e?$/;

/** Verbs that say that somebody spoke ill of another, and nothing of what he said: a person alone is no content. */
const scolding =
  /^(?:assail|attack|belittle|berate|blast|castigate|chastise|chide|criticise|criticize|denigrate|deride|disparage|lambast|lambaste|mock|rail|rebuke|ridicule|rip|scold|slam|vilify)$/;

/** “lambasted [Lind]”, “mocked [him]”, “railed against [Lind in a speech]” */
function isScolded({ unit, entry }: Cue, { from, to }: Range): boolean {
  if (!scolding.test(entry.lemma)) return false;
  const behind = unit.tokens.slice(from, to).findIndex(({ pos }) => !/^(?:PROPN|PRON)$/.test(pos));
  return behind < 0 || (behind > 0 && /^(?:at|during|in|on)$/.test(wordAt(unit, from + behind)));
}

/** “announced [no agreement]”, “offered [no proof]”: nothing is told; what is found, foreseen or turned down may be nothing. */
function isWithheld({ unit, entry }: Cue, { from }: Range): boolean {
  return /^(?:no|nothing|none)$/.test(wordAt(unit, from)) && giving.test(entry.lemma);
}

/** “offered [a look] inside”, “tweeted [a picture]”: something is shown or handed over. */
function isGiven({ unit, entry }: Cue, { from }: Range): boolean {
  if (!/^(?:offer|provide|promise|share|release|publish|issue|post|tweet|retweet)$/.test(entry.lemma)) return false;
  const object = unit.phraseFrom.get(from);
  return object !== undefined && handed.test(wordAt(unit, object.head));
}

const handed =
  /^(?:look|glimpse|view|window|chance|opportunity|link|photo|photograph|picture|image|video|clip|screenshot|gif|selfie)s?$/;

const giving =
  /^(?:announce|cite|convey|deliver|describe|detail|disclose|explain|express|guarantee|issue|mention|note|offer|pledge|promise|provide|publish|recommend|release|request|share|signal|utter|voice|vow)$/;

/** Verbs of which the object is what a study or a poll says; with people it is what they come upon or have. */
const finding = /^(?:document|find|indicate|report|reveal|show)$/;

/** Verbs for what is done to somebody or something as often as for what is said of it. */
const doing = /^(?:attack|challenge|claim|honou?r|threaten|welcome)$/;

/** “welcomed [several hundred guests]”, “threaten [countries]”, “people accused of [murder]”: something is done to somebody. */
function isDone({ unit, entry, to }: Cue, { from, to: end }: Range): boolean {
  if (entry.lemma === 'call' && wordAt(unit, from - 1) === 'on') return true;
  if (entry.lemma === 'accuse' && from === to + 1) return true;
  const object = unit.phraseFrom.get(from);
  if (!doing.test(entry.lemma) || from !== to || object === undefined) return false;
  const party = { unit, from, to: object.end, head: object.head };
  const isBlamed = end > object.end && /^(?:as|for|over)$/.test(wordAt(unit, object.end));
  return canAct(party) && !(isBlamed && entry.lemma !== 'challenge');
}

function objectFrom(cue: Cue): number | null {
  const { unit, entry, to } = cue;
  if (isCharged(cue)) return to;
  const behind = [to, afterAddressee(cue), ...adverbialEnds(unit, to)].find(
    (at) => takes(cue, wordAt(unit, at)) && !isOfNoun(cue, at),
  );
  if (behind !== undefined && opensObject(unit, behind + 1)) return behind + 1;
  if (entry.frames.has('gerund') && (isGerund(unit, to) || isRemembered(cue))) return to;
  const about = aboutFrom(cue);
  if (about !== null) return about;
  const at = unit.phraseFrom.has(to) ? to : behindDay(unit, to);
  if (
    !entry.frames.has('object') ||
    !unit.phraseFrom.has(at) ||
    (/^(?:this|that|these|those|it)$/.test(wordAt(unit, at)) && unit.phraseFrom.get(at)!.end === at + 1) ||
    dayTime.test(wordAt(unit, unit.phraseFrom.get(at)!.head))
  )
    return null;
  if (judging.test(entry.lemma) || finding.test(entry.lemma)) return at;
  return isNamed(unit, at, cue) && !isComplemented(unit, at) ? null : at;
}

/** “announced [on Friday] the arrest of a man” */
function behindDay(unit: Unit, to: number): number {
  const day = wordAt(unit, to) === 'on' ? unit.phraseFrom.get(to + 1) : undefined;
  return day !== undefined && isTimely(wordAt(unit, day.head)) ? day.end : to;
}

/** “announced [Monday morning]”: when, not what. */
const dayTime = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|morning|afternoon|evening|night)$/;

/** “accused [the ministry of hiding figures]” */
function isCharged({ unit, entry, to }: Cue): boolean {
  const phrase = entry.lemma === 'accuse' ? unit.phraseFrom.get(to) : undefined;
  if (phrase === undefined) return false;
  const end = behindAsides(unit, phrase.end);
  return wordAt(unit, end) === 'of' && opensObject(unit, end + 1);
}

/** “accused the leader[, Ole Lind,] of …”, “accused Lind[, who was born in Cuba,] of …” */
function behindAsides(unit: Unit, from: number): number {
  let at = from;
  while (isComma(unit, at)) {
    const close = unit.tokens.findIndex((_, index) => index > at && index < at + REACH && isComma(unit, index));
    if (close < 0) return from;
    at = wordAt(unit, close + 1) === 'of' ? close + 1 : close;
  }
  return at;
}

/** Behind the “of” of a charge. */
function chargeFrom({ unit, to }: Cue): number {
  return behindAsides(unit, unit.phraseFrom.get(to)!.end) + 1;
}

/** “accused [Lind], who was born in Cuba, of [hiding it]”: what describes the accused is no part of the charge. */
function withoutAside(cue: Cue, content: Range): Range[] {
  const { unit, to } = cue;
  if (!isCharged(cue)) return [content];
  const { end } = unit.phraseFrom.get(to)!;
  const charge = chargeFrom(cue);
  if (charge === end + 1 || content.to <= charge) return [content];
  return [
    { from: content.from, to: end },
    { from: charge, to: content.to },
  ];
}

/** Words between the commas of an aside. */
const REACH = 16;

/** “two people [briefed] on the talks”: a participle of the noun before it. */
function isReduced({ unit, group }: Cue): boolean {
  if (group.end - group.start > 1 || group.participle === 'present') return false;
  const at = beforeAdverbs(unit, group.start) - 1;
  return treeOf(unit).relations[group.head] === 'acl' && !/^(?:who|which|that)$/.test(wordAt(unit, at));
}

/** “planned to sign the bill and [declare] …” */
function sharesInfinitive({ unit, group }: Cue): boolean {
  const base = wordAt(unit, group.head) === group.lemma && group.end - group.start === 1;
  if (!base || !sharesSubject(unit, group)) return false;
  return unit.verbGroups.findLast((other) => other.end <= group.start)?.infinitive === true;
}

/** “recalled [the minister saying so]” */
function isRemembered({ unit, entry, to }: Cue): boolean {
  return (
    /^(?:recall|remember|recount|describe)$/.test(entry.lemma) && isGerund(unit, unit.phraseFrom.get(to)?.end ?? to)
  );
}

function isGerund(unit: Unit, at: number): boolean {
  return unit.groupFrom.get(at)?.participle === 'present';
}

/** “asked the minister about [the deal]”, “pressed him on [his record]” */
function aboutFrom({ unit, entry, to }: Cue): number | null {
  const hearer = entry.class === 'ask' && entry.lemma !== 'challenge' ? unit.phraseFrom.get(to) : undefined;
  if (hearer === undefined || !/^(?:about|on|over)$/.test(wordAt(unit, hearer.end))) return null;
  const party = { unit, from: to, to: hearer.end, head: hearer.head };
  return (canAct(party) || /^(?:him|her|me|us|them)$/.test(wordAt(unit, to))) && opensObject(unit, hearer.end + 1)
    ? hearer.end + 1
    : null;
}

/** “spoke to a gathering [of] farmers”: the tree hangs the phrase on the noun before, unlike “spoke at length [of] them”. */
function isOfNoun({ unit, group, to, entry }: Cue, at: number): boolean {
  if (at === to || entry.addressee || !/^(?:NOUN|PROPN)$/.test(unit.tokens[at - 1]!.pos)) return false;
  const object = unit.phraseFrom.get(at + 1)?.head ?? at + 1;
  const head = treeOf(unit).heads[object] ?? -1;
  return !isIn(group, head);
}

function takes({ entry }: Cue, word: string): boolean {
  return prepositions.has(word as CueFrame) && entry.frames.has(word as CueFrame);
}

function opensObject(unit: Unit, at: number): boolean {
  return (
    unit.phraseFrom.has(at) ||
    unit.groupFrom.get(behindAdverbs(unit, at))?.participle === 'present' ||
    /^(?:what|how|why)$/.test(wordAt(unit, at))
  );
}

/** A bare name or pronoun: whom it is about, not what was said. */
function isNamed(unit: Unit, at: number, cue: Cue): boolean {
  const { start, end, head } = unit.phraseFrom.get(at)!;
  const { heads, relations } = treeOf(unit);
  let object = head;
  for (let word = start; word < end; word++) {
    if (relations[word] === 'obj' && heads[word] === cue.group.head) object = word;
  }
  return /^(?:PROPN|PRON|NUM)$/.test(unit.tokens[object]!.pos);
}

/** “blamed [him for the crash]” */
function isComplemented(unit: Unit, at: number): boolean {
  const { end } = unit.phraseFrom.get(at)!;
  return /^(?:of|for|as|over|to)$/.test(wordAt(unit, end)) && opensObject(unit, end + 1);
}
