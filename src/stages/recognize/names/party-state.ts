import { partsOfStates } from '../../../language/names/regions.js';
import type { Found } from './found.js';
import type { Line } from './line.js';

/** Whether a letter for a party stands in brackets, or with its hyphen or before it before the state that a lawmaker is from. */
export function isPartyLetter(line: Line, at: number): boolean {
  if (/^[DIR]$/.test(line.words[at]!) && line.words[at - 1] === '(' && line.words[at + 1] === ')') return true;
  const state = stateBehind(line, at);
  return (
    state !== null &&
    line.glued(state) &&
    /^\p{Lu}/u.test(line.words[state] ?? '') &&
    /^[,(]$/.test(line.words[at - 1] ?? '')
  );
}

function stateBehind(line: Line, at: number): number | null {
  const { words } = line;
  const letter = words[at]!;
  if (letter.length > 2) return null;
  if (/^[DIR][-‑–]$/.test(letter)) return at + 1;
  const hyphen = /^[DIR]$/.test(letter) && /^[-‑–]$/.test(words[at + 1] ?? '') && line.glued(at + 1);
  return hyphen ? at + 2 : null;
}

/**
 * The state behind the letter of a party: the letter is no name.
 *
 *     Rand Paul, R-Ky., voted no
 *                  ^^
 */
export function partyState(line: Line, at: number): Found | null {
  if (!isBehindLetter(line, at, at - 1) && !isBehindLetter(line, at, at - 2)) return null;
  const word = line.words[at]!;
  const country = partsOfStates.get(word) ?? partsOfStates.get(`${word}.`);
  if (country === undefined) return null;
  return { from: at, to: at + 1, type: 'place', weight: 0.9, rule: 'recognize/name-party-state', country };
}

function isBehindLetter(line: Line, at: number, letter: number): boolean {
  return letter > 0 && stateBehind(line, letter) === at && isPartyLetter(line, letter);
}

/** “in Tempe, Ariz[.], on Monday”: the stop that is a token of its own is the abbreviation’s where the sentence goes on. */
export function endOfAbbreviation({ words, tokens }: Line, to: number): number {
  const stop = tokens[to];
  if (words[to] !== '.' || stop === undefined || to + 1 >= tokens.length || tokens[to - 1]!.end !== stop.start)
    return to;
  return partsOfStates.has(`${words[to - 1]!}.`) ? to + 1 : to;
}

/** “Ada Lind of [California], the majority leader”: where a lawmaker is from. */
export function isHomeState({ words }: Line, from: number, to: number): boolean {
  return words[from - 1] === 'of' && partsOfStates.has(words.slice(from, to).join(' '));
}

/** “Bo Lind, [Democrat of Nevada],”, “a [Virginia Republican]”: a member of a party, and no name. */
export function isPartyMember({ words }: Line, from: number, to: number): boolean {
  const party = /^(?:Democrat|Independent|Republican)$/;
  return to > from + 1 && (party.test(words[to - 1]!) || (party.test(words[from]!) && words[from + 1] === 'of'));
}
