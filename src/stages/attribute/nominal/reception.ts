import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { ReportingCue } from '../../../language/reporting.js';
import type { Draft } from '../draft.js';
import { wholeSubject } from '../indirect/whole-subject.js';
import { startingAt } from '../party-behind.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { groupAt } from '../words.js';
import { isPartOf, nounDraft } from './draft.js';

/**
 * What others think of the subject, where a noun says what it gets from them.
 *
 *     The harbour bill has drawn criticism from both unions.      Lind won the support of the miners.
 *     ^^^^^^^^^^^^^^^^           ^^^^^^^^^      ^^^^^^^^^^^      ^^^^         ^^^^^^^    ^^^^^^^^^^
 */
export function receptionOf(
  unit: Unit,
  phrase: NounPhrase,
  noun: ReportingCue,
  spoken: readonly Draft[],
): Draft | null {
  if (!/^(?:deny|feel)$/.test(noun.class) || !leads(unit, phrase)) return null;
  const { heads, relations } = treeOf(unit);
  const lead = relations[phrase.head] === 'obl' ? wordAt(unit, phrase.start - 1) : '';
  const group = /^(?:obj|obl)$/.test(relations[phrase.head]!) ? groupAt(unit, heads[phrase.head] ?? -1) : undefined;
  if (group === undefined || group.end > phrase.start || group.voice === 'passive') return null;
  if (!(lead === 'with' ? group.lemma === 'meet' : lead === '' && getting.test(group.lemma))) return null;
  if (group.negated || group.infinitive || !(group.modal === null || group.modal === 'will')) return null;
  const [subject, holder] = [wholeSubject(unit, group), startingAt(unit, phrase.end + 1)];
  if (subject === null || holder === null || !canJudge(holder)) return null;
  const draft = nounDraft(unit, [subject], holder, phrase.head, noun.lemma);
  return isPartOf(draft, spoken) ? null : draft;
}

const getting =
  /^(?:attract|draw|earn|elicit|enjoy|face|gain|garner|get|have|pick up|prompt|provoke|receive|secure|spark|trigger|win)$/;

/** “criticism [from] both unions”, “the support [of] the miners” */
function leads(unit: Unit, { start, end, head }: NounPhrase): boolean {
  if (/^(?:no|few|little)$/.test(wordAt(unit, start))) return false;
  if (/^(?:by|from|among)$/.test(wordAt(unit, end))) return true;
  return wordAt(unit, end) === 'of' && givenBy.test(wordAt(unit, head));
}

/** Nouns of which “of” says whose they are where somebody gets them, and not what they are about. */
export const givenBy =
  /^(?:admiration|adulation|anger|applause|approval|backing|endorsement|ire|praise|respect|scorn|support|wrath)s?$/;
