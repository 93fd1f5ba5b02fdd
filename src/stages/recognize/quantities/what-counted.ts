import { nounPhrases } from '../../../language/phrases.js';
import type { Document } from '../../../schemas/document.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';
import type { Measured } from './field.js';

/**
 * What an amount is of, in the words of the text: the noun that is counted with what narrows it, or what follows “of”;
 * null where the text leaves it open.
 *
 *     43 people arrested; two ballistic missiles; 20 percent of Republicans; 55 miles of barrier; the toll rose to 17
 *        ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^              ^^^^^^^                  –
 */
export function whatIsCounted(
  document: Document,
  { tokens }: Sentence,
  end: number,
  { type }: Measured,
): string | null {
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (last < 0) return null;
  const range = ofPhrase(tokens, last + 1) ?? (type === 'quantity' ? nounPhrase(tokens, last) : null);
  return range === null
    ? null
    : document.text.slice(tokens[range[0]]!.start, tokens[range[1]]!.end).replace(/\s+/g, ' ');
}

type Range = readonly [first: number, last: number];

/** `of Republicans`, `of the firm’s employees`: the phrase behind “of”, its article left out. */
function ofPhrase(tokens: readonly Token[], at: number): Range | null {
  if (tokens[at]?.text !== 'of') return null;
  const phrase = nounPhrases(tokens).find(({ start }) => start === at + 1);
  if (phrase === undefined) return null;
  const from = tokens[phrase.start]!.pos === 'DET' && phrase.end - phrase.start > 1 ? phrase.start + 1 : phrase.start;
  return tokens[phrase.head]!.pos === 'PRON' ? null : [from, phrase.end - 1];
}

/** The noun that ends the amount, the words before it up to the number, and a participle right behind it. */
function nounPhrase(tokens: readonly Token[], noun: number): Range | null {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]!.pos)) return null;
  let from = noun;
  for (let before = stepBack(tokens, from); before < from; before = stepBack(tokens, from)) from = before;
  const next = tokens[noun + 1];
  const narrows = next?.pos === 'VERB' && next.relation === 'acl' && next.head === noun && !next.text.endsWith('ing');
  return [from, narrows ? noun + 1 : noun];
}

/** The word before, or the front of a hyphen compound: “[short-]range”; `from` itself where neither narrows the noun. */
function stepBack(tokens: readonly Token[], from: number): number {
  const isWord = (index: number) => index >= 0 && /^(?:ADJ|ADV|NOUN|PROPN|VERB)$/.test(tokens[index]!.pos);
  const isHyphen = tokens[from - 1]?.text === '-' && tokens[from - 1]!.end === tokens[from]!.start;
  if (isHyphen && isWord(from - 2) && tokens[from - 2]!.end === tokens[from - 1]!.start) return from - 2;
  return isWord(from - 1) && tokens[from - 1]!.pos !== 'ADV' ? from - 1 : from;
}
