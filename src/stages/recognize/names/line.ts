import { type LexiconMatch, matchLexicon } from '../../../language/names/lexicon.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';
import { type Word, wordOf } from '../word.js';

/** How a sentence is printed: a headline in Title Case or CAPITALS says little about what is a name. */
type Casing = 'capitals' | 'sentence' | 'title';

/** A sentence with what every name rule asks of its tokens. */
export interface Line {
  readonly sentence: number;
  /** Number of the paragraph in the document. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** What the tokens tell by themselves, and the texts of these words. */
  readonly known: readonly Word[];
  readonly words: readonly string[];
  /** Where its pronouns stand. */
  readonly pronouns: readonly number[];
  readonly casing: Casing;
  /** What the token tells by itself, nothing where there is none. */
  readonly word: (at: number) => Word;
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
  readonly known: readonly Word[];
  readonly words: readonly string[];
  #casing: Casing | null = null;
  #pronouns: number[] | null = null;
  #matches: (LexiconMatch | null | undefined)[] | null = null;

  constructor(sentence: number, { paragraph, tokens }: Sentence) {
    this.sentence = sentence;
    this.paragraph = paragraph;
    this.tokens = tokens;
    this.known = tokens.map(({ text }) => wordOf(text));
    this.words = this.known.map(({ text }) => text);
  }

  get casing(): Casing {
    this.#casing ??= casingOf(this.known);
    return this.#casing;
  }

  get pronouns(): readonly number[] {
    this.#pronouns ??= [...this.known.keys()].filter((at) => this.known[at]!.pronoun !== null);
    return this.#pronouns;
  }

  word(at: number): Word {
    return this.known[at] ?? wordOf('');
  }

  opens(at: number): boolean {
    return at === 0 || this.word(at - 1).opener;
  }

  glued(at: number): boolean {
    const { tokens } = this;
    return at > 0 && at < tokens.length && tokens[at - 1]!.end === tokens[at]!.start;
  }

  lexicon(at: number): LexiconMatch | null {
    if (!this.word(at).listed) return null;
    this.#matches ??= [];
    let match = this.#matches[at];
    if (match === undefined) {
      match = matchLexicon(this.words, at);
      this.#matches[at] = match;
    }
    return match;
  }
}

/** Least number of words for a line to count as a headline in Title Case. */
const FEWEST_WORDS = 4;
/** Share of the longer words that are capitalised in a headline in Title Case. */
const TITLE_SHARE = 0.7;

function casingOf(words: readonly Word[]): Casing {
  const letters = words.filter((word) => word.letters);
  if (letters.length >= FEWEST_WORDS && letters.every((word) => word.shouted)) return 'capitals';
  if (/^[.?!”"]$/.test(words.at(-1)?.text ?? '')) return 'sentence';
  const longer = letters.slice(1).filter(({ text }) => text.length > 3);
  const capital = longer.filter((word) => word.capital);
  return longer.length >= FEWEST_WORDS && capital.length >= longer.length * TITLE_SHARE ? 'title' : 'sentence';
}
