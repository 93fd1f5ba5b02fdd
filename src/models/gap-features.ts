import { abbreviationKind, wordKind } from '../language/sentence-cues.js';
import type { FeatureSink } from './hashed-features.js';
import { type Clusters, clusterRow, cutPath } from './name-words.js';
import { hash, shapeOf } from './word-features.js';

/** What the decision whether a sentence begins sees of a token: numbers that stand for its form, its shape, its kind. */
export interface GapToken {
  readonly form: string;
  readonly lower: number;
  readonly shape: number;
  readonly kind: number;
  readonly abbreviation: number;
  readonly cluster: number;
  readonly capital: boolean;
  /** A final mark. */
  readonly ends: boolean;
  /** It could begin a sentence wherever it stands: it does not begin with a small letter. */
  readonly maybeFirst: boolean;
  /** Any token could begin a sentence after it: it ends in a mark. */
  readonly maybeLast: boolean;
}

/** Longest form that is looked at, and forms that are kept. */
const FORM = 16;
const KNOWN = 20_000;
/** Steps into the tree of clusters. */
const STEPS = 8;

/** A function that gives what is seen of a token. */
export function gapTokens(clusters: Clusters): (text: string) => GapToken {
  const known = new Map<string, GapToken>();
  return (text) => {
    const form = text.length > FORM ? text.slice(0, FORM) : text;
    let token = known.get(form);
    if (token === undefined) {
      token = gapToken(form, clusters);
      if (known.size >= KNOWN) known.clear();
      known.set(form, token);
    }
    return token;
  };
}

function gapToken(form: string, clusters: Clusters): GapToken {
  const single = form.length === 1 && /\p{L}/u.test(form) ? '1' : '';
  const lower = form.toLowerCase();
  const row = clusterRow(clusters, lower);
  const kind = wordKind(form);
  return {
    form,
    lower: hash(lower, 1),
    shape: hash(shapeOf(form).slice(0, 4) + single, 2),
    kind: hash(kind, 3),
    abbreviation: hash(abbreviationKind(form), 4),
    cluster: row < 0 ? 0 : cutPath(clusters.paths[row]!, STEPS),
    capital: kind === 'upper' || kind === 'opener',
    ends: kind === 'end',
    maybeFirst: !/^\p{Ll}/u.test(form),
    maybeLast: !/[\p{L}\p{N}]$/u.test(form),
  };
}

const outside: GapToken = {
  form: '',
  lower: 11,
  shape: 12,
  kind: 13,
  abbreviation: 14,
  cluster: 1,
  capital: false,
  ends: false,
  maybeFirst: true,
  maybeLast: true,
};

/** The tokens of a stretch, and what is known of the whole of it. */
export interface GapTokens {
  readonly tokens: readonly GapToken[];
  /** Whether white space stands before a token. */
  readonly spaced: (at: number) => boolean;
  /** Tokens from here to the next final mark. */
  readonly toEnd: Uint16Array;
  /** Capitalised words in a row that end before a token, and that begin with it. */
  readonly capitalsBefore: Uint8Array;
  readonly capitalsFrom: Uint8Array;
}

export function gapContext(tokens: readonly GapToken[], spaced: (at: number) => boolean): GapTokens {
  const n = tokens.length;
  const toEnd = new Uint16Array(n + 1).fill(999);
  const capitalsBefore = new Uint8Array(n + 1);
  const capitalsFrom = new Uint8Array(n + 1);
  for (let at = n - 1; at >= 0; at--) {
    toEnd[at] = tokens[at]!.ends ? 0 : Math.min(999, toEnd[at + 1]! + 1);
    capitalsFrom[at] = tokens[at]!.capital ? Math.min(9, capitalsFrom[at + 1]! + 1) : 0;
  }
  for (let at = 1; at <= n; at++)
    capitalsBefore[at] = tokens[at - 1]!.capital ? Math.min(9, capitalsBefore[at - 1]! + 1) : 0;
  return { tokens, spaced, toEnd, capitalsBefore, capitalsFrom };
}

/** What is open where a sentence may end. */
export interface SentenceState {
  /** Tokens since the last boundary. */
  length: number;
  inQuote: boolean;
  inBracket: boolean;
}

/** Whether a sentence could begin with the second token at all. */
export function maybeSentence(previous: GapToken, token: GapToken): boolean {
  return previous.maybeLast || token.maybeFirst;
}

/**
 * What speaks for or against a sentence boundary before the token at `at`.
 *
 *     He arrived at 9 a.m. | The president left.
 */
export function gapFeatures(context: GapTokens, at: number, state: SentenceState, sink: FeatureSink): void {
  sink.count = 0;
  const { tokens, spaced } = context;
  const p3 = tokens[at - 3] ?? outside;
  const p2 = tokens[at - 2] ?? outside;
  const p1 = tokens[at - 1] ?? outside;
  const n0 = tokens[at] ?? outside;
  const n1 = tokens[at + 1] ?? outside;
  const n2 = tokens[at + 2] ?? outside;
  const spaces = Number(spaced(at - 1)) * 4 + Number(spaced(at)) * 2 + Number(spaced(at + 1));
  const open = Number(state.inQuote) * 2 + Number(state.inBracket);
  const length = bucket(state.length);
  const shapesBefore = pair(p2.shape, p1.shape);
  const shapesAfter = pair(n0.shape, n1.shape);
  const kindsBefore = pair(p2.kind, p1.kind);
  const kindsAfter = pair(n0.kind, n1.kind);
  sink.add(1, p1.lower, n0.shape, spaces);
  sink.add(2, p1.lower, n0.lower);
  sink.add(3, shapesBefore, shapesAfter, spaces);
  sink.add(4, p1.shape, n0.lower);
  sink.add(5, p2.lower, p1.lower, n0.shape);
  sink.add(6, p1.shape, n0.lower, n1.lower);
  sink.add(7, p1.lower, n0.shape, open);
  sink.add(8, p1.lower, n0.shape, length);
  sink.add(9, n0.lower, length, p1.shape);
  sink.add(10, shapesBefore, n0.shape, open * 8 + length);
  sink.add(11, p1.lower);
  sink.add(12, n0.lower, n0.shape);
  sink.add(13, p2.lower, p1.shape, n0.shape);
  sink.add(14, p1.shape, shapesAfter, n1.lower);
  sink.add(15, pair(p3.shape, shapesBefore), pair(shapesAfter, n2.shape));
  sink.add(16, p2.lower, p1.lower, n0.lower);
  sink.add(17, p2.lower, n0.shape);
  sink.add(18, n1.lower, n0.shape, p1.shape);
  sink.add(19, p3.lower, shapesBefore, n0.shape);
  sink.add(20, spaces, open, pair(p1.shape, n0.shape));
  sink.add(21, p1.lower, n0.lower, open);
  sink.add(22, p1.shape, pair(shapesAfter, n2.shape), length);
  sink.add(23, p1.abbreviation, n0.kind);
  sink.add(24, p1.abbreviation, kindsAfter);
  sink.add(25, p1.abbreviation, p2.kind, n0.kind);
  sink.add(26, kindsBefore, kindsAfter, spaces);
  sink.add(27, p1.kind, n0.kind, open * 8 + length);
  sink.add(28, pair(p3.kind, kindsBefore), pair(kindsAfter, n2.kind));
  sink.add(29, p1.lower, kindsAfter);
  sink.add(30, kindsBefore, n0.lower);
  sink.add(31, p1.kind, n0.kind);
  const before = Math.min(4, context.capitalsBefore[at]!);
  const from = Math.min(4, context.capitalsFrom[at]!);
  const toEnd = bucket(context.toEnd[at]!);
  sink.add(32, before, from, p1.kind);
  sink.add(33, before, from, length);
  sink.add(34, toEnd, length, p1.kind);
  sink.add(35, toEnd, n0.lower, p1.shape);
  sink.add(36, p1.cluster, n0.cluster, n0.shape);
  sink.add(37, p1.shape, n0.cluster, n0.shape);
  sink.add(38, n0.cluster, n1.cluster, p1.kind);
  sink.add(39, p1.lower, n0.cluster, n0.shape);
  sink.add(40, p1.cluster, n0.lower, n0.shape);
  sink.add(41, p2.cluster, p1.cluster, pair(n0.cluster, n0.shape));
  sink.add(42, p1.cluster, p1.shape, n0.kind);
}

/** 0 … 3 as they are, then by powers of two. */
function bucket(count: number): number {
  return count < 4 ? count : 4 + Math.min(3, 29 - Math.clz32(count));
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x5bd1e995) ^ Math.imul(b, 0x27d4eb2f) ^ (a >>> 13);
}
