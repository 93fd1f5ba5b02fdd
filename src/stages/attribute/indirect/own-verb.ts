import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { predicateOf, treeOf } from '../tree.js';
import type { Unit } from '../unit.js';
import type { Range } from './rule.js';

/**
 * The content up to a verb whose subject stands before it: what is wanted, planned or opposed is itself part of a subject.
 *
 *     Donors who want to see more women in office will send cheques.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function beforeOuterVerb(unit: Unit, { from, to }: Range): Range {
  const outer = unit.verbGroups.find(
    (group) => group.finite && group.start > from && group.start < to && isOfSubjectBefore(unit, group, from),
  );
  return { from, to: outer?.start ?? to };
}

/** Whether the verb, or what is said with “be”, has a subject that stands before the token `from`. */
export function isOfSubjectBefore(unit: Unit, { head: verb, start, end }: VerbGroup, from: number): boolean {
  const tree = treeOf(unit);
  const predicate = predicateOf(tree, verb);
  const subject = tree.heads.findIndex(
    (head, at) =>
      head !== null && (head === predicate || (head >= start && head < end)) && /^nsubj/.test(tree.relations[at]!),
  );
  return subject >= 0 && subject < from;
}
