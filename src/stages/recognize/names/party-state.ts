import { partsOfStates } from '../../../language/names/regions.js';
import type { Found } from './found.js';
import type { Line } from './line.js';

/** Whether a letter for a party stands before the state that a lawmaker is from. */
export function isPartyLetter(line: Line, at: number): boolean {
  const { words } = line;
  return (
    /^[DIR]$/.test(words[at]!) &&
    /^[-‑–]$/.test(words[at + 1] ?? '') &&
    line.glued(at + 1) &&
    line.glued(at + 2) &&
    /^\p{Lu}/u.test(words[at + 2] ?? '') &&
    /^[,(]$/.test(words[at - 1] ?? '')
  );
}

/**
 * The state behind the letter of a party: the letter is no name.
 *
 *     Rand Paul, R-Ky., voted no
 *                  ^^
 */
export function partyState(line: Line, at: number): Found | null {
  if (at < 2 || !isPartyLetter(line, at - 2)) return null;
  const word = line.words[at]!;
  const country = partsOfStates.get(word) ?? partsOfStates.get(`${word}.`);
  if (country === undefined) return null;
  return { from: at, to: at + 1, type: 'place', weight: 0.9, rule: 'recognize/name-party-state', country };
}
