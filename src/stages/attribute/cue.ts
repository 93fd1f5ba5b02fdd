import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type ReportingCue, reportingCue } from '../../language/reporting.js';
import { type Unit, wordAt } from './unit.js';

/** A verb of reporting where it stands in a unit. `to` is behind its last word, particle taken in. */
export interface Cue {
  readonly unit: Unit;
  readonly group: VerbGroup;
  readonly to: number;
  readonly entry: ReportingCue;
}

/** The reporting verbs of a unit, in order. */
export function cuesOf(unit: Unit): readonly Cue[] {
  const known = found.get(unit);
  if (known !== undefined) return known;
  const cues = readCues(unit);
  found.set(unit, cues);
  return cues;
}

/** Units are immutable: their cues are read once. */
const found = new WeakMap<Unit, readonly Cue[]>();

function readCues(unit: Unit): Cue[] {
  return unit.verbGroups.flatMap((group) => {
    const cue = cueOf(unit, group);
    return cue === null ? [] : [cue];
  });
}

function cueOf(unit: Unit, group: VerbGroup): Cue | null {
  const word = wordAt(unit, group.head);
  for (const length of [2, 1]) {
    const phrase = [word, ...words(unit, group.head + 1, length)].join(' ');
    const entry = reportingCue(phrase);
    if (entry !== undefined) return { unit, group, to: group.head + 1 + length, entry };
  }
  const entry = reportingCue(word);
  return entry === undefined ? null : { unit, group, to: Math.max(group.end, group.head + 1), entry };
}

function words(unit: Unit, from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => wordAt(unit, from + index));
}

/** Whether the cue says that something was said: not “did not say”, “may say”, “is expected to say”. */
export function isAsserted({ group, entry }: Cue): boolean {
  if (group.raised !== null && group.raised !== 'be') return false;
  if (group.negated && entry.class !== 'deny') return false;
  return group.modal === null || /^(?:will|would|must|can|could)$/.test(group.modal);
}
