import type { WinkToken } from '../../language/wink.js';

/** Abbreviations that may stand at the end of a sentence, unlike “Mr.” */
const maybeFinal: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'etc.', 'Inc.', 'Corp.', 'Ltd.', 'Co.', 'Jr.', 'Sr.']);

/** Function words that hardly stand upper case inside a sentence: after an abbreviation they open a new one. */
const openers: ReadonlySet<string> = new Set(
  'A An And At But For He Her His However I If In It Its No On She So That The Their Then There These They This Those We What When While Who You'.split(
    ' ',
  ),
);

/**
 * Whether the token at `index` opens a sentence that wink-nlp did not see.
 *
 *     He arrived at 9 a.m. The president left.
 *                          ^^^
 *     And then ... The lights went out.
 *                  ^^^
 */
export function opensSentence(tokens: readonly WinkToken[], index: number): boolean {
  const previous = tokens[index - 1];
  const token = tokens[index]!;
  if (previous === undefined || !openers.has(token.text)) return false;
  return maybeFinal.has(previous.text) || /^(?:\.{3,}|…)$/.test(previous.text);
}
