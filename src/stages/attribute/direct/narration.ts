import { reportingCue } from '../../../language/reporting.js';
import type { Stretch } from '../../../text/paragraphs.js';

/** Code units of the words looked at; longer words in marks are speech as a rule. */
const LONGEST = 160;
const opening =
  /^\s*(?:(?:The|A)\s+\p{Ll}+|(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]*)\s+(?:(?:has|had|also|later)\s+)?(\p{Ll}+)\b/u;

/** Who tells of himself, or of nobody in particular, is speaking: “Nobody told us anything.” */
const spoken = /^\s*(?:You|They|Nobody|Everybody|Somebody|No\s+one|Everyone|Someone)\b|\b(?:I|We|we|us|me|my|our)\b/u;

/**
 * Whether words in marks are the frame of speech, caught between two quotations by a mark too many or too few. Only
 * where nothing else attributes them: “Bob said it,” may well be what somebody says.
 *
 *     “We lost, ” Ada said in the hall. “But we tried.”
 *               ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isNarration(text: string, { start, end }: Stretch): boolean {
  if (end - start > LONGEST) return false;
  const words = text.slice(start, end);
  const verb = opening.exec(words)?.[1] ?? '';
  if (!/(?:ed|said|says|told|wrote)$/.test(verb) || spoken.test(words)) return false;
  return reportingCue(verb)?.frames.has('quote') === true && !/[.?!]\s+\p{Lu}/u.test(words.slice(words.indexOf(verb)));
}
