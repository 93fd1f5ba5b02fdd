import { expect, test } from 'vitest';
import { lexemesOf } from '../../../src/language/lexemes.js';
import { readNumber } from '../../../src/language/numbers.js';
import { inBaseUnit } from '../../../src/language/units.js';
import { publishedText } from '../times/kit.js';

function numberOf(text: string) {
  const lexemes = lexemesOf(publishedText(text, null).sentences[0]!);
  const read = readNumber(lexemes, 0);
  return read === null ? null : [read.amount, read.bound, read.end === lexemes.length];
}

test.each([
  ['thirty-one', 31],
  ['two hundred and fifty', 250],
  ['one hundred-eighteen', 118],
  ['4.5bn', 4.5e9],
  ['1,768', 1768],
  ['half a million', 500_000],
  ['two and a half million', 2.5e6],
  ['3½', 3.5],
  ['15 crore', 150_000_000],
])('%s', (text, amount) => {
  expect(numberOf(text)).toEqual([amount, 'exact', true]);
});

test.each([
  ['tens of thousands', 20_000, 'at-least'],
  ['dozens', 24, 'at-least'],
  ['several hundred', 200, 'at-least'],
  ['half a dozen', 6, 'about'],
  ['two dozen', 24, 'about'],
])('%s', (text, amount, bound) => {
  expect(numberOf(text)).toEqual([amount, bound, true]);
});

test.each(['a couple next door', 'scores', 'second', 'tens', 'people'])('%s is no number', (text) => {
  expect(numberOf(text)).toBeNull();
});

test('amounts of one dimension compare in its base unit', () => {
  expect(inBaseUnit(2, 'week')).toEqual(inBaseUnit(14, 'day'));
  expect(inBaseUnit(0.25, 'percentage point')).toEqual(inBaseUnit(25, 'basis point'));
  expect(inBaseUnit(3, 'USD')).toEqual({ amount: 3, unit: 'USD' });
});
