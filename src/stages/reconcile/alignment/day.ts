import type { TimeValue } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';
import { dayNumber } from '../dating.js';
import { clauseOf, topOf } from './tree.js';

/** A stretch of time in days since 1970-01-01, half-open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Days in a unit of the calendar, at most. */
const spans: Readonly<Partial<Record<TimeValue['grain'], number>>> = { week: 7, month: 31, quarter: 92, year: 366 };

/** Code units from a stretch to the time of its clause. */
const REACH = 300;

/**
 * The time that the clause of a stretch is put in, null where it gives none or more than one.
 *
 *     The rate was last lowered in June 2020, by 25 basis points.
 *                               ------------     ^^
 */
export function dayOf(
  context: Context,
  sentence: Sentence,
  place: { readonly start: number; readonly end: number },
): Days | null {
  const { tokens } = sentence;
  const top = topOf(tokens, place);
  if (top === null) return null;
  const clause = clauseOf(tokens, top);
  const times = context.mentionsIn(sentence.id).flatMap(({ entity, start, end }): Days[] => {
    const { value } = entity;
    if (value === null || start > place.end + REACH || end < place.start - REACH) return [];
    const at = topOf(tokens, { start, end });
    if (at === null || !('grain' in value) || clauseOf(tokens, at) !== clause) return [];
    if (value.to === null) return [];
    const to = dayNumber(value.to);
    // “By December” is told of December.
    const from = value.from === null ? to - (spans[value.grain] ?? 1) : dayNumber(value.from);
    return Number.isNaN(from) ? [] : [{ from, to: Math.max(from + 1, to) }];
  });
  return times.length === 1 ? times[0]! : null;
}

/** Whether both say when, and the times don't meet. */
export function areDaysApart(a: Days | null, b: Days | null): boolean {
  return a !== null && b !== null && (a.to <= b.from || b.to <= a.from);
}
