import type { Sentence } from '../../../schemas/sentence.js';
import { clauseOf, topOf } from '../alignment/tree.js';
import type { Context } from '../context.js';
import { dayNumber } from '../dating.js';
import type { Days } from './figure.js';

/**
 * The time that the clause of a figure is put in, null where it gives none or more than one.
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
    const at = topOf(tokens, { start, end });
    const { value } = entity;
    if (at === null || value === null || !('grain' in value) || clauseOf(tokens, at) !== clause) return [];
    if (value.from === null || value.to === null) return [];
    const from = dayNumber(value.from);
    return Number.isNaN(from) ? [] : [{ from, to: Math.max(from + 1, dayNumber(value.to)) }];
  });
  return times.length === 1 ? times[0]! : null;
}
