import { isAgentNoun } from '../../../language/agents.js';
import { reportingCue, reportingNoun } from '../../../language/reporting.js';
import type { CueFrame } from '../../../schemas/cue.js';
import { companionOf } from '../companion.js';
import { type Cue, isAsserted, isWithheld } from '../cue.js';
import { isTimely, type Party } from '../party.js';
import { endingAt } from '../party-before.js';
import { ownSpeaker, sharesSubject, speakerOf } from '../speaker.js';
import { canAct, canJudge, evidential, isText } from '../speaking.js';
import { hangsOn, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs, groupAt, isIn } from '../words.js';
import { chargeFrom, isCharged, opensObject, withoutAside } from './charge.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import type { IndirectRule, Range } from './rule.js';
import { adverbialEnds, afterAddressee } from './skip.js';
import { backing, isUndertaken } from './undertaken.js';
import { isJudgment, tellsNothing } from './untold.js';

/** Verbs of which the object is what is talked about or handed on, not what is said. */
const showing = /^(?:publish|issue|deliver|release|share|tell|write|ask|say|answer|insist|argue)$/;
const again = /^(?:echo|rehash|reiterate|repeat|restate|retweet|revisit)$/;
const prepositions: ReadonlySet<CueFrame> = new Set([
  'of',
  'about',
  'against',
  'for',
  'on',
  'as',
  'at',
  'by',
  'in',
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
  const undertaken = isUndertaken(cue);
  if ((!undertaken && !isAsserted(cue) && !isWithheld(cue)) || group.voice === 'passive' || cue.passedOn !== null)
    return null;
  // “did not [revisit] her remarks”: of what was not said again nothing is told.
  if (group.negated && again.test(cue.entry.lemma)) return null;
  if (showing.test(cue.entry.lemma) && aboutFrom(cue) === null && !isWorded(cue)) return null;
  if (sharesInfinitive(cue) || isReduced(cue)) return null;
  const paper = paperBefore(cue) ?? companionBefore(cue);
  if ((group.infinitive && !undertaken) || (group.participle === 'present' && paper === null && !isAdjunct(cue)))
    return null;
  const from = objectFrom(cue);
  const content =
    from === null
      ? null
      : withoutManner(
          cue,
          nounContent(unit, beforeVerb(cue, contentFrom(cue, from), paper), isCharged(cue) ? chargeFrom(cue) : 0),
        );
  if (content === null || tellsNothing(cue, content)) return null;
  const source = paper ?? ownSpeaker(unit, group);
  return source === null ||
    !(canJudge(source) || isBody(source, cue)) ||
    (finding.test(cue.entry.lemma) && !isText(source))
    ? null
    : { content: withAgainst(cue, withoutAside(cue, content)), source, rule: 'attribute/reported-object' };
};

/** “ruled on Monday [against] the mine”, “advised her [against] it”: the word that turns the sense, where it does not stand beside its verb. */
function withAgainst({ unit, entry }: Cue, content: readonly Range[]): readonly Range[] {
  const [first, ...rest] = content;
  if (first === undefined || wordAt(unit, first.from - 1) !== 'against') return content;
  if (reportingCue(`${entry.lemma} against`) === undefined) return content;
  return [{ from: first.from - 1, to: first.to }, ...rest];
}

/** “[It] accused the ministry”, where the verb is one of speech: a body or a paper named before. */
function isBody({ unit, head }: Party, { entry }: Cue): boolean {
  return (
    wordAt(unit, head) === 'it' &&
    /^(?:claim|neutral|order|deny)$/.test(entry.class) &&
    !evidential.test(entry.lemma) &&
    !finding.test(entry.lemma)
  );
}

/** “shared [her concerns about the dam]”, “issued [a warning of floods]”: what is handed over is words, and the words behind tell which. */
function isWorded({ unit, to, entry }: Cue): boolean {
  const object = entry.class === 'ask' ? undefined : unit.phraseFrom.get(to);
  if (object === undefined || reportingNoun(wordAt(unit, object.head)) === undefined) return false;
  // “issued a statement [on Monday]”
  if (isTimely(wordAt(unit, unit.phraseFrom.get(object.end + 1)?.head ?? -1))) return false;
  return /^(?:about|against|of|on|over|that|to)$/.test(wordAt(unit, object.end));
}

/** “those who backed [Mr. Berg] vowed to go on”, “a memo detailing [the findings] says”: of a verb that takes no clause, the next one is another’s. */
function beforeVerb({ unit, entry }: Cue, content: Range | null, paper: Party | null): Range | null {
  const object = content === null ? undefined : unit.phraseFrom.get(content.from);
  const verb = object === undefined ? undefined : unit.groupFrom.get(object.end);
  if (content === null || verb?.finite !== true || entry.frames.has('clause') || entry.frames.has('that'))
    return content;
  if (paper === null && unit.tokens[object!.head]!.pos !== 'PROPN') return content;
  return { from: content.from, to: Math.min(content.to, object!.end) };
}

/** “mocked Lind [on Twitter]”, “criticized her [in court]”, unlike “criticized Lind for the delays”: how, where and when a person is judged. */
function withoutManner(cue: Cue, content: Range | null): Range | null {
  const { unit } = cue;
  const object = content === null ? undefined : unit.phraseFrom.get(content.from);
  if (content === null || object === undefined || !isJudgment(cue)) return content;
  // “prefers [Lind to Kasper]”
  if (cue.entry.lemma === 'prefer') return content;
  const next = unit.tokens[object.end];
  const isManner =
    (next?.pos === 'ADP' || next?.text === 'to') && !/^(?:for|of|over|as|against|than)$/i.test(next.text);
  return isManner && isNamed(unit, content.from, cue)
    ? { from: content.from, to: Math.min(content.to, object.end) }
    : content;
}

/** “…, noting the delays”, “Noting the delays, …”, “by noting the delays” */
function isAdjunct({ unit, group, entry }: Cue): boolean {
  const at = beforeAdverbs(unit, group.start);
  if (at === 0 || isComma(unit, at - 1)) return true;
  const lead = wordAt(unit, at - 1);
  return lead === 'by' ? !backing.test(entry.lemma) : /^(?:after|before|in|since|when|while)$/.test(lead);
}

/** “a [tweet] attacking the bill”, “a new [ad] showing her fall”: the words are those of what is written. */
function paperBefore({ unit, group }: Cue): Party | null {
  if (group.participle !== 'present' || group.end - group.start > 1) return null;
  const party = endingAt(unit, group.start) ?? nounBefore(unit, group.start);
  if (party === null || unit.tokens[party.head]!.pos !== 'NOUN' || !isText(party)) return null;
  if (wordAt(unit, party.from) === 'record' && wordAt(unit, party.from - 1) === 'on') return null;
  const nearest = unit.phraseTo.get(group.start);
  if (nearest !== undefined && nearest.head !== party.head && isAgentNoun(wordAt(unit, nearest.head))) return null;
  return unit.verbGroups.some(({ start }) => start > party.head && start < group.start)
    ? null
    : (issuerOf(party) ?? party);
}

/** “in [a statement] condemning the test”: a paper behind a preposition. */
function nounBefore(unit: Unit, at: number): Party | null {
  const phrase = unit.phraseTo.get(at);
  return phrase === undefined ? null : { unit, from: phrase.start, to: phrase.end, head: phrase.head };
}

/** “…, with [Lind] noting the delays”, “…, [each] noting the delays” */
function companionBefore(cue: Cue): Party | null {
  const { unit, group } = cue;
  if (group.participle !== 'present') return null;
  const at = beforeAdverbs(unit, group.start);
  if (/^(?:both|each)$/.test(wordAt(unit, at - 1)) && isComma(unit, at - 2))
    return { unit, from: at - 1, to: at, head: at - 1 };
  const phrase = unit.phraseTo.get(at);
  if (phrase !== undefined && wordAt(unit, phrase.start - 1) === 'with') return speakerOf(unit, cue);
  return isComma(unit, at - 1) ? companionOf(unit, group) : null;
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

/** Verbs of which the object is what a study or a poll says; with people it is what they come upon or have. */
const finding = /^(?:demonstrate|document|find|illustrate|indicate|report|reveal|show)$/;

/** Verbs whose object is what is talked or thought about: a name will do. */
const topical = /^(?:bring up|discuss|invoke|mention|recall|reference)$/;

function objectFrom(cue: Cue): number | null {
  const { unit, entry, to } = cue;
  if (isCharged(cue)) return to;
  const behind = [to, afterAddressee(cue), ...adverbialEnds(unit, to)].find(
    (at) => takes(cue, wordAt(unit, at)) && !isOfNoun(cue, at) && !isDay(unit, at),
  );
  if (behind !== undefined && opensObject(unit, behind + 1)) return behind + 1;
  if (entry.frames.has('gerund') && (isGerund(unit, to) || isRemembered(cue))) return to;
  const about = aboutFrom(cue);
  if (about !== null) return about;
  const at = unit.phraseFrom.has(to) ? to : behindDay(unit, wordAt(unit, to) === 'both' ? to + 1 : to);
  if (entry.frames.has('object') && !unit.phraseFrom.has(at)) return modifiedFrom(cue);
  if (
    !entry.frames.has('object') ||
    !unit.phraseFrom.has(at) ||
    (/^(?:this|that|these|those|it)$/.test(wordAt(unit, at)) && unit.phraseFrom.get(at)!.end === at + 1) ||
    dayTime.test(wordAt(unit, unit.phraseFrom.get(at)!.head))
  )
    return null;
  // “thanked [Lind for his help]”: what for is what is said.
  if (/^(?:charge|congratulate|credit|thank)$/.test(entry.lemma)) return isComplemented(unit, at) ? at : null;
  if (isJudgment(cue) || topical.test(entry.lemma) || finding.test(entry.lemma)) return at;
  return isNamed(unit, at, cue) && !isComplemented(unit, at) ? null : at;
}

/** “proposed [jointly owned drones]”, “described [cascading changes]”: an object that opens with an adverb or a participle, by the tree. */
function modifiedFrom({ unit, group, to }: Cue): number | null {
  const tree = treeOf(unit);
  const object = tree.heads.findIndex(
    (head, at) => at > to && head === group.head && tree.relations[at] === 'obj' && unit.tokens[at]!.pos === 'NOUN',
  );
  const opens = unit.tokens[to]?.pos === 'ADV' || unit.groupFrom.get(to)?.participle === 'present';
  return object >= 0 && opens && hangsOn(tree, to, object) ? to : null;
}

/** “ruled [on Monday] against it”, unlike “spoke [on taxes] against it” */
function isDay(unit: Unit, at: number): boolean {
  return wordAt(unit, at) === 'on' && dayTime.test(wordAt(unit, unit.phraseFrom.get(at + 1)?.head ?? -1));
}

/** “announced [on Friday] the arrest of a man” */
function behindDay(unit: Unit, to: number): number {
  const day = wordAt(unit, to) === 'on' ? unit.phraseFrom.get(to + 1) : undefined;
  return day !== undefined && isTimely(wordAt(unit, day.head)) ? day.end : to;
}

/** “announced [Monday morning]”: when, not what. */
const dayTime = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|morning|afternoon|evening|night)$/;

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
  // “complained for [years] about it”
  if (isTimely(wordAt(unit, at - 1))) return false;
  const object = unit.phraseFrom.get(at + 1)?.head ?? at + 1;
  const head = treeOf(unit).heads[object] ?? -1;
  return !isIn(group, head);
}

function takes({ entry }: Cue, word: string): boolean {
  return prepositions.has(word as CueFrame) && entry.frames.has(word as CueFrame);
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
  return /^(?:of|for|as|over|to|with)$/.test(wordAt(unit, end)) && opensObject(unit, end + 1);
}
