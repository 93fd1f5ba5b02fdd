import { attributionBy } from '../attribution.js';
import { type Cue, cuesOf } from '../cue.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { speakerOf } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isNamedBehindDash } from './name-colon.js';
import type { DirectRule } from './rule.js';

/** Words between the cue and the utterance: addressee, time, place. */
const REACH = 30;

/**
 * The speaker and the cue lead in.
 *
 *     Transport Minister Rahmat Osei told Perwarta: “There is no evidence.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^
 */
export const cueBefore: DirectRule = (unit, at) => {
  const lead = leadIn(unit, at);
  const cue = cuesOf(unit).findLast((one) => one.group.end <= lead.end && !isOfThing(unit, one) && !isAnswered(one));
  if (cue === undefined || isNamedBehindDash(unit, at) || !framesWords(cue, unit, at) || !reaches(unit, cue, lead.end))
    return null;
  const source = inverted(unit, cue, lead.end) ?? speakerOf(unit, cue);
  if (source === null && cue.group.voice === 'active') return null;
  return attributionBy(
    cue,
    source,
    cue.group.participle === 'present' ? 'attribute/cue-participle' : 'attribute/cue-before',
  );
};

/** “said that the [terms] were clear: “…”” */
function isOfThing(unit: Unit, cue: Cue): boolean {
  const source = cue.group.lemma === 'be' ? speakerOf(unit, cue) : null;
  return source !== null && !canJudge(source);
}

/** “told us when [asked] why: “…””, “said, and I [quote], “…”” */
function isAnswered({ unit, group }: Cue): boolean {
  const before = wordAt(unit, group.start - 1);
  return before === 'when' || (group.lemma === 'quote' && before === 'i' && wordAt(unit, group.start - 2) === 'and');
}

/** “Added [Lind]: “…””, “In other words, explained [Lind]: “…””, “Said [Lind], who saw it, “…”” */
export function inverted(unit: Unit, { group, to }: Cue, end: number): Party | null {
  const opener = /^(?:ADP|CCONJ)$/.test(unit.tokens[0]!.pos) ? unit.tokens.findIndex(({ text }) => text === ',') : -1;
  const opens = group.start === opener + 1 && group.lemma !== 'tell';
  const party = opens && group.finite ? startingAt(unit, to) : null;
  if (party === null) return null;
  const described =
    group.start === 0 && isComma(unit, party.to) && wordAt(unit, party.to + 1) === 'who' && isComma(unit, end);
  return party.to === end || described ? party : null;
}

function framesWords({ group, entry, passedOn }: Cue, unit: Unit, at: number): boolean {
  if (passedOn !== null) return true;
  if (group.negated || (group.raised !== null && group.raised !== 'be')) return false;
  return entry.frames.has('quote') || wordAt(unit, at - 1) === ':' || isCalledOut(unit, at, group);
}

/** “Lind called [over her shoulder, “…”]”: to where, and nobody whom. */
function isCalledOut(unit: Unit, at: number, { lemma, end }: Cue['group']): boolean {
  return (
    lemma === 'call' &&
    isComma(unit, at - 1) &&
    /^(?:across|after|back|down|from|over|through|to)$/.test(wordAt(unit, end))
  );
}

/** Where the words before the utterance end: before its comma or colon. */
function leadIn(unit: Unit, at: number): { end: number } {
  return { end: /^[,:—–-]$/.test(wordAt(unit, at - 1)) ? at - 1 : at };
}

/** Whether no other clause stands between the cue and the utterance. */
function reaches(unit: Unit, cue: Cue, end: number): boolean {
  if (end - cue.to > REACH) return false;
  const colon = wordAt(unit, end) === ':';
  for (let index = cue.to; index < asideFrom(unit, cue, end); index++) {
    const { text } = unit.tokens[index]!;
    if (text === '“…”' || text === ';') return false;
    // “told the miners who had come, “…””
    if (!colon && unit.groupFrom.get(index)?.finite === true && wordAt(unit, index - 1) !== 'who') return false;
  }
  return true;
}

/**
 * Where what is set in before the utterance begins: “said to Lind, [after he had sat down], “…””. Between two halves of what is said
 * any clause may tell what it answers: ““…,” Lind told us [when we asked], “…””.
 */
function asideFrom(unit: Unit, cue: Cue, end: number): number {
  if (!isComma(unit, end)) return end;
  for (let at = cue.to; at < end; at++) {
    // “said, [and I quote], “…””
    if (isComma(unit, at) && `${wordAt(unit, at + 1)} ${wordAt(unit, at + 2)}` === 'and i') return at;
    const opens = isComma(unit, at) && /^(?:after|before|when|while|as|once)$/.test(wordAt(unit, at + 1));
    if (opens || (isSplit(unit, cue) && /^(?:as|when|after|before|of|about|on|why)$/.test(wordAt(unit, at)))) return at;
  }
  return end;
}

function isSplit(unit: Unit, cue: Cue): boolean {
  const subject = speakerOf(unit, cue);
  return subject !== null && unit.tokens[subject.from - 1]?.text === UTTERANCE;
}
