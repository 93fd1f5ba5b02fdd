import type { AmountValue } from '../schemas/entity.js';
import type { Form, Lexeme } from './lexemes.js';

type Bound = AmountValue['bound'];

/** A number read at some lexeme: `end` is the index after its last lexeme; `words` that it is written out (“thirty-one”). */
export interface NumberReading {
  readonly end: number;
  readonly amount: number;
  readonly bound: Bound;
  readonly words: boolean;
  /** “dozens”, “a dozen”: the noun that is counted may follow with “of”. */
  readonly vague: boolean;
}

const ones: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Written close to digits only: “4.5bn”, “$200m”, “5k”. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);
/** Each stands for at least two of the thing: the careful reading of “hundreds” is 200 or more. */
const plurals: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const LEAST_OF_A_PLURAL = 2;
const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Whether a number may begin with this word: a cheap test before `readNumber`. */
export function opensNumber({ kind, lower, text }: Form): boolean {
  return (
    kind === 'number' ||
    ones.has(lower) ||
    tens.has(lower) ||
    plurals.has(lower) ||
    fractions.has(text) ||
    phraseOpeners.has(lower)
  );
}
const phraseOpeners: ReadonlySet<string> = new Set(['a', 'an', 'half', 'several', 'few', 'dozen', 'hundred', 'couple']);

/**
 * The number that begins at `at`, in digits or words, or null.
 *
 *     Thirty-one people, 4.5bn, two and a half hours, half a million, tens of thousands, a dozen
 *     ^^^^^^^^^^         ^^^^^  ^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^
 */
export function readNumber(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !opensNumber(lexeme)) return null;
  return (
    readPlural(lexemes, at) ??
    readDozen(lexemes, at) ??
    readHalfScale(lexemes, at) ??
    readArticleScale(lexemes, at) ??
    readDigits(lexemes, at) ??
    readWords(lexemes, at)
  );
}

/** “hundreds”, “tens of thousands”, “hundreds of millions”, “dozens”. */
function readPlural(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  let value = plurals.get(lexemes[at]!.lower);
  if (value === undefined) return null;
  // “thousands and thousands” says no more than “thousands”.
  const again = lexemes[at + 1]?.lower === 'and' && lexemes[at + 2]?.lower === lexemes[at]!.lower;
  let end = again ? at + 3 : at + 1;
  const second = lexemes[end]?.lower === 'of' ? plurals.get(lexemes[end + 1]?.lower ?? '') : undefined;
  if (second !== undefined && second > value) {
    value *= second;
    end += 2;
  } else if (lexemes[at]!.lower === 'tens') return null;
  if (lexemes[at]!.lower === 'scores' && lexemes[end]?.lower !== 'of') return null;
  return { end, amount: value * LEAST_OF_A_PLURAL, bound: 'at-least', words: true, vague: true };
}

/** “a dozen”, “half a dozen”, “two dozen”, “several dozen”, “a couple”. */
function readDozen(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const word = (offset: number) => lexemes[at + offset]?.lower ?? '';
  const dozen = (end: number, amount: number, bound: Bound = 'about'): NumberReading => ({
    end: at + end,
    amount,
    bound,
    words: true,
    vague: true,
  });
  if (word(0) === 'half' && word(1) === 'a' && word(2) === 'dozen') return dozen(3, 6);
  if (word(0) === 'a' && word(1) === 'half' && word(2) === '-' && word(3) === 'dozen') return dozen(4, 6);
  if (word(0) === 'half' && word(1) === '-' && word(2) === 'dozen') return dozen(3, 6);
  if (word(0) === 'a' && word(1) === 'dozen') return dozen(2, 12);
  if (word(0) === 'a' && word(1) === 'couple' && countsCouple(lexemes[at + 2])) return dozen(2, 2);
  if (word(0) === 'dozen') return dozen(1, 12);
  if (word(0) === 'several' && word(1) === 'dozen') return dozen(2, 24, 'at-least');
  const count = ones.get(word(0)) ?? Number.NaN;
  if (count >= 1 && word(1) === 'dozen') return dozen(2, count * 12);
  return null;
}

/** “a couple of days”, “a couple hundred”; the couple next door is two people. */
function countsCouple(next: Lexeme | undefined): boolean {
  return next?.lower === 'of' || (next?.pos === 'NOUN' && next.lower.endsWith('s')) || scales.has(next?.lower ?? '');
}

/** “half a million”, “a quarter of a million” is left alone; “several hundred”, “a few thousand”. */
function readHalfScale(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const word = (offset: number) => lexemes[at + offset]?.lower ?? '';
  const half = word(0) === 'half' && word(1) === 'a' ? scales.get(word(2)) : undefined;
  if (half !== undefined) return { end: at + 3, amount: half / 2, bound: 'exact', words: true, vague: false };
  const few = word(0) === 'a' && word(1) === 'few' ? 2 : word(0) === 'few' || word(0) === 'several' ? 1 : 0;
  const scale = few > 0 ? readScales(lexemes, at + few) : null;
  if (scale === null) return null;
  return { end: scale.end, amount: scale.factor * LEAST_OF_A_PLURAL, bound: 'at-least', words: true, vague: true };
}

/** “a hundred”, “a million”. */
function readArticleScale(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  if (lexemes[at]!.lower !== 'a' && lexemes[at]!.lower !== 'an') return null;
  if (lexemes[at + 1] === undefined || lexemes[at + 1]!.glued) return null;
  const scale = readScales(lexemes, at + 1);
  return scale === null ? null : { end: scale.end, amount: scale.factor, bound: 'exact', words: true, vague: false };
}

function readDigits(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const lexeme = lexemes[at]!;
  const whole = lexeme.kind === 'number' ? Number(lexeme.text.replaceAll(',', '')) : fractions.get(lexeme.text);
  if (whole === undefined || !Number.isFinite(whole)) return null;
  const part = lexeme.kind === 'number' ? fractions.get(lexemes[at + 1]?.text ?? '') : undefined;
  return scaled(lexemes, part === undefined ? at + 1 : at + 2, whole + (part ?? 0), false);
}

/** “thirty-one”, “two hundred and fifty”, “one hundred-eighteen”, “two and a half”, “three million”. */
function readWords(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const first = readBelowHundred(lexemes, at);
  if (first === null) return null;
  const { end, amount } = withHundreds(lexemes, first);
  return scaled(lexemes, end, amount, true);
}

interface Partial {
  readonly end: number;
  readonly amount: number;
}

function readBelowHundred(lexemes: readonly Lexeme[], at: number): Partial | null {
  const word = lexemes[at]?.lower ?? '';
  const ten = tens.get(word);
  if (ten === undefined) {
    const one = ones.get(word);
    return one === undefined ? null : { end: at + 1, amount: one };
  }
  const next = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1;
  const one = ones.get(lexemes[next]?.lower ?? '') ?? 0;
  return one >= 1 && one <= 9 ? { end: next + 1, amount: ten + one } : { end: at + 1, amount: ten };
}

function withHundreds(lexemes: readonly Lexeme[], first: Partial): Partial {
  if (lexemes[first.end]?.lower !== 'hundred') return first;
  const hundreds = { end: first.end + 1, amount: first.amount * 100 };
  const joint = lexemes[hundreds.end];
  const rest =
    joint?.lower === 'and' || (joint?.text === '-' && joint.glued)
      ? readBelowHundred(lexemes, hundreds.end + 1)
      : readBelowHundred(lexemes, hundreds.end);
  return rest === null || rest.amount >= 100 ? hundreds : { end: rest.end, amount: hundreds.amount + rest.amount };
}

/** Multiplies by the scale words that follow, and adds “and a half”. */
function scaled(lexemes: readonly Lexeme[], at: number, amount: number, words: boolean): NumberReading {
  const half = readAndAHalf(lexemes, at);
  const scale = readScales(lexemes, half ?? at) ?? readShortScale(lexemes, at);
  const exact = (amount + (half === null ? 0 : 0.5)) * (scale?.factor ?? 1);
  return { end: scale?.end ?? half ?? at, amount: rounded(exact), bound: 'exact', words, vague: false };
}

function readAndAHalf(lexemes: readonly Lexeme[], at: number): number | null {
  const is = lexemes[at]?.lower === 'and' && lexemes[at + 1]?.lower === 'a' && lexemes[at + 2]?.lower === 'half';
  return is ? at + 3 : null;
}

/** One scale word or two of them: “hundred million”; a hyphen may stand before it (“30-million-dollar”). */
function readScales(lexemes: readonly Lexeme[], at: number): { end: number; factor: number } | null {
  const from = lexemes[at]?.text === '-' && lexemes[at]!.glued ? at + 1 : at;
  const first = scales.get(lexemes[from]?.lower ?? '');
  if (first === undefined) return null;
  const second = scales.get(lexemes[from + 1]?.lower ?? '');
  if (second !== undefined && second > first) return { end: from + 2, factor: first * second };
  return { end: from + 1, factor: first };
}

function readShortScale(lexemes: readonly Lexeme[], at: number): { end: number; factor: number } | null {
  const lexeme = lexemes[at];
  const previous = lexemes[at - 1];
  if (lexeme === undefined || previous?.kind !== 'number') return null;
  // “30m” may be metres: the caller knows whether a currency stands before it.
  const factor = shortScales.get(lexeme.lower);
  if (factor === undefined || (!lexeme.glued && lexeme.lower.length < 2)) return null;
  return { end: at + 1, factor };
}

/** Products of decimals without the noise of binary fractions: 4.2 × 1e9 is 4200000000. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
