import type { Draft } from './draft.js';
import { wordAt } from './unit.js';
import { behindAdverbs } from './words.js';

/**
 * Whether what the draft tells as a deed is only what nobody with a name charges its speaker with; `others` are all drafts of the unit.
 *
 *     There were fears that Lind had urged the men to stay.
 *                ^^^^^       ^^^^^^^^^ is not told to have done so
 */
export function isAccused(draft: Draft, others: readonly Draft[]): boolean {
  const { source, unit, cue } = draft;
  if (source === null || source.unit !== unit || cue?.start !== unit.tokens[behindAdverbs(unit, source.to)]?.start)
    return false;
  if (wordAt(unit, source.from - 1) !== 'that' || !accusing.test(wordAt(unit, source.from - 2))) return false;
  const at = unit.tokens[source.from]!.start;
  return !others.some(
    (other) =>
      other !== draft && other.source !== null && other.content.some(({ start, end }) => start <= at && at < end),
  );
}

const accusing =
  /^(?:accusations?|allegations?|charges?|concerns?|criticisms?|fears?|rumou?rs?|speculation|suspicions?|worry|worries)$/;
