import { wordsBetween } from '../attribution.js';
import { plainAttribution } from '../draft.js';
import { isDash } from '../indirect/dash.js';
import { endingAt } from '../party-before.js';
import { isOver, type Unit, wordAt } from '../unit.js';
import { bracketBefore } from '../words.js';
import type { DirectRule } from './rule.js';

/**
 * A name and a colon lead in, or a dash and a name close.
 *
 *     Kim: “We are grateful.”        “We are grateful.” – Kim Jong-un
 *     ^^^                                                 ^^^^^^^^^^^
 */
export const nameColon: DirectRule = (unit, at) => {
  const lead = beforeColon(unit, at);
  const [party, mark] = lead === null ? [afterDash(unit, at), at + 1] : [lead, at - 1];
  if (party === null) return null;
  const cue = { ...wordsBetween(unit, mark, mark + 1), lemma: lead === null ? '–' : ':' };
  return plainAttribution(cue, party, 'attribute/name-colon');
};

/** “Polls agree – [Ida Roth]: “…””: whoever else is told of before the dash, behind it stands who speaks. */
export function isNamedBehindDash(unit: Unit, at: number): boolean {
  const party = beforeColon(unit, at);
  return party !== null && party.from > 0 && wordAt(unit, party.to) === ':';
}

function beforeColon(unit: Unit, at: number) {
  if (wordAt(unit, at - 1) !== ':') return null;
  const end = asideBefore(unit, at - 1) ?? bracketBefore(unit, at - 2) ?? at - 1;
  const party = endingAt(unit, end);
  return party !== null && opensTurn(unit, party.from) && isTurn(unit, party.head) ? party : null;
}

/** It is the first word, or stands behind a dash: “The harbour at night – [Ida Roth]: “…””. */
function opensTurn(unit: Unit, from: number): boolean {
  return from === 0 || isDash(unit, from - 1);
}

/** Tokens of “, by telephone”, “, the firm’s chief executive”. */
const LONGEST_ASIDE = 12;

/** “Lee[, by telephone]: “…””: the comma before who somebody is and how he spoke; what has a verb tells a deed, “and” leads to others. */
function asideBefore(unit: Unit, colon: number): number | null {
  if (unit.verbGroups.some(({ start, finite }) => finite && start < colon)) return null;
  const lead = unit.tokens.slice(0, colon);
  const comma = lead.findIndex(({ text }) => text === ',');
  if (comma < 1 || colon - comma > LONGEST_ASIDE || lead.some(({ text }) => text === 'and')) return null;
  return comma;
}

/** A name, or the part that somebody plays in a conversation. */
function isTurn(unit: Unit, head: number): boolean {
  return (
    unit.tokens[head]!.pos === 'PROPN' ||
    /^(?:reporter|journalist|interviewer|moderator|host|judge|caller)$/.test(wordAt(unit, head))
  );
}

function afterDash(unit: Unit, at: number) {
  if (!/^[-–—―]+$/.test(wordAt(unit, at + 1))) return null;
  const phrase = unit.phraseFrom.get(at + 2);
  if (phrase === undefined || unit.tokens[phrase.start]!.pos !== 'PROPN') return null;
  const ends = isOver(unit, phrase.end) || /^[,(]$/.test(wordAt(unit, phrase.end));
  return ends && unit.verbGroups.length === 0 ? endingAt(unit, phrase.end) : null;
}
