import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type Phrases, phrasesOf } from '../../language/phrases.js';
import type { Sentence, Token } from '../../schemas/sentence.js';
import type { Stretch } from '../../text/paragraphs.js';
import type { Quotation } from '../../text/quotation.js';
import { mended } from './mend.js';
import { UTTERANCE } from './placeholder.js';

/**
 * A sentence as its writer framed it: each utterance in quotation marks, however many sentences it holds, is one token
 * here, and the marks around quoted fragments are left out. Token offsets are those of the document.
 */
export interface Unit extends Phrases, Stretch {
  /** Counts paragraphs through the document; `index` counts units through the document. */
  readonly paragraph: number;
  readonly index: number;
  readonly sentences: readonly Sentence[];
  /** The tokens before the phrases are found, which may mend their tags. */
  readonly words: readonly Token[];
  /** By the index of the token that stands for it. */
  readonly utterances: ReadonlyMap<number, Quotation>;
  readonly fragments: readonly Quotation[];
  readonly phraseFrom: ReadonlyMap<number, NounPhrase>;
  readonly phraseTo: ReadonlyMap<number, NounPhrase>;
  readonly groupFrom: ReadonlyMap<number, VerbGroup>;
  readonly groupTo: ReadonlyMap<number, VerbGroup>;
}

/** What a unit is made of before its phrases are found. */
export interface UnitParts {
  readonly paragraph: number;
  readonly index: number;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly utterances: readonly Quotation[];
  readonly fragments: readonly Quotation[];
}

/** A unit of the parts. Its phrases are found when they are first asked for: most sentences report nothing. */
export function unitOf(parts: UnitParts): Unit {
  const { paragraph, index, sentences, fragments } = parts;
  const tokens = mended(parts.tokens);
  let read: Read | undefined;
  const phrases = () => {
    read ??= readingOf(tokens);
    return read;
  };
  return {
    paragraph,
    index,
    sentences,
    fragments,
    words: tokens,
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    get tokens() {
      return phrases().tokens;
    },
    get nounPhrases() {
      return phrases().nounPhrases;
    },
    get verbGroups() {
      return phrases().verbGroups;
    },
    utterances: placed(tokens, parts.utterances),
    get phraseFrom() {
      return phrases().phraseFrom;
    },
    get phraseTo() {
      return phrases().phraseTo;
    },
    get groupFrom() {
      return phrases().groupFrom;
    },
    get groupTo() {
      return phrases().groupTo;
    },
  };
}

type Read = Pick<Unit, 'tokens' | 'nounPhrases' | 'verbGroups' | 'phraseFrom' | 'phraseTo' | 'groupFrom' | 'groupTo'>;

function readingOf(tokens: readonly Token[]): Read {
  const phrases = phrasesOf(tokens);
  return {
    ...phrases,
    phraseFrom: new Map(phrases.nounPhrases.map((phrase) => [phrase.start, phrase])),
    phraseTo: new Map(phrases.nounPhrases.map((phrase) => [phrase.end, phrase])),
    groupFrom: new Map(phrases.verbGroups.map((group) => [group.start, group])),
    groupTo: new Map(phrases.verbGroups.map((group) => [group.end, group])),
  };
}

const none: ReadonlyMap<number, Quotation> = new Map();

/** Utterances by the index of the token that stands for each. */
function placed(tokens: readonly Token[], utterances: readonly Quotation[]): ReadonlyMap<number, Quotation> {
  if (utterances.length === 0) return none;
  const indexes = tokens.flatMap(({ text }, index) => (text === UTTERANCE ? [index] : []));
  return new Map(indexes.map((index, number) => [index, utterances[number]!]));
}

/** The token at `index` in lower case; '' outside the unit. */
export function wordAt(unit: Unit, index: number): string {
  return unit.tokens[index]?.text.toLowerCase() ?? '';
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
