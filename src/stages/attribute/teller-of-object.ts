import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { cuesOf } from './cue.js';
import type { Party } from './party.js';
import { subjectBefore } from './subject.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';

/**
 * Whose a participle behind what was said of somebody is: nobody calls himself “him”, so that where no one else is named whom the
 * pronoun could mean, who said the one does the other.
 *
 *     Lind said Berg was weak, calling him a fool.
 *     ^^^^
 */
export function tellerOfObject(unit: Unit, { head, start, end, participle }: VerbGroup): Party | null {
  if (participle !== 'present' || !/^(?:him|her|them)$/.test(wordAt(unit, end)) || !isComma(unit, start - 1))
    return null;
  if (unit.phraseFrom.get(end)?.end !== end + 1) return null;
  const { heads, relations, subjects } = treeOf(unit);
  const told = relations[head] === 'advcl' ? (heads[head] ?? -1) : -1;
  const subject = relations[told] === 'ccomp' ? (subjects[told] ?? null) : null;
  if (subject === null || subject > start || unit.tokens[subject]!.pos === 'NOUN' || namesAnother(unit, subject, start))
    return null;
  const cue = cuesOf(unit).find(({ group }) => group.head === heads[told] && group.end <= subject);
  return cue === undefined ? null : subjectBefore(unit, cue.group);
}

/** A name or a pronoun stands between. */
function namesAnother(unit: Unit, subject: number, to: number): boolean {
  const { heads, relations } = treeOf(unit);
  return unit.tokens.some(
    ({ pos }, at) =>
      at > subject && at < to && /^(?:PRON|PROPN)$/.test(pos) && !(relations[at] === 'flat' && heads[at] === subject),
  );
}
