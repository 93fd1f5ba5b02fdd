import { withoutS } from '../../../../language/lemma.js';
import type { Lexeme } from '../../../../language/lexemes.js';
import {
  currencyCodes,
  currencyNations,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  tightCodes,
} from '../../../../language/units.js';
import { type Field, type Measured, type QuantityRule, word } from '../field.js';
import { type Amount, boundOf, readAmount } from '../read-amount.js';

/**
 * Money with its ISO code; a price of one of something has that in its unit: `USD/share`.
 *
 *     bought for $4.5bn, or $31.50 a share; RM4.2m; 10 million pounds; hundreds of millions of dollars
 *                ^^^^^^     ^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const money: QuantityRule = {
  name: 'money',
  read: (field, at) => signed(field, at) ?? worded(field, at),
};

function signed(field: Field, at: number): Measured | null {
  const sign = readSign(field, at);
  const amount = sign === null ? null : readAmount(field.lexemes, sign.end);
  if (sign === null || amount === null || amount.words) return null;
  // “$4.2 billion dollars”, “30-million-dollar” say it twice.
  const twice = /^dollars?$/.test(word(field, amount.end)) ? amount.end + 1 : amount.end;
  return priced(field, amount, sign.code, twice);
}

interface Sign {
  readonly end: number;
  readonly code: string;
}

/** “$”, “US$”, “A$”, “RM”, “EUR ”. */
function readSign(field: Field, at: number): Sign | null {
  const lexeme = field.lexemes[at]!;
  const next = field.lexemes[at + 1];
  const prefix = next?.text === '$' && next.glued ? dollarPrefixes.get(lexeme.lower) : undefined;
  if (prefix !== undefined) return { end: at + 2, code: prefix };
  if (lexeme.text === '$') return { end: at + 1, code: field.dollar };
  const sign = currencySigns.get(lexeme.text);
  if (sign !== undefined) return { end: at + 1, code: sign };
  return readCode(lexeme, next, at);
}

function readCode(lexeme: Lexeme, next: Lexeme | undefined, at: number): Sign | null {
  const code = currencyCodes.get(lexeme.text);
  if (code === undefined || next === undefined || lexeme.glued) return null;
  if (next.text === '$' && next.glued) return null;
  if (next.kind !== 'number' || (tightCodes.has(lexeme.text) && !next.glued)) return null;
  return { end: at + 1, code };
}

/** “10 million pounds”, “26.2 trillion U.S. dollars”, “several hundred billion won”, “50 cents”. */
function worded(field: Field, at: number): Measured | null {
  const amount = readAmount(field.lexemes, at);
  if (amount === null) return null;
  let end = amount.end;
  if (amount.vague && word(field, end) === 'of') end++;
  if (word(field, end) === '-') end++;
  const name = readCurrency(field, end);
  return name === null ? null : priced(field, amount, name.code, name.end);
}

function readCurrency(field: Field, at: number): Sign | null {
  for (let nation = at; nation <= at + 2; nation++) {
    const pair = `${word(field, nation)} ${withoutS(word(field, nation + 1))}`;
    const code = currencyNations.get(pair);
    if (code !== undefined) return { end: nation + 2, code };
    if (field.lexemes[nation]?.pos !== 'PROPN') break;
  }
  const name = word(field, at);
  const isCode = currencyCodes.get(field.lexemes[at]?.text ?? '');
  if (isCode !== undefined && field.lexemes[at]!.text.length === 3) return { end: at + 1, code: isCode };
  const code = currencyWords.get(name) ?? currencyWords.get(withoutS(name));
  if (code === undefined || isOtherWord(field, at)) return null;
  return { end: at + 1, code: code === 'USD' ? field.dollar : code };
}

/** “12 pounds of rice”, “won” as a verb, “real” as an adjective, “two pound puppies”. */
function isOtherWord(field: Field, at: number): boolean {
  const lexeme = field.lexemes[at]!;
  // A weight, unless it is counted by the million, as prices in Britain bear the sign.
  if (/^pounds?$/.test(lexeme.lower))
    return !/(?:million|billion|trillion|thousand)/.test(word(field, at - 1)) && word(field, at + 1) !== 'sterling';
  if (lexeme.lower === 'won' || lexeme.lower === 'real' || lexeme.lower === 'rand' || lexeme.lower === 'franc') {
    return (
      !/(?:million|billion|trillion|thousand|\d{3})/.test(word(field, at - 1)) ||
      lexeme.pos === 'ADJ' ||
      lexeme.text !== lexeme.lower
    );
  }
  return false;
}

/** Adds “a share”, “per barrel”, “a year”. */
function priced(field: Field, amount: Amount, code: string, end: number): Measured {
  const per = readPer(field, end);
  const unit = per === null ? code : `${code}/${per.unit}`;
  const bounded = boundOf(field.lexemes, field.bound, amount, per?.end ?? end);
  const range = amount.range === undefined ? {} : { range: amount.range };
  return { end: bounded.end, type: 'money', value: { amount: amount.amount, unit, bound: bounded.bound, ...range } };
}

const perUnits: ReadonlySet<string> = new Set(
  'barrel bushel capita day gallon head hour kilo kilogram litre liter mile minute month night ounce person pound share tonne ton unit week year'.split(
    ' ',
  ),
);

function readPer(field: Field, at: number): { end: number; unit: string } | null {
  const marker = word(field, at);
  const unit = word(field, at + 1);
  if (!/^(?:an?|per|each|every|\/)$/.test(marker) || !perUnits.has(unit)) return null;
  // “$5 million a year ago”, “$10 a year later” date it.
  return /^(?:ago|later|earlier|before)$/.test(word(field, at + 2)) ? null : { end: at + 2, unit };
}
