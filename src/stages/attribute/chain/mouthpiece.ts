import { isAgentNoun } from '../../../language/agents.js';
import type { Cue } from '../cue.js';
import type { Relay } from '../draft.js';
import { afterAddressee } from '../indirect/skip.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { type Unit, wordAt } from '../unit.js';

/** Words between the cue and who reads the message. */
const REACH = 10;

/**
 * Who spoke in the place of the source, or read its words.
 *
 *     The owner said through a lawyer that she would sell.      In a message read by her son, she said: “…”
 *                            ^^^^^^^^                                                 ^^^^^^^
 */
export function mouthpieceOf(cue: Cue): readonly Relay[] {
  const { unit, group, to } = cue;
  const through = [afterAddressee(cue), 1].find((at) => /^(?:through|via)$/.test(wordAt(unit, at)));
  const lawyer = through === undefined || (through === 1 && !opensSpeaking(unit)) ? null : person(unit, through + 1);
  if (lawyer !== null) return [{ party: lawyer, how: 'through' }];
  const reader = readerIn(unit, 0, group.start) ?? readerIn(unit, to, to + REACH);
  return reader === null ? [] : [{ party: reader, how: 'read' }];
}

/** “[Speaking] through an interpreter, …” */
function opensSpeaking(unit: Unit): boolean {
  return /^(?:speaking|talking|writing)$/.test(wordAt(unit, 0));
}

function person(unit: Unit, at: number): Party | null {
  const party = startingAt(unit, at);
  const isPerson =
    party !== null && (unit.tokens[party.head]!.pos === 'PROPN' || isAgentNoun(wordAt(unit, party.head)));
  return isPerson ? party : null;
}

/** “in a statement [read out by] his wife” */
function readerIn(unit: Unit, from: number, to: number): Party | null {
  for (let at = from; at < Math.min(to, unit.tokens.length); at++) {
    if (unit.tokens[at]!.text === UTTERANCE || /^(?:that|:)$/.test(wordAt(unit, at))) return null;
    if (wordAt(unit, at) !== 'read' || !unit.phraseTo.has(at)) continue;
    const by = /^(?:aloud|out)$/.test(wordAt(unit, at + 1)) ? at + 2 : at + 1;
    return wordAt(unit, by) === 'by' ? person(unit, by + 1) : null;
  }
  return null;
}
