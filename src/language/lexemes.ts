import type { Sentence, Token } from '../schemas/sentence.js';

/**
 * A word, a run of digits or a single mark, finer than a token: “$4.5bn” is `$`, `4.5`, `bn`; “1950-1953” is three.
 * Offsets are those of the document. `glued` says that no blank stands before it; `pos` and `lemma` are those of the
 * token that it lies in.
 */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly glued: boolean;
  readonly pos: Token['pos'];
  readonly lemma: string;
}

/** Digits with thousands separators and decimals; abbreviations with inner full stops; words with inner apostrophes; any other mark. */
const lexeme =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*|['’]s(?!\p{L})|[^\s]/gu;

/** The lexemes of a sentence, in order; every character that is not white space belongs to one. */
export function lexemesOf(sentence: Sentence): Lexeme[] {
  const found: Lexeme[] = [];
  let token = 0;
  for (const match of sentence.text.matchAll(lexeme)) {
    const start = sentence.start + match.index;
    while (token < sentence.tokens.length - 1 && sentence.tokens[token]!.end <= start) token++;
    found.push(lexemeOf(match[0], start, sentence.tokens[token]!, found.at(-1)));
  }
  return found;
}

function lexemeOf(text: string, start: number, token: Token, previous: Lexeme | undefined): Lexeme {
  const first = text.codePointAt(0)!;
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    kind: first >= 0x30 && first <= 0x39 ? 'number' : isWord(text) ? 'word' : 'mark',
    glued: previous !== undefined && previous.end === start,
    pos: token.pos,
    lemma: token.lemma,
  };
}

function isWord(text: string): boolean {
  return /^\p{L}|^['’]s$/u.test(text);
}
