import { type LexiconMatch, matchLexicon } from '../../../language/names/lexicon.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';

/** How a sentence is printed: a headline in Title Case or CAPITALS says little about what is a name. */
type Casing = 'capitals' | 'sentence' | 'title';

/** A sentence with what every name rule asks of its tokens. */
export interface Line {
  readonly sentence: number;
  /** Number of the paragraph in the document. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly casing: Casing;
  /** Whether the token opens the sentence, or the speech in it, so that its capital says nothing. */
  readonly opens: (at: number) => boolean;
  /** Whether no blank stands between the token and the one before. */
  readonly glued: (at: number) => boolean;
  /** The longest lexicon entry that starts at the token. */
  readonly lexicon: (at: number) => LexiconMatch | null;
}

export function lineOf(sentence: Sentence, index: number): Line {
  return new SentenceLine(index, sentence);
}

/** A class, since lines are made by the hundred thousand: what a rule does not ask for is not worked out. */
class SentenceLine implements Line {
  readonly sentence: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  #casing: Casing | null = null;
  #matches: (LexiconMatch | null | undefined)[] | null = null;

  constructor(sentence: number, { paragraph, tokens }: Sentence) {
    this.sentence = sentence;
    this.paragraph = paragraph;
    this.tokens = tokens;
    this.words = tokens.map(wordOf);
  }

  get casing(): Casing {
    this.#casing ??= casingOf(this.words);
    return this.#casing;
  }

  opens(at: number): boolean {
    return opens(this.words, at);
  }

  glued(at: number): boolean {
    const { tokens } = this;
    return at > 0 && at < tokens.length && tokens[at - 1]!.end === tokens[at]!.start;
  }

  lexicon(at: number): LexiconMatch | null {
    if (at >= this.words.length) return null;
    this.#matches ??= [];
    let match = this.#matches[at];
    if (match === undefined) {
      match = matchLexicon(this.words, at);
      this.#matches[at] = match;
    }
    return match;
  }
}

function wordOf({ text }: Token): string {
  // Most words are plain: no pattern is tried on them.
  return plainWord.test(text) ? text : bareWord(text);
}

const plainWord = /^[A-Za-z]+$/;

/** The word with straight apostrophes, and without a possessive mark that was not cut off: “Yu’s” is “Yu”. */
function bareWord(text: string): string {
  const straight = /[‘’ʼ]/.test(text) ? text.replace(/[‘’ʼ]/g, "'") : text;
  return straight.endsWith("'s") && /^\p{Lu}.*\p{L}'s$/u.test(straight) ? straight.slice(0, -2) : straight;
}

/** Least number of words for a line to count as a headline in Title Case. */
const FEWEST_WORDS = 4;
/** Share of the longer words that are capitalised in a headline in Title Case. */
const TITLE_SHARE = 0.7;

function casingOf(words: readonly string[]): Casing {
  const letters = words.filter((word) => /^[A-Za-z]{2}|^\p{L}{2}/u.test(word));
  if (letters.length >= FEWEST_WORDS && letters.every((word) => word === word.toUpperCase())) return 'capitals';
  if (/^[.?!”"]$/.test(words.at(-1) ?? '')) return 'sentence';
  const longer = letters.slice(1).filter((word) => word.length > 3);
  const capital = longer.filter((word) => isCapital(word));
  return longer.length >= FEWEST_WORDS && capital.length >= longer.length * TITLE_SHARE ? 'title' : 'sentence';
}

function opens(words: readonly string[], at: number): boolean {
  if (at === 0) return true;
  return /^(?:["“”‘«([:;•*|—–…]|\.+|-{1,3})$/.test(words[at - 1]!) && !/^[([]$/.test(words[at - 1]!);
}

/** Whether a word starts like a name: “Putin”, “iPhone”, “al-Assad” as one token, “O’Neill”. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= UPPER_A && first <= UPPER_Z) return true;
  // Most words are in lower case: no pattern is tried on them.
  if (first < LAST_ASCII && isPlain(word.charCodeAt(1)) && isPlain(word.charCodeAt(2))) return false;
  return /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{L})/u.test(word);
}

const UPPER_A = 65;
const UPPER_Z = 90;
const LAST_ASCII = 127;

/** No letter that could be a capital: ASCII and none of A to Z, or none at all. */
function isPlain(code: number): boolean {
  return Number.isNaN(code) || (code < LAST_ASCII && (code < UPPER_A || code > UPPER_Z));
}

/** Whether a word is an acronym: “KCNA”, “U.N.”, “G20”, “AfCFTA”. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{Nd}&]{1,7}|(?:\p{Lu}\.){2,5}|\p{Lu}\p{Ll}?\p{Lu}{2,6})s?$/u.test(word);
}
