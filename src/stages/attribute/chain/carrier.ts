import type { Cue } from '../cue.js';
import type { Relay } from '../draft.js';
import { startingAt } from '../party.js';
import { UTTERANCE } from '../placeholder.js';
import { type Unit, wordAt } from '../unit.js';

/** Words behind the cue in which a carrier may be named. */
const REACH = 20;
const carrying =
  /^(?:carried|published|broadcast|aired|released|reported|cited|quoted|distributed|posted|relayed|issued|shown|printed)$/;

/**
 * Who carried the words, or held the interview in which they fell.
 *
 *     Kim said in a statement carried by KCNA that …
 *                             ^^^^^^^    ^^^^
 */
export function carrierOf({ unit, to }: Cue): Relay | null {
  for (let at = to; at < Math.min(to + REACH, unit.tokens.length); at++) {
    const word = wordAt(unit, at);
    if (unit.tokens[at]!.text === UTTERANCE || word === 'that' || word === ':') return null;
    const how = howAt(unit, at);
    const party = how === null ? null : startingAt(unit, at + 2);
    if (how !== null && party !== null) return { party, how };
  }
  return null;
}

/** “carried by”, “in an interview with” */
function howAt(unit: Unit, at: number): string | null {
  const next = wordAt(unit, at + 1);
  if (carrying.test(wordAt(unit, at)) && next === 'by') return unit.tokens[at]!.lemma.toLowerCase();
  return wordAt(unit, at) === 'interview' && /^(?:with|to|on|for)$/.test(next) ? 'interview' : null;
}
