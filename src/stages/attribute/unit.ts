import type { NounPhrase, TokenRange } from '../../language/phrases/noun-phrases.js';
import { retag } from '../../language/phrases/tags.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type Phrases, phrasesIn } from '../../language/phrases.js';
import type { Sentence, Token } from '../../schemas/sentence.js';
import type { Stretch } from '../../text/paragraphs.js';
import type { Quotation } from '../../text/quotation.js';
import { holding } from '../../text/recent.js';
import { mended } from './mend.js';
import { placeholder, UTTERANCE } from './placeholder.js';

/**
 * A sentence as its writer framed it: each utterance in quotation marks, however many sentences it holds, is one token
 * here, and the marks around quoted fragments are left out. Token offsets are those of the document.
 */
export interface Unit extends Phrases, Stretch {
  /** Counts paragraphs through the document; `index` counts units through the document. */
  readonly paragraph: number;
  readonly index: number;
  /** The sentences that its words are of, in order; those that lie all in an utterance are not among them. */
  readonly sentences: readonly Sentence[];
  /** The tokens before the phrases are found, which may mend their tags. */
  readonly words: readonly Token[];
  /** The tokens in lower case. */
  readonly lower: readonly string[];
  /** By the index of the token that stands for it. */
  readonly utterances: ReadonlyMap<number, Quotation>;
  readonly fragments: readonly Quotation[];
  readonly phraseFrom: ByToken<NounPhrase>;
  readonly phraseTo: ByToken<NounPhrase>;
  readonly groupFrom: ByToken<VerbGroup>;
  readonly groupTo: ByToken<VerbGroup>;
}

/** A run of tokens of a sentence, or an utterance that stands for all of its own. */
type Part = { readonly sentence: Sentence; readonly from: number; readonly to: number } | Quotation;

/** What a unit is made of. */
export interface UnitParts extends Stretch {
  readonly paragraph: number;
  readonly index: number;
  readonly parts: readonly Part[];
  readonly fragments: readonly Quotation[];
}

/** Makes units. Their words and phrases are found when they are asked for, and anew after a while: most report nothing. */
export function unitMaker(): (parts: UnitParts) => Unit {
  const hold = holding();
  return (parts) => new SentenceUnit(parts, hold);
}

/** Phrases or groups by the token that they start with, or that stands right behind them. A list, since maps take longer to make. */
class ByToken<Range extends TokenRange> {
  readonly #ranges: (Range | undefined)[];

  constructor(tokens: number, ranges: readonly Range[], side: 'start' | 'end') {
    this.#ranges = Array(tokens + 1);
    for (const range of ranges) this.#ranges[range[side]] = range;
  }

  get(token: number): Range | undefined {
    return this.#ranges[token];
  }

  has(token: number): boolean {
    return this.#ranges[token] !== undefined;
  }
}

/** A class, since units are made by the hundred thousand. */
class SentenceUnit implements Unit {
  readonly paragraph: number;
  readonly index: number;
  readonly fragments: readonly Quotation[];
  readonly start: number;
  readonly end: number;
  readonly utterances: ReadonlyMap<number, Quotation>;
  readonly #parts: readonly Part[];
  readonly #hold: ReturnType<typeof holding>;
  #words: readonly Token[] | null = null;
  #tokens: readonly Token[] | null = null;
  #lower: readonly string[] | null = null;
  #read: Read | null = null;

  constructor({ paragraph, index, parts, fragments, start, end }: UnitParts, hold: ReturnType<typeof holding>) {
    this.paragraph = paragraph;
    this.index = index;
    this.fragments = fragments;
    this.start = start;
    this.end = end;
    this.#parts = parts;
    this.#hold = hold;
    const utterances = parts.filter((part) => 'content' in part);
    this.utterances = utterances.length === 0 ? none : placed(this.words, utterances);
  }

  get sentences() {
    return [...new Set(this.#parts.flatMap((part) => ('sentence' in part ? [part.sentence] : [])))];
  }

  get words() {
    if (this.#words === null) {
      this.#words = mended(this.#parts.flatMap(tokensOf));
      this.#hold(this, this.#words.length);
    }
    return this.#words;
  }

  get tokens() {
    this.#tokens ??= retag(this.words);
    return this.#tokens;
  }

  get lower() {
    this.#lower ??= this.tokens.map(({ text }) => text.toLowerCase());
    return this.#lower;
  }

  get #phrases(): Read {
    this.#read ??= readingOf(this.tokens, this.fragments);
    return this.#read;
  }

  get nounPhrases() {
    return this.#phrases.nounPhrases;
  }

  get verbGroups() {
    return this.#phrases.verbGroups;
  }

  get phraseFrom() {
    return this.#phrases.phraseFrom;
  }

  get phraseTo() {
    return this.#phrases.phraseTo;
  }

  get groupFrom() {
    return this.#phrases.groupFrom;
  }

  get groupTo() {
    return this.#phrases.groupTo;
  }

  forget(): void {
    this.#words = null;
    this.#tokens = null;
    this.#lower = null;
    this.#read = null;
  }
}

function tokensOf(part: Part): readonly Token[] {
  return 'content' in part ? [placeholder(part)] : part.sentence.tokens.slice(part.from, part.to);
}

type Read = Pick<Unit, 'nounPhrases' | 'verbGroups' | 'phraseFrom' | 'phraseTo' | 'groupFrom' | 'groupTo'>;

function readingOf(tokens: readonly Token[], fragments: readonly Quotation[]): Read {
  const { nounPhrases: phrases, verbGroups } = phrasesIn(tokens);
  const nounPhrases = phrases.map((phrase) => withinMarks(phrase, tokens, fragments));
  return {
    nounPhrases,
    verbGroups,
    phraseFrom: new ByToken(tokens.length, nounPhrases, 'start'),
    phraseTo: new ByToken(tokens.length, nounPhrases, 'end'),
    groupFrom: new ByToken(tokens.length, verbGroups, 'start'),
    groupTo: new ByToken(tokens.length, verbGroups, 'end'),
  };
}

/**
 * “keep the country safe,” [retired general Lloyd Lee] said: a phrase does not run over the comma before a closing mark, nor over a
 * dash between blanks: “their ideals - [critics] say”.
 */
function withinMarks(phrase: NounPhrase, tokens: readonly Token[], fragments: readonly Quotation[]): NounPhrase {
  for (let at = phrase.head - 1; at >= phrase.start; at--) {
    const { text, start, end } = tokens[at]!;
    const isSpaced = at > phrase.start && tokens[at - 1]!.end < start && end < tokens[at + 1]!.start;
    // “Right - wing media” is one word torn apart.
    if (isSpaced && (/^(?:[–—]|-{2,3})$/.test(text) || (text === '-' && /[^s]s$/.test(tokens[at - 1]!.text))))
      return { ...phrase, start: at + 1 };
    if (text === ',' && fragments.some(({ content }) => content.end === end)) return { ...phrase, start: at + 1 };
  }
  return phrase;
}

const none: ReadonlyMap<number, Quotation> = new Map();

/** Utterances by the index of the token that stands for each. */
function placed(tokens: readonly Token[], utterances: readonly Quotation[]): ReadonlyMap<number, Quotation> {
  const indexes = tokens.flatMap(({ text }, index) => (text === UTTERANCE ? [index] : []));
  return new Map(indexes.map((index, number) => [index, utterances[number]!]));
}

/** The token at `index` in lower case; '' outside the unit. */
export function wordAt(unit: Unit, index: number): string {
  return unit.lower[index] ?? '';
}

export function isComma(unit: Unit, index: number): boolean {
  return unit.tokens[index]?.text === ',';
}

/** The words of a fragment, without the punctuation at its end; null where it has none. */
export function wordsOf(unit: Unit, { content }: Quotation): Stretch | null {
  const words = unit.tokens.filter(
    ({ start, end, pos }) => start >= content.start && end <= content.end && pos !== 'PUNCT',
  );
  return words.length === 0 ? null : { start: words[0]!.start, end: words.at(-1)!.end };
}

/** Whether nothing but closing punctuation stands from `index` to the end of the unit. */
export function isOver(unit: Unit, index: number): boolean {
  for (let at = index; at < unit.tokens.length; at++) {
    if (!/^(?:[.!?;:…)\]]|\.{2,})$/.test(unit.tokens[at]!.text)) return false;
  }
  return true;
}

/** An utterance with the unit and token where it stands. */
export interface Placed {
  readonly unit: Unit;
  readonly at: number;
  readonly quotation: Quotation;
}

/** Only utterances and punctuation stand in the unit. */
export function isAlone(unit: Unit): boolean {
  return unit.words.every((token) => token.pos === 'PUNCT');
}
