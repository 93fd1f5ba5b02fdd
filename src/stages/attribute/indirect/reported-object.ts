import type { CueFrame } from '../../../schemas/cue.js';
import { type Cue, isAsserted } from '../cue.js';
import { ownSpeaker, shares } from '../speaker.js';
import { canAct, canJudge } from '../speaking.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { contentFrom } from './extent.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAddressee, afterAdverbials } from './skip.js';

/** Words that the object must have to tell anything. */
const FEWEST = 2;
/** Verbs of which the object is what is talked about or handed on, not what is said. */
const showing =
  /^(?:contradict|publish|deliver|issue|share|discuss|express|utter|communicate|convey|relay|release|tell|write|ask|elaborate|joke|brief|voice|articulate|highlight|say|echo|answer|insist|argue)$/;
const prepositions: ReadonlySet<CueFrame> = new Set(['of', 'about', 'against', 'for', 'on', 'as']);

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
  if (!isAsserted(cue) || group.voice === 'passive' || cue.passedOn !== null || showing.test(cue.entry.lemma))
    return null;
  if (sharesInfinitive(cue)) return null;
  if (group.infinitive || (group.participle === 'present' && !isComma(unit, group.start - 1))) return null;
  const from = objectFrom(cue);
  const content = from === null ? null : nounContent(unit, contentFrom(cue, from));
  if (content === null || content.to - content.from < FEWEST) return null;
  const source = ownSpeaker(unit, group);
  return source === null || !canJudge(source) || isDone(cue, content)
    ? null
    : { content: [content], source, rule: 'attribute/reported-object' };
};

/** Verbs for what is done to somebody or something as often as for what is said of it. */
const doing = /^(?:attack|challenge|claim|honou?r|threaten|welcome)$/;

/** “welcomed [several hundred guests]”, “threaten [countries]”, “people accused of [murder]”: something is done to somebody. */
function isDone({ unit, entry, to }: Cue, { from, to: end }: Range): boolean {
  if (entry.lemma === 'call' && wordAt(unit, from - 1) === 'on') return true;
  if (entry.lemma === 'accuse' && from === to + 1) return true;
  const object = unit.phraseFrom.get(from);
  if (!doing.test(entry.lemma) || from !== to || object === undefined) return false;
  const party = { unit, from, to: object.end, head: object.head };
  return canAct(party) && !(entry.frames.has('as') && end > object.end);
}

function objectFrom(cue: Cue): number | null {
  const { unit, entry, to } = cue;
  if (isCharged(cue)) return to;
  const behind = [to, afterAddressee(cue), afterAdverbials(unit, to)].find((at) => takes(cue, wordAt(unit, at)));
  if (behind !== undefined && opensObject(unit, behind + 1)) return behind + 1;
  if (entry.frames.has('gerund') && unit.groupFrom.get(to)?.participle === 'present') return to;
  if (
    !entry.frames.has('object') ||
    !unit.phraseFrom.has(to) ||
    /^(?:this|that|these|those|it|such)$/.test(wordAt(unit, to))
  )
    return null;
  return isNamed(unit, to) && !isComplemented(unit, to) ? null : to;
}

/** “accused [the ministry of hiding figures]” */
function isCharged({ unit, entry, to }: Cue): boolean {
  const end = unit.phraseFrom.get(to)?.end;
  return entry.lemma === 'accuse' && end !== undefined && wordAt(unit, end) === 'of' && opensObject(unit, end + 1);
}

/** “planned to sign the bill and [declare] …” */
function sharesInfinitive({ unit, group }: Cue): boolean {
  const base = wordAt(unit, group.head) === group.lemma && group.end - group.start === 1;
  if (!base || !shares(unit, { group } as Cue)) return false;
  return unit.verbGroups.findLast((other) => other.end <= group.start)?.infinitive === true;
}

/** A noun phrase ends before a comma that opens a clause, a conjunction of time or reason, and what tells when or where it was said. */
function nounContent(unit: Unit, range: Range | null): Range | null {
  if (range === null) return null;
  for (let at = range.from + 1; at < range.to; at++) {
    if (isComma(unit, at) && !isListed(unit, at)) return { from: range.from, to: at };
    if (endsPhrase(unit, at)) return { from: range.from, to: withoutAdverbs(unit, range.from + 1, at) };
  }
  return range;
}

/** “rejected the plan [even] before …” */
function withoutAdverbs(unit: Unit, from: number, to: number): number {
  let at = to;
  while (at > from && unit.tokens[at - 1]!.pos === 'ADV') at--;
  return at;
}

function endsPhrase(unit: Unit, at: number): boolean {
  const word = wordAt(unit, at);
  if (/^(?:when|while|because|before|after|although|though|but|until|since|during)$/.test(word)) return true;
  if (/^(?:and|or)$/.test(word)) return unit.groupFrom.get(behindAdverbs(unit, at + 1))?.finite === true;
  if (word === 'that') return isComma(unit, at + 1);
  return isOccasion(unit, at);
}

function behindAdverbs(unit: Unit, from: number): number {
  let at = from;
  while (unit.tokens[at]?.pos === 'ADV') at++;
  return at;
}

/** “[on Monday]”, “[in a statement]”: when or where it was said. */
function isOccasion(unit: Unit, at: number): boolean {
  const phrase = unit.phraseFrom.get(/^(?:on|in|at)$/.test(wordAt(unit, at)) ? at + 1 : at);
  if (phrase === undefined || phrase.start === at) return /^(?:yesterday|today)$/.test(wordAt(unit, at));
  const head = wordAt(unit, phrase.head);
  return wordAt(unit, at) === 'on' ? isWeekday.test(wordAt(unit, phrase.start)) : speaking.test(head);
}

const isWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const speaking = /^(?:statement|interview|speech|tweet|letter|post|press|conference|briefing|message|email|video)s?$/;

/** “jobs[,] lower taxes and peace” */
function isListed(unit: Unit, at: number): boolean {
  const next = unit.phraseFrom.get(at + 1);
  return (
    next !== undefined &&
    /^(?:,|and|or)$/.test(wordAt(unit, next.end)) &&
    !/^(?:who|which|whose|an?)$/.test(wordAt(unit, at + 1))
  );
}

function takes({ entry }: Cue, word: string): boolean {
  return prepositions.has(word as CueFrame) && entry.frames.has(word as CueFrame);
}

function opensObject(unit: Unit, at: number): boolean {
  return (
    unit.phraseFrom.has(at) ||
    unit.groupFrom.get(at)?.participle === 'present' ||
    /^(?:what|how|why)$/.test(wordAt(unit, at))
  );
}

/** A bare name or pronoun: whom it is about, not what was said. */
function isNamed(unit: Unit, at: number): boolean {
  const phrase = unit.phraseFrom.get(at)!;
  return /^(?:PROPN|PRON|NUM)$/.test(unit.tokens[phrase.head]!.pos);
}

/** “blamed [him for the crash]” */
function isComplemented(unit: Unit, at: number): boolean {
  const { end } = unit.phraseFrom.get(at)!;
  return /^(?:of|for|as|over)$/.test(wordAt(unit, end)) && opensObject(unit, end + 1);
}
