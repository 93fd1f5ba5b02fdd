import type { WinkToken } from '../../language/wink.js';

/** Abbreviations that may stand at the end of a sentence, unlike “Mr.” */
const maybeFinal: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'etc.', 'Inc.', 'Corp.', 'Ltd.', 'Co.', 'Jr.', 'Sr.']);

/** Function words that hardly stand upper case inside a sentence: after an abbreviation they open a new one. */
const openers: ReadonlySet<string> = new Set(
  'A An And At But For He Her His However I If In It Its No On She So That The Their Then There These They This Those We What When While Who You'.split(
    ' ',
  ),
);

const closingQuotes: ReadonlySet<string> = new Set(['”', '"', '’', "'"]);

/**
 * Whether the token at `index` opens a sentence that wink-nlp did not see.
 *
 *     He arrived at 9 a.m. The president left.
 *                          ^^^
 *     And then ... The lights went out.
 *                  ^^^
 *     They said “no.” The talks ended.
 *                     ^^^
 */
export function opensSentence(tokens: readonly WinkToken[], index: number): boolean {
  const token = tokens[index]!;
  const previous = tokens[index - 1];
  if (previous === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  if (closesQuotation(tokens[index - 2], previous, token)) return !isAbbreviation(tokens[index - 2]!);
  if (!openers.has(token.text)) return false;
  return maybeFinal.has(previous.text) || /^(?:\.{3,}|…)$/.test(previous.text);
}

/** `mark` stands close behind a full stop and apart from what follows: a straight mark may also be an opening one. */
function closesQuotation(stop: WinkToken | undefined, mark: WinkToken, next: WinkToken): boolean {
  if (stop === undefined || !stop.text.endsWith('.') || !closingQuotes.has(mark.text)) return false;
  return mark.start === stop.end && next.start > mark.end;
}

/** “U.S.”, “J.” or “Mr.”: the stop belongs to the word. A word such as “no.” is none inside quotation marks. */
function isAbbreviation(token: WinkToken): boolean {
  return /^(?:\p{Lu}\.)+$|^\p{Lu}\p{Ll}{1,3}\.$/u.test(token.text);
}
