import type { Sentence, Token } from '../schemas/sentence.js';
import { perObject } from '../text/per-object.js';
import { perWord } from '../text/per-word.js';

/**
 * A word, a run of digits or a single mark, finer than a token: “$4.5bn” is `$`, `4.5`, `bn`; “1950-1953” is three.
 * Offsets are those of the document. `glued` says that no blank stands before it; `pos` and `lemma` are those of the
 * token that it lies in.
 */
export interface Lexeme extends Form {
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  readonly pos: Token['pos'];
  readonly lemma: string;
}

/** What the text of a lexeme tells. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Digits with thousands separators and decimals; abbreviations with inner full stops; words with inner apostrophes; any other mark. */
const lexeme =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*|['’]\p{L}+|[^\s]/gu;
/** Texts that are one lexeme as they are: plain words, “n't”, “’s”, most marks. */
const whole = /^(?:[A-Za-z]+|['’][a-z]{1,2}|n['’]t|[!-/:-@[-`{-~])$/;

/** The form of a text that is a lexeme, or of a token, which may hold several. */
export const formOf = perWord((text): Form & { readonly whole: boolean } => ({
  text,
  lower: text.toLowerCase(),
  kind: kindOf(text),
  whole: whole.test(text),
}));

/** The lexemes of a sentence, in order; every character that is not white space belongs to one. */
export function lexemesOf({ tokens }: Sentence): readonly Lexeme[] {
  return lexemesIn(tokens);
}

/** Times and quantities ask for the same. */
const lexemesIn = perObject((tokens: readonly Token[]): readonly Lexeme[] => {
  const found: Lexeme[] = [];
  let last = -1;
  for (const token of tokens) {
    const form = formOf(token.text);
    if (form.text === 's' && last === token.start && isApostrophe(found.at(-1))) joinGenitive(token, found);
    else if (form.whole) found.push(lexemeOf(form, token.start, token, last));
    else split(token, last, found);
    last = token.end;
  }
  return found;
});

function isApostrophe(lexeme: Lexeme | undefined): boolean {
  return lexeme?.text === "'" || lexeme?.text === '’';
}

/** The tokenizer cuts the “’s” of “1990’s” in two. */
function joinGenitive(token: Token, found: Lexeme[]): void {
  const mark = found.pop()!;
  const glue = mark.glued ? mark.start : -1;
  found.push(lexemeOf(formOf(`${mark.text}s`), mark.start, token, glue));
}

function split(token: Token, last: number, found: Lexeme[]): void {
  let end = last;
  for (const match of token.text.matchAll(lexeme)) {
    const start = token.start + match.index;
    found.push(lexemeOf(formOf(match[0]), start, token, end));
    end = start + match[0].length;
  }
}

function kindOf(text: string): Form['kind'] {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 'number';
  return /^['’]?\p{L}/u.test(text) ? 'word' : 'mark';
}

function lexemeOf({ text, lower, kind }: Form, start: number, token: Token, last: number): Lexeme {
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    glued: last === start,
    pos: token.pos,
    lemma: token.lemma,
  };
}
