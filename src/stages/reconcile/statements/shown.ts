import type { Claim } from '../../../schemas/claim.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { claimsBySentence } from '../evidence.js';
import type { Account } from '../lookup.js';
import { tokenAt } from '../syntax.js';

/** Longest stretch, in code units, that is shown for a claim. */
const LONGEST = 240;

/**
 * The words that show a claim whose verb can't stand alone: an infinitive with the clause that it hangs on, a participle
 * without a subject that it has elsewhere. Null for all others.
 *
 *     Democrats urged the president to cancel the summit.   He was dismissed for misleading the board.
 *     -------------------------------- ^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^
 */
export function dependentWords({ document, claims }: Account, sentence: Sentence, claim: Claim): string | null {
  const { subject, predicate, start, end, text } = claim;
  const isWhole = subject.start >= start && subject.end <= end;
  if (/^\p{L}+ing$/u.test(predicate.text)) return isWhole ? null : text;
  if (!predicate.text.startsWith('to ')) return null;
  const verb = sentence.tokens[tokenAt(sentence.tokens, predicate.end - 1)];
  const governor = verb?.head == null ? undefined : sentence.tokens[verb.head];
  if (governor === undefined) return null;
  const above = (claimsBySentence(claims).get(sentence.id) ?? []).find(
    (one) => one !== claim && one.predicate.start <= governor.start && governor.end <= one.predicate.end,
  );
  const from = above === undefined ? governor.start : Math.min(above.subject.start, above.predicate.start);
  return from >= start || end - from > LONGEST ? null : document.text.slice(from, end);
}
