import { reportingCue } from '../../language/reporting.js';
import type { Token } from '../../schemas/sentence.js';

/** Closing marks that may follow the end of a sentence. */
const closers: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')', ']', '»']);

/** What a short subject before a reporting verb is made of: “the transport minister”, “Kim’s sister”. */
const subjectTags: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'PART']);
/** Longest such subject, in tokens: with a longer one the clause is likely a sentence of its own. */
const SUBJECT_TOKENS = 5;

/**
 * Whether `next` goes on with the sentence `previous`, which wink-nlp cut in two.
 *
 *     “Is it over?” he asked.
 *                   ^^
 *     “Is it over?” Ada Lovelace asked.
 *                   ^^^
 *     She left (she had a train to catch.) and never came back.
 *                                          ^^^
 */
export function joinsPrevious(previous: readonly Token[], next: readonly Token[]): boolean {
  if (next.every((token) => closers.has(token.text))) return true;
  if (!closers.has(previous.at(-1)!.text)) return false;
  return /^\p{Ll}/u.test(next[0]!.text) || (/^[?!,]/.test(previous.at(-2)?.text ?? '') && opensWithReporting(next));
}

/** A short subject, then a reporting verb. */
function opensWithReporting(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => !subjectTags.has(token.pos));
  if (verb < 1 || verb > SUBJECT_TOKENS) return false;
  return tokens[verb]!.pos === 'VERB' && reportingCue(tokens[verb]!.text) !== undefined;
}
