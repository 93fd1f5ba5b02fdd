import { isOccupation } from '../../language/occupations.js';
import { wordsBetween } from './attribution.js';
import { cuesOf } from './cue.js';
import { type Draft, draftIn, plainAttribution } from './draft.js';
import type { Range } from './indirect/rule.js';
import type { Party } from './party.js';
import { endingAt } from './party-before.js';
import { startingAt } from './party-behind.js';
import { isOver, type Unit, wordAt } from './unit.js';

/** Words that the speaker in a headline has at most, and what is said at least. */
const LONGEST_NAME = 5;
const FEWEST_WORDS = 3;

/** Nouns for speakers in headlines; names are taken as well. */
const speakers =
  /^(?:polls?|reports?|study|survey|police|officials?|minister|ministry|sources?|analysts?|experts?|researchers?|scientists?|lawyers?|prosecutors?|witness|witnesses|spokes(?:man|woman|person)|president|premier|governor|mayor|media|army|military|union|company|court|judge|government|regulator|authorities|leader|survivors?)$/;

/**
 * A headline with its speaker before or behind a colon.
 *
 *     Osei: Ferry was not overloaded          Putin to visit in spring: Kremlin
 *     ^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^
 */
export function headlineSpeech(unit: Unit): Draft[] {
  if (unit.paragraph !== 0) return [];
  const colons = unit.words.flatMap(({ text }, at) => (text === ':' ? [at] : []));
  if (colons.length !== 1 || unit.utterances.size > 0) return [];
  const [colon] = colons as [number];
  const readings = [
    { source: leading(unit, colon), content: { from: colon + 1, to: sentenceEnd(unit, colon) } },
    { source: trailing(unit, colon), content: { from: 0, to: colon } },
  ];
  for (const { source, content } of readings) {
    if (source !== null && tells(unit, content)) return [draftOf(unit, content, source, colon)];
  }
  return [];
}

function leading(unit: Unit, colon: number): Party | null {
  const party = endingAt(unit, colon);
  return party !== null && party.from === 0 && colon <= LONGEST_NAME && isSpeaker(unit, party.head) ? party : null;
}

function trailing(unit: Unit, colon: number): Party | null {
  const party = startingAt(unit, colon + 1);
  if (party === null || !isOver(unit, party.to) || party.to - party.from > LONGEST_NAME) return null;
  return isSpeaker(unit, party.head) ? party : null;
}

/** Words that label an article or a part of it. */
const labels =
  /^(?:analysis|breaking|comment|correction|editorial|exclusive|explained|explainer|factbox|gallery|live|note|opinion|photos?|pictures|poll results|profile|quiz|read|review|timeline|update|updated|video|warning|watch)$/;

function isSpeaker(unit: Unit, head: number): boolean {
  if (labels.test(wordAt(unit, head))) return false;
  const word = wordAt(unit, head);
  return unit.tokens[head]!.pos === 'PROPN' || speakers.test(word) || isOccupation(word.replace(/s$/, ''));
}

/** No label for what the article tells: “Flood in Kar: What we know”. */
function tells(unit: Unit, { from, to }: Range): boolean {
  if (/^(?:what|how|why|who|where|when)$/.test(wordAt(unit, from))) return false;
  return to - from >= FEWEST_WORDS && unit.verbGroups.some((group) => group.start >= from && group.end <= to);
}

/** “Report: mine unsafe[; owner says it is not]”: another sentence may have its own speaker, unlike “Lind: mine unsafe; it leaks”. */
function sentenceEnd(unit: Unit, from: number): number {
  const semicolon = unit.tokens.findIndex(({ text }, at) => at > from && text === ';');
  const isOthers =
    semicolon > 0 && cuesOf(unit).some(({ group, entry }) => group.start > semicolon && entry.frames.has('quote'));
  return isOthers ? semicolon : lastWord(unit);
}

function lastWord(unit: Unit): number {
  let to = unit.tokens.length;
  while (to > 0 && /^[.!?;]$/.test(unit.tokens[to - 1]!.text)) to--;
  return to;
}

function draftOf(unit: Unit, { from, to }: Range, source: Party, colon: number): Draft {
  const cue = { ...wordsBetween(unit, colon, colon + 1), lemma: ':' };
  return draftIn(unit, [wordsBetween(unit, from, to)], plainAttribution(cue, source, 'attribute/headline-colon'));
}
