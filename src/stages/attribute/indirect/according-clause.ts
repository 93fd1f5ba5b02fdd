import { isOfficeNoun } from '../../../language/titles.js';
import { wordsBetween } from '../attribution.js';
import { cuesOf, isAsserted } from '../cue.js';
import { type Draft, draftIn, plainAttribution } from '../draft.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { creditAt } from '../words.js';
import { around } from './around.js';
import { opensClause } from './clause.js';
import type { Range } from './rule.js';

/**
 *     According to the coast guard, the vessel left at noon.
 *     ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^
 *     The vessel left at noon, according to Commander Halimah Yusof.
 *     ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function accordingClauses(unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at + 2 < unit.tokens.length; at++) {
    const credit = creditAt(unit, at);
    const source = credit === null ? null : startingAt(unit, credit.to);
    const content = source === null ? [] : contentAround(unit, at, source);
    if (credit !== null && content.length > 0) drafts.push(draftOf(unit, at, credit.to, source, content));
  }
  const poll = drafts.length === 0 ? inPoll(unit) : null;
  return poll === null ? drafts : [poll];
}

/**
 *     In the latest poll, the mayor led by three points.
 *     ^^ ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function inPoll(unit: Unit): Draft | null {
  const lead = wordAt(unit, 0);
  const phrase = unit.phraseFrom.get(1);
  if (!/^(?:in|by)$/.test(lead) || phrase === undefined || !polls.test(wordAt(unit, phrase.head))) return null;
  const comma = unit.tokens.findIndex((_, at) => at >= phrase.end && isComma(unit, at));
  const isPlain = unit.utterances.size === 0 && !cuesOf(unit).some(isAsserted);
  const opens = isComma(unit, phrase.end) || unit.groupFrom.has(phrase.end) || unit.tokens[phrase.end]?.pos === 'ADP';
  if (comma < 0 || !isPlain || !opens || !opensClause(unit, behindAside(unit, comma) + 1)) return null;
  const source = { unit, from: 1, to: phrase.end, head: phrase.head };
  return draftOf(unit, 0, 1, source, around(unit, 0, behindAside(unit, comma) + 1));
}

const polls = /^(?:polls?|surveys?|polling|estimates?|counts?|tally)$/;

/** “In the last poll, [conducted in May,] …” */
function behindAside(unit: Unit, comma: number): number {
  if (!/(?:ed|held|taken)$/.test(wordAt(unit, comma + 1))) return comma;
  const close = unit.tokens.findIndex((_, at) => at > comma && isComma(unit, at));
  return close < 0 ? comma : close;
}

function draftOf(unit: Unit, at: number, end: number, source: Party | null, content: readonly Range[]): Draft {
  const cue = { ...wordsBetween(unit, at, end), lemma: creditAt(unit, at)?.lemma ?? wordAt(unit, at) };
  const words = content.map(({ from, to }) => wordsBetween(unit, from, to));
  return draftIn(unit, words, plainAttribution(cue, source, 'attribute/according-to'));
}

/** What stands before the aside and behind it; nothing where an utterance is what the source said. */
function contentAround(unit: Unit, at: number, source: Party): Range[] {
  const before = isComma(unit, at - 1) ? at - 1 : at;
  const behind = afterAside(unit, source.to);
  if (unit.tokens[before - 1]?.text === UTTERANCE || unit.tokens[behind]?.text === UTTERANCE) return [];
  return around(unit, before, behind);
}

/** “[a port official], the ship left”, “[editor of the paper], the ship left”: a description between commas, then a clause with its own subject. */
function isApposed(unit: Unit, from: number): boolean {
  const described = startingAt(unit, from);
  if (described === null || !isComma(unit, described.to)) return false;
  const office = unit.tokens[described.head]!.pos === 'NOUN' && isOfficeNoun(wordAt(unit, described.head));
  if (!office && !/^(?:an?|another|the|its|his|her|their)$/.test(wordAt(unit, from))) return false;
  return opensClause(unit, described.to + 1) || unit.groupFrom.get(described.to + 1)?.finite === true;
}

/** Behind the comma that closes the aside, an apposition to the source taken in. */
function afterAside(unit: Unit, to: number): number {
  for (let at = to; at < unit.tokens.length; at++) {
    if (!isComma(unit, at)) continue;
    if (at === to && isApposed(unit, at + 1)) continue;
    return at + 1;
  }
  return unit.tokens.length;
}
