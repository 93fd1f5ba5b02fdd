import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type ReportingCue, reportingIdiom } from '../../language/reporting.js';
import type { CueFrame } from '../../schemas/cue.js';
import type { Token } from '../../schemas/sentence.js';
import { type Unit, wordAt } from './unit.js';

/** “[took several cheap shots at] Lind”, “[raised questions] about Lind”: a verb with its noun as one cue, up to its `end`. */
export function idiomAt(
  unit: Unit,
  { lemma, end, voice }: VerbGroup,
): { readonly end: number; readonly entry: ReportingCue } | null {
  const object = voice === 'active' ? unit.phraseFrom.get(end) : undefined;
  if (object === undefined) return null;
  const noun = idiomNoun(unit.tokens[object.head]!);
  const next = wordAt(unit, object.end);
  const whole = reportingIdiom(lemma, noun, next);
  if (whole !== undefined) return { end: object.end + 1, entry: whole };
  const entry = reportingIdiom(lemma, noun);
  return entry?.frames.has((next === 'to' ? 'infinitive' : next) as CueFrame) || entry?.frames.has(next as CueFrame)
    ? { end: object.end, entry }
    : null;
}

/** The noun as idioms have it: its lemma, and one word for all reflexive pronouns. */
export function idiomNoun({ lemma, text }: Token): string {
  return /sel(?:f|ves)$/i.test(text) ? 'oneself' : lemma.toLowerCase();
}
