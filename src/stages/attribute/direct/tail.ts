import { reportingCue } from '../../../language/reporting.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { isComma, type Unit, wordAt } from '../unit.js';

/** Words at most that need no look at what follows. */
const SHORT = 8;

/**
 * Behind the comma that closes the writer's own words with which a sentence ends of which the first part stands in marks.
 *
 *     “Others would work better” than a shutdown, said Ida Roth.
 *                                ^^^^^^^^^^^^^^^^
 *     “It feels safe now,” and the shops that had closed are open again, Ida Roth said.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function behindTail(unit: Unit, from: number): number {
  if (opensSubject(unit, from) || unit.groupFrom.get(from)?.finite === true) return from;
  const joins = /^(?:about|over|than|to|for|in|of|on|and|as|by|with|from|at|billion|million|percent)$/.test(
    wordAt(unit, from),
  );
  const quotation = unit.utterances.get(from - 1);
  const goesOn = /^\p{Ll}/u.test(unit.tokens[from]?.text ?? '');
  const isSpeech = goesOn && quotation !== undefined && quotation.content.end - quotation.content.start >= TELLING;
  for (let at = from + 1; at < unit.tokens.length; at++) {
    if (unit.tokens[at]!.text === UTTERANCE) return from;
    if (!isComma(unit, at)) continue;
    const isShort = joins && at <= from + SHORT && !unit.verbGroups.some(({ start }) => start > from && start < at);
    if (isShort || (isSpeech && isSpeaker(unit, at + 1))) return at + 1;
  }
  return from;
}

/** Code units of words in marks from which on they are hardly a title. */
const TELLING = 30;

/** “[Ida Roth] said”, “[Ida Roth], a lawyer, said” */
function opensSubject(unit: Unit, at: number): boolean {
  const party = startingAt(unit, at);
  return party !== null && (unit.groupFrom.has(party.to) || /^[,(]$/.test(wordAt(unit, party.to)));
}

/** “[Ida Roth said]”, “[said Ida Roth]” */
function isSpeaker(unit: Unit, at: number): boolean {
  const group = unit.groupFrom.get(at);
  const party = startingAt(unit, group?.end ?? at);
  if (party === null || /^(?:who|which|that)$/.test(wordAt(unit, party.head))) return false;
  const verb = group ?? unit.groupFrom.get(party.to);
  const entry = verb?.finite === true ? reportingCue(wordAt(unit, verb.head)) : undefined;
  return entry?.frames.has('quote') === true && !(group !== undefined && entry.addressee);
}
