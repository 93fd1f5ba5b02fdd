import type { AmountValue } from '../../../schemas/entity.js';

/** “about 9,400”: within this share of it. */
const ABOUT = 0.1;
/** “at least 300” said of 340 is exact enough; said of 900 it would be another figure. */
const LOOSE = 1.6;

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The amounts that a value allows. An open bound reaches as far as a writer would let it. */
function intervalOf({ amount, bound, range }: AmountValue): Interval {
  if (range !== undefined) return range;
  switch (bound) {
    case 'about':
      return { from: amount * (1 - ABOUT), to: amount * (1 + ABOUT) };
    case 'at-least':
    case 'more-than':
      return { from: amount, to: amount * LOOSE };
    case 'at-most':
    case 'less-than':
      return { from: amount / LOOSE, to: amount };
    default:
      return { from: amount, to: amount };
  }
}

/** Whether both can be right at once: “more than 300” and “some 340”. */
export function isCompatible(a: AmountValue, b: AmountValue): boolean {
  // “About 860” is not more than 900, however much “about” leaves open.
  const [left, right] = [intervalOf(isOpen(b) ? plain(a) : a), intervalOf(isOpen(a) ? plain(b) : b)];
  return meet(left, right);
}

function meet(left: Interval, right: Interval): boolean {
  return left.from <= right.to && right.from <= left.to;
}

function isOpen({ bound }: AmountValue): boolean {
  return /^(?:at-least|more-than|at-most|less-than)$/.test(bound);
}

function plain(value: AmountValue): AmountValue {
  return value.bound === 'about' ? { ...value, bound: 'exact' } : value;
}

/** “At least 14” and “at least 30” leave room for each other, however far apart, and so do “over 900” and “about 860”: they are no contradiction. */
export function mayBothHold(a: AmountValue, b: AmountValue): boolean {
  if (meet(intervalOf(a), intervalOf(b))) return true;
  const [low, high] = a.amount <= b.amount ? [a, b] : [b, a];
  return /^(?:at-least|more-than)$/.test(low.bound) || /^(?:at-most|less-than)$/.test(high.bound);
}

/** Equal but for how exactly it is said: “about 12%” and “12 percent”, “more than” and “over four hours”. */
export function isSameAmount(a: AmountValue, b: AmountValue): boolean {
  return Math.abs(a.amount - b.amount) <= 1e-9 * Math.max(1, Math.abs(a.amount)) && sameRange(a, b);
}

function sameRange(a: AmountValue, b: AmountValue): boolean {
  return a.range?.from === b.range?.from && a.range?.to === b.range?.to;
}

/** Digits of an exact number from which a round one can be made of it. */
const EXACT_DIGITS = 3;

/** Whether the one is the other rounded, and says so: “more than 900,000” of 914,000, “nearly 6,000” of 5,960. */
export function isRounded(a: AmountValue, b: AmountValue): boolean {
  const [round, exact] = a.bound === 'exact' ? [b, a] : [a, b];
  if (round.bound === 'exact' || exact.bound !== 'exact' || round.range !== undefined || exact.range !== undefined)
    return false;
  if (significantDigits(exact.amount) < EXACT_DIGITS || significantDigits(round.amount) >= EXACT_DIGITS) return false;
  const step = 10 ** (Math.floor(Math.log10(round.amount)) + 1 - significantDigits(round.amount));
  const over = exact.amount - round.amount;
  if (/^(?:at-least|more-than)$/.test(round.bound)) return over >= 0 && over < step;
  if (/^(?:at-most|less-than)$/.test(round.bound)) return over <= 0 && over > -step;
  return Math.abs(over) <= step / 2;
}

/** Digits of a number that carry something: 4,000 has one, 9,400 two, 31.5 three. */
export function significantDigits(amount: number): number {
  return String(Math.abs(amount)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}
