import type { Quotation } from '../../../text/quotation.js';
import { isReduced } from '../cue.js';
import { treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { firstToken } from './whole.js';

/**
 * Whether the words in marks are the name of what the noun before tells of: nobody in particular calls it so.
 *
 *     A paper called “The Local” cited the report.
 *                     ^^^^^^^^^
 */
export function isGivenName(unit: Unit, fragment: Quotation): boolean {
  const at = firstToken(unit, fragment);
  const group = unit.groupTo.get(at);
  if (group === undefined || group.end - group.start > 1 || !unit.phraseTo.has(group.start)) return false;
  if (!/^(?:called|dubbed|named|nicknamed|titled)$/.test(wordAt(unit, group.head))) return false;
  if (!/^\p{Lu}/u.test(unit.tokens[at]!.text)) return false;
  const { relations, subjects } = treeOf(unit);
  return isReduced(unit, group) || (relations[group.head] === 'acl' && subjects[group.head] === null);
}
