import compromise from 'compromise';
import type { Upos } from '../src/schemas/sentence.js';
import { winkRead } from './wink.js';

interface PeerSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly pos: Upos }[];
}

/** wink-nlp's own tokens, sentences and tags, white space left out. */
export function winkSentences(text: string): PeerSentence[] {
  const { tokens, sentenceStarts } = winkRead(text);
  return sentenceStarts.map((first, index) => {
    const part = tokens.slice(first, sentenceStarts[index + 1] ?? tokens.length);
    return { start: part[0]!.start, end: part.at(-1)!.end, tokens: part };
  });
}

export interface PeerName {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organization' | 'place';
}

interface CompromiseMatch {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** The names that compromise finds by itself. */
export function compromiseNames(text: string): PeerName[] {
  const doc = compromise(text);
  const kinds = [
    ['person', doc.people()],
    ['organization', doc.organizations()],
    ['place', doc.places()],
  ] as const;
  return kinds.flatMap(([type, view]) =>
    (view.json({ offset: true, text: true }) as CompromiseMatch[]).map(({ offset }) => ({
      type,
      ...withoutEdges(text, offset.start, offset.start + offset.length),
    })),
  );
}

/** The quotations that compromise finds by itself, marks left out. */
export function compromiseQuotations(text: string): { start: number; end: number }[] {
  const found = compromise(text).quotations().json({ offset: true }) as CompromiseMatch[];
  return found.map(({ offset }) => withoutEdges(text, offset.start, offset.start + offset.length));
}

/** compromise counts punctuation and possessives into a match: strip them, to its advantage. */
function withoutEdges(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  while (from < to && !isWord(from)) from++;
  while (to > from && !isWord(to - 1) && !/\b\w\.$/.test(text.slice(to - 2, to))) to--;
  if (/['’]s$/.test(text.slice(from, to))) to -= 2;
  return { start: from, end: to };
}
