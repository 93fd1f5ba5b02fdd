import { treeOf } from '../tree.js';
import type { Unit } from '../unit.js';
import type { Range } from './rule.js';

/**
 * The content up to a verb whose subject stands before it: what is wanted, planned or opposed is itself part of a subject.
 *
 *     Donors who want to see more women in office will send cheques.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function beforeOuterVerb(unit: Unit, { from, to }: Range): Range {
  const { heads, relations } = treeOf(unit);
  for (const { start, end, finite } of unit.verbGroups) {
    if (!finite || start <= from || start >= to) continue;
    const subject = heads.findIndex(
      (head, at) => head !== null && head >= start && head < end && /^nsubj/.test(relations[at]!),
    );
    if (subject >= 0 && subject < from) return { from, to: start };
  }
  return { from, to };
}
