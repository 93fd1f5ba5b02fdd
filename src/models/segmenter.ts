import { type Atom, atomsOf } from '../language/atoms.js';
import { abbreviationKind, isTitle } from '../language/sentence-cues.js';
import { certainGap } from '../language/sentence-rules.js';
import { type Container, readContainer } from './container.js';
import {
  type GapToken,
  type GapTokens,
  gapContext,
  gapFeatures,
  gapTokens,
  maybeSentence,
  type SentenceState,
} from './gap-features.js';
import { featureSink, scoreOf } from './hashed-features.js';
import { jointFeatures, nextKind } from './joint-features.js';
import type { Clusters } from './name-words.js';
import { isSpace } from './white-space.js';

interface SegmenterMeta {
  /** Words that are several tokens without a mark to show it, with the place where they are cut: `cannot` 3. */
  readonly cuts: Readonly<Record<string, number>>;
}

/** Half-open span in UTF-16 code units. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** Cuts a stretch of text into sentences of tokens. */
export type Segment = (text: string, start: number, end: number) => TokenSpan[][];

/** Chunks whose cuts are kept, and how long they may be. */
const KNOWN_CHUNKS = 20_000;
const KNOWN_LENGTH = 24;

export function makeSegmenter(bytes: Uint8Array, clusters: Clusters): Segment {
  const file = readContainer<SegmenterMeta>(bytes);
  const cut = chunkCutter(file, gapTokens(clusters));
  const opens = sentenceOpener(file);
  return (text, start, end) => sentencesOf(tokensOf(text, start, end, cut), opens);
}

/** The tokens of a chunk: where they end, from its start, and what is seen of them. */
interface Chunk {
  readonly stops: readonly number[];
  readonly seen: readonly GapToken[];
}
/** Cuts a chunk; `end` is that of the text. */
type Cut = (text: string, from: number, to: number, end: number) => Chunk;

interface Tokens {
  readonly spans: TokenSpan[];
  readonly seen: GapToken[];
}

function tokensOf(text: string, start: number, end: number, cut: Cut): Tokens {
  const spans: TokenSpan[] = [];
  const seen: GapToken[] = [];
  let from = start;
  while (from < end) {
    while (from < end && isSpace(text.charCodeAt(from))) from++;
    let to = from;
    while (to < end && !isSpace(text.charCodeAt(to))) to++;
    if (to === from) break;
    let at = from;
    const chunk = cut(text, from, to, end);
    for (let i = 0; i < chunk.stops.length; i++) {
      const stop = from + chunk.stops[i]!;
      spans.push({ start: at, end: stop });
      seen.push(chunk.seen[i]!);
      at = stop;
    }
    from = to;
  }
  return { spans, seen };
}

function chunkCutter({ meta, section }: Container<SegmenterMeta>, see: (form: string) => GapToken): Cut {
  const weights = section('joints', 'i8');
  const sink = featureSink(weights.length);
  const cuts = new Map(Object.entries(meta.cuts));
  const known = new Map<string, Chunk>();
  const fresh = (text: string, start: number, end: number, next: string): Chunk => {
    const atoms = atomsOf(text, start, end);
    const stops: number[] = [];
    for (let index = 0; index < atoms.length; index++) {
      const { end: stop, start: from, text: form } = atoms[index]!;
      const alone = from === start + (stops.at(-1) ?? 0);
      if (next === 'upper' && index + 2 === atoms.length && atoms[index + 1]!.text === '.' && keepsStop(form, index))
        continue;
      if (next === 'lower' && index + 2 === atoms.length && isLettered(atoms, index)) continue;
      if (index + 1 < atoms.length) {
        if (isInnerApostrophe(atoms, index) || isInnerApostrophe(atoms, index + 1)) continue;
        jointFeatures(atoms, index + 1, next, sink);
        const isMark =
          isCutHyphen(atoms, index) ||
          isCreditStop(atoms, index) ||
          isInnerStop(atoms, index + 1) ||
          isParty(atoms, index);
        if (scoreOf(sink, weights) <= 0 && !(alone && isMark)) continue;
      }
      const word = alone ? cuts.get(form.toLowerCase()) : undefined;
      if (word !== undefined) stops.push(from - start + word);
      stops.push(stop - start);
    }
    return { stops, seen: stops.map((stop, at) => see(text.slice(start + (stops[at - 1] ?? 0), start + stop))) };
  };
  return (text, from, to, end) => {
    if (isFused(text, from, to)) return { stops: [2, 3], seen: [see(text.slice(from, to - 1)), see('s')] };
    if (to - from > KNOWN_LENGTH) return fresh(text, from, to, nextKind(text, to, end));
    const chunk = text.slice(from, to);
    // What follows matters to a chunk that ends in a mark only.
    const next = isLetter(chunk.charCodeAt(chunk.length - 1)) ? '' : nextKind(text, to, end);
    const key = next === '' ? chunk : `${chunk} ${next}`;
    let found = known.get(key);
    if (found === undefined) {
      found = fresh(chunk, 0, chunk.length, next);
      if (known.size >= KNOWN_CHUNKS) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

const noPossession = /^\s+(?:an?|the|not|been|my|your|his|our|their|really|too|so|also|gonna|getting)\s/i;

/** “Its a shame”: what nothing can own is said of “it”. */
function isFused(text: string, from: number, to: number): boolean {
  return to - from === 3 && /^its$/i.test(text.slice(from, to)) && noPossession.test(text.slice(to, to + NEXT_WORD));
}
/** How far behind a word the next one is looked for. */
const NEXT_WORD = 12;

/** The apostrophe of “O’Neill” and “o’clock”, which is no clitic. */
function isInnerApostrophe(atoms: readonly Atom[], index: number): boolean {
  const [before, after] = [atoms[index - 1]?.text ?? '', atoms[index + 1]?.text ?? ''];
  return /^['’]$/.test(atoms[index]!.text) && /^(?:\p{Lu}|o$)/u.test(before) && /^\p{L}/u.test(after);
}

/** The hyphen of “R-Ky.”: cut from the letters before, it is cut from those behind. */
function isCutHyphen(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1]?.text ?? '';
  return atoms[index]!.text === '-' && /\p{L}$/u.test(before) && /^\p{L}/u.test(atoms[index + 1]!.text);
}

/** The full stop of “in Pyongyang./Courtesy of the agency”. */
function isCreditStop(atoms: readonly Atom[], index: number): boolean {
  return atoms[index]!.text === '.' && atoms[index + 1]!.text === '/' && /^\p{Lu}/u.test(atoms[index + 2]?.text ?? '');
}

/** The bracket of “Ann Lee (D)”. */
function isParty(atoms: readonly Atom[], index: number): boolean {
  return atoms[index]!.text === '(' && /^\p{Lu}$/u.test(atoms[index + 1]!.text);
}

/** The full stop of “(Applause.)”, behind a word that is no abbreviation known. */
function isInnerStop(atoms: readonly Atom[], index: number): boolean {
  const word = atoms[index - 1]!.text;
  if (atoms[index]!.text !== '.' || !/^[)\]"”]$/.test(atoms[index + 1]?.text ?? '')) return false;
  return /\p{Ll}{4}$/u.test(word) && abbreviationKind(`${word}.`) === 'stop';
}

/** Before a capital, a title keeps its full stop and so does an initial that stands alone: `Mt. Airy`, `J. K. Rowling`. */
function keepsStop(form: string, index: number): boolean {
  return /^\p{Lu}/u.test(form) && (isTitle(form) || (index === 0 && form.length === 1 && form !== 'I'));
}

/** “the F.B.I. director”: no sentence ends before a small letter, so that the last stop is of the letters too. */
function isLettered(atoms: readonly Atom[], index: number): boolean {
  return index >= 2 && atoms.every(({ text }, at) => (at % 2 === 0 ? /^\p{Lu}$/u : /^\.$/).test(text));
}

/** A to Z and a to z. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/**
 * Least sum of weights, in their units, for a sentence to begin behind a mark: a little less than even odds, chosen on the
 * development sets, since what was learned with features left out is too shy.
 */
const DOUBT = -45;
/**
 * The same where no mark stands, as between a heading and what follows in one line: within the lines of an article that is
 * rare, and a name torn in two costs more than a heading that is not told apart.
 */
const NO_MARK = 120;

type Opens = (tokens: GapTokens, at: number, state: SentenceState) => boolean;

function sentenceOpener({ section }: Container<SegmenterMeta>): Opens {
  const weights = section('gaps', 'i8');
  const sink = featureSink(weights.length);
  return (tokens, at, state) => {
    gapFeatures(tokens, at, state, sink);
    return scoreOf(sink, weights) > (tokens.tokens[at - 1]!.maybeLast ? DOUBT : NO_MARK);
  };
}

function sentencesOf({ spans, seen: tokens }: Tokens, opens: Opens): TokenSpan[][] {
  const spaced = (at: number) => at > 0 && at < spans.length && spans[at]!.start > spans[at - 1]!.end;
  const context = gapContext(tokens, spaced);
  const view = { form: (at: number) => tokens[at]?.form, spaced };
  const sentences: TokenSpan[][] = [];
  const state: SentenceState = { length: 0, inQuote: false, inBracket: false };
  let opened = 0;
  const begins = (at: number): boolean => {
    if (at === 0) return true;
    const maybe = maybeSentence(tokens[at - 1]!, tokens[at]!);
    if (!maybe && tokens[at]!.form.length > 2) return false; // short ones may be the letters of a list
    return certainGap(view, at, opened) ?? (maybe && opens(context, at, state));
  };
  spans.forEach((span, at) => {
    if (begins(at)) {
      opened = at;
      sentences.push([]);
      restart(state);
    }
    sentences.at(-1)!.push(span);
    follow(state, tokens[at]!.form);
  });
  return sentences;
}

/** A sentence begins: nothing is open yet. */
export function restart(state: SentenceState): void {
  state.length = 0;
  state.inQuote = false;
  state.inBracket = false;
}

/** Keeps count of what a token opens and closes. */
export function follow(state: SentenceState, form: string): void {
  state.length++;
  if (form.length > 2) return;
  if (/^(?:["“”„]|''|``)$/.test(form))
    state.inQuote = form === '“' || form === '``' || (form === '"' && !state.inQuote);
  else if (form === '(' || form === '[') state.inBracket = true;
  else if (form === ')' || form === ']') state.inBracket = false;
}
