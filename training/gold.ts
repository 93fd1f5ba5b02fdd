import { readFileSync } from 'node:fs';
import type { Segment, TokenSpan } from '../src/models/segmenter.js';
import { paragraphs } from '../src/text/paragraphs.js';

/** A document of the gold data; sentences and entities are half-open spans of the text, tokens too (with more to them in treebanks). */
export interface GoldDocument<Token = GoldSpan> {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly [number, number])[];
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The documents of `<folder>/<set>.jsonl`. */
export function readGold<Token extends GoldSpan = GoldSpan>(folder: string, set: string): GoldDocument<Token>[] {
  return readFileSync(`${folder}/${set}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const document = JSON.parse(line) as GoldDocument<Token | readonly [number, number]>;
      const tokens = document.tokens.map((token) =>
        'text' in token ? token : ({ start: token[0], end: token[1], text: document.text.slice(...token) } as Token),
      );
      return { ...document, tokens, entities: document.entities ?? [] };
    });
}

/** Indexes of the tokens of each sentence. */
export function sentenceTokens(document: GoldDocument): number[][] {
  let at = 0;
  return document.sentences
    .map(([, end]) => {
      const indexes: number[] = [];
      while (at < document.tokens.length && document.tokens[at]!.start < end) indexes.push(at++);
      return indexes;
    })
    .filter((indexes) => indexes.length > 0);
}

/** A document as the product cuts it: sentences of tokens, from the text alone. */
export function ownSentences(document: GoldDocument, segment: Segment): TokenSpan[][] {
  return paragraphs(document.text).flatMap(({ start, end }) => segment(document.text, start, end));
}
