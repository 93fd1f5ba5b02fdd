import type { TokenRange } from '../../language/phrases/noun-phrases.js';
import type { Span } from '../../schemas/span.js';
import { spanOf } from '../../text/span.js';
import type { Reading } from './reading.js';

/** The stretch of the document that a range of tokens covers. */
export function tokenSpan(
  { document, tokens }: Pick<Reading, 'document' | 'tokens'>,
  { start, end }: TokenRange,
): Span {
  return spanOf(document.text, tokens[start]!.start, tokens[end - 1]!.end);
}

/** The words of a range of tokens, lower case. */
export function wordsOf({ tokens }: Pick<Reading, 'tokens'>, { start, end }: TokenRange): string[] {
  return tokens.slice(start, end).map((token) => token.text.toLowerCase());
}
