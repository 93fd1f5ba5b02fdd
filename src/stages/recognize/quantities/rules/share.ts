import { readNumber } from '../../../../language/numbers.js';
import { type Field, type Measured, type QuantityRule, word } from '../field.js';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/**
 * Shares of a whole as percent, so that they compare; thirds are rounded and so only about.
 *
 *     nearly half of the seats, two-thirds of voters, a quarter of it, one in five, nine out of 10
 *            ^^^^               ^^^^^^^^^^            ^^^^^^^^^        ^^^^^^^^^^^  ^^^^^^^^^^^^^^
 */
export const share: QuantityRule = {
  name: 'share',
  read: (field, at) => half(field, at) ?? fraction(field, at) ?? outOf(field, at),
};

function half(field: Field, at: number): Measured | null {
  if (word(field, at) !== 'half' || field.lexemes[at + 1]?.text === '-') return null;
  const next = word(field, at + 1);
  const counts = next === 'of' || field.bound !== null || /^(?:the|their|its|his|her|all|those|these|that)$/.test(next);
  const other = /^(?:the|other|first|second|and|a|last|by|latter|in|better)$/.test(word(field, at - 1));
  return counts && !other ? percentOf(field, 1, 2, at + 1) : null;
}

/** “two-thirds”, “a third of”, “three quarters”. */
function fraction(field: Field, at: number): Measured | null {
  const article = /^an?$/.test(word(field, at)) && word(field, at - 1) !== 'and';
  const number = article ? null : readNumber(field.lexemes, at);
  if (!article && (number === null || !number.words)) return null;
  const end = number?.end ?? at + 1;
  const from = word(field, end) === '-' ? end + 1 : end;
  const below = parts.get(word(field, from));
  if (below === undefined || from - at > 3) return null;
  const above = number?.amount ?? 1;
  // “a third man”, “a quarter” of the year: only “of” makes one of them a share, or “by” where something rose or fell.
  const isOf = word(field, from + 1) === 'of' && !isOfPoint(field, from + 2);
  if (above === 1 && !isOf && !(article && isBy(field, at, from + 1))) return null;
  return above >= below ? null : percentOf(field, above, below, from + 1);
}

const moves =
  /^(?:rise|fall|grow|drop|cut|reduce|increase|decrease|climb|jump|surge|soar|shrink|decline|slump|plunge|raise|lower|up|down|slash|trim|boost|expand|slip|tumble)$/;
const bounds = /^(?:about|almost|around|least|at|more|nearly|over|roughly|than|some|up|to)$/;

/** “It fell by a third”, “rose by more than a quarter”: by how much something moved. */
function isBy(field: Field, at: number, end: number): boolean {
  let by = at - 1;
  while (bounds.test(word(field, by))) by--;
  const next = field.lexemes[end];
  const isLast = next?.kind !== 'word' || /^(?:in|on|to|from|since|last|this|over|after|and)$/.test(next.lower);
  return word(field, by) === 'by' && moves.test(field.lexemes[by - 1]?.lemma.toLowerCase() ?? '') && isLast;
}

/** “a quarter of a point” */
function isOfPoint(field: Field, at: number): boolean {
  if (!/^(?:a|one)$/.test(word(field, at))) return false;
  return word(field, word(field, at + 1) === 'percentage' ? at + 2 : at + 1) === 'point';
}

/** “one in five”, “nine out of 10”, “four of every five”, “a one-in-three chance”. */
function outOf(field: Field, at: number): Measured | null {
  const first = readNumber(field.lexemes, at);
  if (first === null) return null;
  const joint = readJoint(field, first.end);
  const second = joint === null ? null : readNumber(field.lexemes, joint.end);
  if (joint === null || second === null || second.amount <= first.amount || second.amount > 100) return null;
  if (joint.doubtful && !isShareOf(first.amount, second.amount, word(field, second.end))) return null;
  return percentOf(field, first.amount, second.amount, second.end);
}

/** The words between both numbers; “in” alone may say something else. */
function readJoint(field: Field, at: number): { end: number; doubtful: boolean } | null {
  const [first, second, third] = [word(field, at), word(field, at + 1), word(field, at + 2)];
  if (first === 'in') return { end: second === 'every' ? at + 2 : at + 1, doubtful: second !== 'every' };
  if (first === '-' && second === 'in' && third === '-') return { end: at + 3, doubtful: false };
  if (first === 'out' && second === 'of') return { end: third === 'every' ? at + 3 : at + 2, doubtful: false };
  return first === 'of' && second === 'every' ? { end: at + 2, doubtful: false } : null;
}

const wholes: ReadonlySet<string> = new Set(
  'adults americans chance children households odds patients people pupils residents respondents students voters women workers'.split(
    ' ',
  ),
);

/** “two in 2016” and “five in eleven states” are no shares. */
function isShareOf(first: number, second: number, next: string): boolean {
  if (wholes.has(next)) return true;
  return first <= 10 && (second === 5 || second === 10 || (first === 1 && second <= 20));
}

function percentOf(field: Field, above: number, below: number, end: number): Measured {
  const amount = Math.round((above / below) * 10_000) / 100;
  const round = Number.isInteger((above / below) * 10_000);
  return {
    end,
    type: 'percent',
    value: { amount, unit: '%', bound: field.bound ?? (round ? 'exact' : 'about') },
  };
}
