import { type Bound, readTrailingBound } from '../../../language/bounds.js';
import type { Lexeme } from '../../../language/lexemes.js';
import { readNumber, rounded } from '../../../language/numbers.js';

/** An amount with its bound or its range, before its unit is known. */
export interface Amount {
  readonly end: number;
  readonly amount: number;
  readonly bound: Bound;
  readonly words: boolean;
  readonly vague: boolean;
  readonly range?: { readonly from: number; readonly to: number };
}

/** A number or a range of them at `at`, without the words that bound it. */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const first = readNumber(lexemes, at);
  if (first === null) return null;
  return readSecond(lexemes, first.end, first) ?? first;
}

/** “5 to 7”, “20-25 million”, “two or three”: a smaller first end takes the scale of the second. */
function readSecond(lexemes: readonly Lexeme[], at: number, first: Amount): Amount | null {
  const joint = lexemes[at]?.lower ?? '';
  if (!/^(?:to|-|–|—|or)$/.test(joint)) return null;
  const sign = /^[$£€]$/.test(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const second = readNumber(lexemes, sign);
  if (second === null || second.vague || first.vague) return null;
  if (joint === 'or' && !(first.words && second.words && second.amount === first.amount + 1)) return null;
  const from = scaledLike(lexemes, first, second, at);
  if (from >= second.amount) return null;
  return {
    end: second.end,
    amount: rounded((from + second.amount) / 2),
    bound: 'about',
    words: second.words,
    vague: false,
    range: { from, to: second.amount },
  };
}

/** “20-25 million” is 20 million to 25 million. */
function scaledLike(lexemes: readonly Lexeme[], first: Amount, second: Amount, joint: number): number {
  const bare = joint === 1 || lexemes[first.end - 1]?.kind === 'number';
  const scale = second.amount >= 1000 ? 10 ** (3 * Math.floor(Math.log10(second.amount) / 3)) : 1;
  const plain = second.amount / scale;
  const spelled = /[a-z]/i.test(lexemes[second.end - 1]?.text ?? '') && second.end - joint > 2;
  return bare && spelled && first.amount < 1000 && first.amount <= plain * 10 && scale > 1
    ? rounded(first.amount * scale)
    : first.amount;
}

/** The bound that words before (`leading`) and after an amount give it. */
export function boundOf(lexemes: readonly Lexeme[], leading: Bound | null, amount: Amount, after: number) {
  const trailing = readTrailingBound(lexemes, after);
  return { bound: leading ?? trailing?.bound ?? amount.bound, end: trailing?.end ?? after };
}
