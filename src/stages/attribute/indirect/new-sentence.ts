import type { Cue } from '../cue.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { opensClause } from './clause.js';

/** Words from the conjunction to the comma before the subject at most. */
const REACH = 24;

/**
 * Whether a sentence of the reporter's own begins behind the comma: “and”, what tells when or under which circumstances, a comma, and a
 * clause that no tense ties to what is said.
 *
 *     Most voters say crime matters, and as the race goes south, the issue is growing.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function opensSentence({ unit, group }: Cue, from: number, comma: number): boolean {
  if (wordAt(unit, comma + 1) !== 'and') return false;
  const lead = wordAt(unit, comma + 2);
  if (lead === 'when' && /^(?:asked|pressed)$/.test(wordAt(unit, comma + 3))) return true;
  if (!/^(?:after|amid|as|at|despite|during|in|on|when|while|with)$/.test(lead)) return false;
  const close = closeOf(unit, comma + 3);
  const subject = close === null ? undefined : unit.phraseFrom.get(close + 1);
  const verb = subject === undefined ? undefined : unit.groupFrom.get(subject.end);
  if (verb?.finite !== true || verb.tense !== 'present' || verb.modal !== null) return false;
  if (unit.fragments.some(({ start }) => start > unit.tokens[comma]!.end)) return false;
  return group.tense === 'present' || !holdsPresent(unit, from, comma);
}

/** The comma behind which a subject and its verb follow. */
function closeOf(unit: Unit, from: number): number | null {
  for (let at = from; at < from + REACH && at < unit.tokens.length; at++)
    if (isComma(unit, at) && unit.phraseFrom.has(at + 1) && opensClause(unit, at + 1)) return at;
  return null;
}

function holdsPresent({ verbGroups }: Unit, from: number, to: number): boolean {
  return verbGroups.some(
    ({ finite, tense, modal, start, end }) =>
      finite && start >= from && end <= to && (tense === 'present' || modal !== null),
  );
}
