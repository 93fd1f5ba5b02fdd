import type { Token, Upos } from '../../schemas/sentence.js';
import { officeNouns } from '../titles.js';
import type { NounPhrase, TokenRange } from './noun-phrases.js';
import type { VerbGroup } from './verb-groups.js';

/** A noun phrase, a verb group or a single word between them. `relative` is a pronoun that opens a relative clause. */
export type Chunk =
  | (TokenRange & {
      readonly kind: 'noun';
      readonly head: number;
      readonly temporal: boolean;
      readonly opening: string;
      readonly name: boolean;
      readonly year: boolean;
      /** The head, lower case. */
      readonly word: string;
      /** A common noun that names no people. */
      readonly thing: boolean;
    })
  | (TokenRange & { readonly kind: 'verb'; readonly group: VerbGroup })
  | (TokenRange & { readonly kind: 'relative'; readonly text: string })
  | (TokenRange & { readonly kind: 'word'; readonly text: string; readonly pos: Upos });

export type NounChunk = Extract<Chunk, { kind: 'noun' }>;
export type VerbChunk = Extract<Chunk, { kind: 'verb' }>;

/** The chunks of a sentence: every token lies in one. */
export function chunksOf(tokens: readonly Token[], nouns: readonly NounPhrase[], verbs: readonly VerbGroup[]): Chunk[] {
  const nounAt = new Map(nouns.map((noun) => [noun.start, noun]));
  const verbAt = new Map(verbs.map((verb) => [verb.start, verb]));
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const chunk = chunkAt(tokens, at, nounAt.get(at), verbAt.get(at), chunks.at(-1));
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  noun: NounPhrase | undefined,
  verb: VerbGroup | undefined,
  previous: Chunk | undefined,
): Chunk {
  if (verb !== undefined) return { kind: 'verb', start: verb.start, end: verb.end, group: verb };
  const text = tokens[at]!.text.toLowerCase();
  const end = noun?.end ?? at + 1;
  if (end === at + 1 && isRelative(tokens, at, text, previous)) return { kind: 'relative', start: at, end, text };
  if (text === 'that' && end === at + 1 && /^(?:PROPN|PRON|DET|NOUN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? ''))
    return { kind: 'word', start: at, end, text, pos: 'SCONJ' };
  if (previous?.kind === 'noun' && end === at + 1 && /^(?:him|her|it|them|our|your)sel(?:f|ves)$/.test(text))
    return { kind: 'word', start: at, end, text, pos: 'ADV' };
  if (text === 'what' && end === at + 1 && /^(?:PROPN|PRON|DET|NOUN|NUM|PART)$/.test(tokens[at + 1]?.pos ?? ''))
    return { kind: 'word', start: at, end, text, pos: 'SCONJ' };
  if (noun === undefined || /^(?:there|here)$/.test(text))
    return { kind: 'word', start: at, end: at + 1, text, pos: tokens[at]!.pos };
  return {
    kind: 'noun',
    start: at,
    end,
    head: noun.head,
    temporal: isTemporal(tokens, noun),
    opening: text,
    name: tokens[at]!.pos === 'PROPN' && tokens[noun.head]!.pos === 'PROPN',
    word: tokens[noun.head]!.text.toLowerCase(),
    thing: isThing(tokens[noun.head]!),
    year: /^(?:1[5-9]|20)\d\d$/.test(tokens[noun.head]!.text),
  };
}

const relativePronouns = new Set(['who', 'whom', 'which']);

/** “that” opens a relative clause where a noun stands before it and a verb behind it. */
function isRelative(tokens: readonly Token[], at: number, text: string, previous: Chunk | undefined): boolean {
  if (relativePronouns.has(text)) return true;
  if (text !== 'that' || previous?.kind !== 'noun') return false;
  let next = at + 1;
  if (/^(?:last|next|this)$/.test(tokens[next]?.text ?? '') && timeWords.has(tokens[next + 1]?.text ?? '')) next += 2;
  if (tokens[next]?.text === ',') return previous.end === at;
  while (tokens[next]?.pos === 'ADV') next++;
  return tokens[next]?.pos === 'VERB' || tokens[next]?.pos === 'AUX';
}

const timeWords = new Set(
  `second minute hour day week weekend month quarter year decade century morning afternoon evening night midnight noon time today yesterday tomorrow tonight
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

/** “last week”, “Friday night”, “two years”, “2018”: a noun phrase that says when or for how long. */
function isTemporal(tokens: readonly Token[], { start, head }: NounPhrase): boolean {
  const word = tokens[head]!.text.toLowerCase();
  if (timeWords.has(word) || timeWords.has(word.replace(/s$/, '')))
    return !/^(?:may|march)$/.test(word) || tokens[head]!.pos === 'PROPN';
  if (/^[ap]\.?m\.?$/.test(word) && /^\d/.test(tokens[head - 1]?.text ?? '')) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(word) || /^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/.test(word)) return true;
  return head > start && tokens[head]!.pos === 'NUM' && timeWords.has(tokens[head - 1]!.text.toLowerCase());
}

export function isWord(chunk: Chunk | undefined, ...texts: readonly string[]): boolean {
  return chunk?.kind === 'word' && texts.includes(chunk.text);
}

export function isPos(chunk: Chunk | undefined, ...tags: readonly Upos[]): boolean {
  return chunk?.kind === 'word' && tags.includes(chunk.pos);
}

const quotationMarks = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '``', "''", '`']);
export function isQuotationMark(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && quotationMarks.has(chunk.text);
}

/** The nearest chunk at or before `at` that is no adverb and no quotation mark. */
export function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (
    at >= 0 &&
    ((isPos(chunks[at], 'ADV', 'PART', 'INTJ') && !isWord(chunks[at], 'to')) ||
      isQuotationMark(chunks[at]) ||
      isWord(chunks[at], 'both', 'all', 'each')) &&
    !isWord(chunks[at], 'there')
  )
    at--;
  return at;
}

export function isPreposition(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'word' &&
    (chunk.pos === 'ADP' ||
      (chunk.pos === 'SCONJ' && prepositions.has(chunk.text)) ||
      (chunk.pos === 'PART' && chunk.text === 'to') ||
      (chunk.pos === 'ADV' && prepositions.has(chunk.text)))
  );
}
const prepositions = new Set([
  'about',
  'after',
  'before',
  'for',
  'since',
  'until',
  'than',
  'as',
  'like',
  'near',
  'with',
  'without',
  'amid',
  'amidst',
  'despite',
  'during',
  'over',
]);

const people = new Set(
  'people person man men woman women child children boy girl player voter member leader group team crew family couple survivor victim passenger resident official supporter critic worker employee soldier suspect patient guest friend someone anyone everyone nobody those one some many few others parent mother father son daughter wife husband brother sister president minister chief head spokesman spokeswoman candidate nominee colleague citizen migrant refugee immigrant student aide staff'.split(
    ' ',
  ),
);

/** Whether the noun is no word for people, as far as its form tells. */
function isThing({ text, pos }: Token): boolean {
  const word = text.toLowerCase();
  if (pos !== 'NOUN') return false;
  const single = word.replace(/s$/, '');
  return (
    !people.has(word) &&
    !people.has(single) &&
    !officeNouns.has(single) &&
    !/(?:er|or|ist|ian|ant|ee|man|men|woman|women|mate)s?$/.test(word)
  );
}
