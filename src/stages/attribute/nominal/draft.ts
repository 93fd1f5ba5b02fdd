import { wordsBetween } from '../attribution.js';
import { type Draft, draftIn, plainAttribution } from '../draft.js';
import type { Range } from '../indirect/rule.js';
import type { Party } from '../party.js';
import type { Unit } from '../unit.js';

/** A draft with the noun at `at` for its cue. */
export function nounDraft(
  unit: Unit,
  content: readonly Range[],
  source: Party | null,
  at: number,
  lemma: string,
): Draft {
  const cue = { ...wordsBetween(unit, at, at + 1), lemma };
  return draftIn(
    unit,
    content.map(({ from, to }) => wordsBetween(unit, from, to)),
    plainAttribution(cue, source, 'attribute/nominal'),
  );
}

/** What another says tells it whole. */
export function isPartOf({ content: [own] }: Draft, spoken: readonly Draft[]): boolean {
  return spoken.some(({ content }) => content.some(({ start, end }) => start <= own!.start && own!.end <= end));
}
