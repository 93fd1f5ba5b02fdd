import type { Period } from '../../../language/times/period.js';
import type { Passage } from './passage.js';
import { type Found, isTime } from './scene.js';

/** What the document has said of time so far. */
export interface Memory {
  /** The time last mentioned outside quotation marks; null after one that could not be dated. */
  readonly last: Period | null;
  /** The last month or day that was given with its year, and the sentence that gave it. */
  readonly narrative: { readonly period: Period; readonly sentence: number } | null;
}

export const blank: Memory = { last: null, narrative: null };

/** Sentences for which a date with its year is remembered. */
const NARRATIVE_REACH = 2;

/** Memory after `found`: what people say in quotation marks is no thread of the story. */
export function remember(memory: Memory, passage: Passage, at: number, found: Found): Memory {
  if ('duration' in found) return memory;
  const period = isTime(found) ? found.period : null;
  return {
    last: passage.quoted[at] ? memory.last : period,
    narrative: period !== null && tellsYear(period) ? { period, sentence: passage.index } : memory.narrative,
  };
}

export function narrativeAt({ narrative }: Memory, sentence: number): Period | null {
  return narrative !== null && sentence - narrative.sentence <= NARRATIVE_REACH ? narrative.period : null;
}

function tellsYear({ grain, basis, from }: Period): boolean {
  return basis === 'stated' && from !== null && /^(?:day|week|month|part-of-day)$/.test(grain);
}
