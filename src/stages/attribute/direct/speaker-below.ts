import { attributionBy } from '../attribution.js';
import { cuesOf } from '../cue.js';
import type { Attribution } from '../draft.js';
import { afterAddressee, afterAdverbials } from '../indirect/skip.js';
import { subjectBefore } from '../subject.js';
import { isOver, type Unit } from '../unit.js';
import { speaks } from './cue-after.js';

/**
 * The speaker and the cue follow an utterance that its own mark ends, and tell nothing else.
 *
 *     “The harbour is ours!” Ida Roth said in a message.
 *                            ^^^^^^^^ ^^^^
 */
export function speakerBelow(unit: Unit): Attribution | null {
  if (unit.utterances.size > 0) return null;
  const [cue] = cuesOf(unit);
  if (cue === undefined || !cue.group.finite || !speaks(cue)) return null;
  const source = subjectBefore(unit, cue.group);
  if (source === null || source.from !== 0 || !isOver(unit, afterAdverbials(unit, afterAddressee(cue)))) return null;
  return attributionBy(cue, source, 'attribute/cue-after');
}
