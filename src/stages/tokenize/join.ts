import type { Token } from '../../schemas/sentence.js';

/** Closing marks that may follow the end of a sentence. */
const closers: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')', ']', '»']);

/**
 * Whether `next` goes on with the sentence `previous`, which wink-nlp cut in two.
 *
 *     “Is it over?” he asked.
 *                   ^^
 *     She left (she had a train to catch.) and never came back.
 *                                          ^^^
 */
export function joinsPrevious(previous: readonly Token[], next: readonly Token[]): boolean {
  const first = next[0]!;
  if (next.every((token) => closers.has(token.text))) return true;
  return /^\p{Ll}/u.test(first.text) && endsInMark(previous);
}

function endsInMark(tokens: readonly Token[]): boolean {
  return closers.has(tokens.at(-1)!.text);
}
