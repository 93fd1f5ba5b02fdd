import { readTrailingBound } from '../../../../language/bounds.js';
import { type Field, type Measured, type QuantityRule, word } from '../field.js';
import { peopleMeant } from '../people-meant.js';
import { type Amount, boundOf, readAmount } from '../read-amount.js';
import { readCounted, readJoined, readMeasure, type Unit } from '../read-unit.js';

/**
 * A number with the noun that it counts, or a bare number.
 *
 *     six nautical miles; 31 others were rescued; 3,100 of its 9,400 employees; the toll rose to 17
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^               ^^^^^        ^^^^^^^^^^^^^^^                   ^^
 */
export const count: QuantityRule = {
  name: 'count',
  read: (field, at) => {
    const amount = readAmount(field.lexemes, at);
    if (amount === null || word(field, at) === 'zero') return null;
    if (word(field, at) === 'one' && amount.amount === 1 && amount.range === undefined && !countsOne(field, amount.end))
      return null;
    const trailing = readTrailingBound(field.lexemes, amount.end);
    const unit = unitOf(field, amount, trailing?.end ?? amount.end, at);
    // A hyphen or a slash joins the number to something that is no noun: a score, a code.
    if (unit === null && /^[-–/:]$/.test(word(field, amount.end)) && field.lexemes[amount.end]!.glued) return null;
    const given = field.bound ?? trailing?.bound ?? null;
    const after = boundOf(field.lexemes, given, amount, unit?.end ?? trailing?.end ?? amount.end);
    const range = amount.range === undefined ? {} : { range: amount.range };
    return {
      end: after.end,
      type: unit === null || unit.unit === null ? 'number' : 'quantity',
      value: { amount: amount.amount, unit: unit?.unit ?? null, bound: after.bound, ...range },
    } satisfies Measured;
  },
};

/** “one person”, “more than one mile”: as a pronoun or an article “one” counts nothing. */
function countsOne(field: Field, at: number): boolean {
  const next = field.lexemes[at];
  if (next === undefined) return false;
  const unit = readMeasure(field.lexemes, at) ?? readCounted(field.lexemes, at);
  if (unit === null) return false;
  return field.bound !== null || unit.unit === 'person' || /^(?:mile|kilometre|metre|foot|inch)$/.test(unit.unit);
}

function unitOf(field: Field, amount: Amount, at: number, start: number): Unit | { end: number; unit: null } | null {
  const measure = readMeasure(field.lexemes, at);
  if (measure !== null) return measure;
  if (word(field, at) === 'of') return ofWhat(field, amount, at);
  const counted = readJoined(field.lexemes, at) ?? readCounted(field.lexemes, at);
  if (counted !== null) return counted;
  return peopleMeant(field.lexemes, start, at) ? { end: amount.end, unit: 'person' } : null;
}

/** “hundreds of people”; “3,100 of Kestrel’s 9,400 employees” counts employees, but the span ends at the number. */
function ofWhat(field: Field, amount: Amount, at: number): Unit | null {
  if (amount.vague) return readCounted(field.lexemes, at + 1);
  let from = at + 1;
  while (from < Math.min(field.lexemes.length, at + 6) && isBeforeNoun(field, from)) from++;
  const inner = readCounted(field.lexemes, from);
  return inner === null ? null : { end: amount.end, unit: inner.unit };
}

function isBeforeNoun(field: Field, at: number): boolean {
  const { pos, kind, text } = field.lexemes[at]!;
  if (/^['’]s$/.test(field.lexemes[at + 1]?.text ?? '')) return true;
  return (
    pos === 'DET' ||
    pos === 'PRON' ||
    pos === 'PART' ||
    kind === 'number' ||
    pos === 'NUM' ||
    /^['’]s$/.test(text) ||
    pos === 'PROPN'
  );
}
