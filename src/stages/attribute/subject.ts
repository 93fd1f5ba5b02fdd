import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import type { Party } from './party.js';
import { personAbove } from './person-above.js';
import { againstTree } from './subject-by-tree.js';
import { subjectInWords } from './subject-by-words.js';
import { type Unit, wordAt } from './unit.js';

/**
 * The subject that stands before a verb group.
 *
 *     A spokesman for the company, Ian Petrie, has said …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Commander Halimah Yusof, who leads the regional coast guard, said …
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectBefore(unit: Unit, group: VerbGroup): Party | null {
  const known = subjects.get(group);
  if (known !== undefined) return known;
  const read = againstTree(unit, group, subjectInWords(unit, group));
  const subject = read !== null && isOccasion(read) ? null : read;
  const found = subject === null || isThings(unit, group) ? subject : (personAbove(unit, subject.head) ?? subject);
  subjects.set(group, found);
  return found;
}

/** “in an Oct. 14, 2016, [interview with Statewire]”: where somebody spoke, torn from its article. */
function isOccasion({ unit, from, head }: Party): boolean {
  return from === head && /^(?:interview|conference|briefing)$/.test(wordAt(unit, head));
}

/** A verb group belongs to one unit, and both are immutable: its subject is read once. */
const subjects = new WeakMap<VerbGroup, Party | null>();

/** “[which] said”, “[that] said”: the nearest thing, not the person above it. */
function isThings(unit: Unit, { start }: VerbGroup): boolean {
  return /^(?:which|that)$/.test(wordAt(unit, start - 1));
}
