import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedEngine } from '../../src/models/installed.js';

const { segment } = installedEngine();
const cut = (text: string) => segment(text, 0, text.length);
const tokens = (text: string) =>
  cut(text)
    .flat()
    .map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => cut(text).map((list) => text.slice(list[0]!.start, list.at(-1)!.end));

describe('tokens', () => {
  test.each([
    ["She doesn't know; he can’t.", ['She', 'does', "n't", 'know', ';', 'he', 'ca', 'n’t', '.']],
    ["The minister's car", ['The', 'minister', "'s", 'car']],
    ['the U.S. and the U.N.', ['the', 'U.S.', 'and', 'the', 'U.N.']],
    ['$3.5 million (about 40%)', ['$', '3.5', 'million', '(', 'about', '40', '%', ')']],
    ['“It works,” she said.', ['“', 'It', 'works', ',', '”', 'she', 'said', '.']],
    ['They cannot go.', ['They', 'can', 'not', 'go', '.']],
    ['Write to a.b@example.com now', ['Write', 'to', 'a.b@example.com', 'now']],
    ['a 15-year term', ['a', '15', '-', 'year', 'term']],
    ['At 9:30 a.m. on 3/4/2020', ['At', '9:30', 'a.m.', 'on', '3/4/2020']],
    ['Wait... what?!', ['Wait', '...', 'what', '?!']],
    [
      '(see http://www.example.org/a-b?c=1, or example.com)',
      ['(', 'see', 'http://www.example.org/a-b?c=1', ',', 'or', 'example.com', ')'],
    ],
    [
      'Call (713) 555-0123 or mail report_2.pdf.',
      ['Call', '(', '713', ')', '555-0123', 'or', 'mail', 'report_2.pdf', '.'],
    ],
    ['the anti-tank unit re-elected', ['the', 'anti-tank', 'unit', 're-elected']],
    [
      'Ann Lee (D) and Bo Lind (R-Ohio)',
      ['Ann', 'Lee', '(', 'D', ')', 'and', 'Bo', 'Lind', '(', 'R', '-', 'Ohio', ')'],
    ],
    ['an anti-Lind rally', ['an', 'anti-', 'Lind', 'rally']],
    ['2003-2007 was a 10-2 win', ['2003', '-', '2007', 'was', 'a', '10', '-', '2', 'win']],
    ['Its not the #harbour in the ’70s', ['It', 's', 'not', 'the', '#harbour', 'in', 'the', '’70s']],
    ['Its tail is long. (Laughter.)', ['Its', 'tail', 'is', 'long', '.', '(', 'Laughter', '.', ')']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    [['He arrived at 9 a.m. on Friday.', 'The president left.']],
    [['“Is it over?” he asked.', 'Nobody answered.']],
    [['Mr. Smith met J. R. Brown of Mt. Airy.', 'They talked.']],
    [['I live in the U.S.', 'How about you?']],
    [['See No. 1 on p. 5.', 'It is short.']],
    [['“We are ready.', 'We have always been ready,” she said.']],
    [['The firm lost $3.5 million.', 'Shares fell.']],
    [['The airline Norlink lost money.', 'The retailer Zentara did not.']],
    [['He named three aims: "a new wall," "the safety of the port" and "peace."', '"It is late," he said.']],
    [['1. The first item', '2. The second item', '3. The third item']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('any string', () => {
  test('tokens follow each other and leave out white space only', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('. ', "n't ", '”', ' U.S. ', '\n', '-', '’s ', '…', '😀', '\u200b'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of cut(text).flat()) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\p{C}]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{C}]*$/u);
      }),
      { numRuns: 80 },
    );
  });

  test('a long run without blanks takes time in proportion', () => {
    const text = 'a-b.c'.repeat(8_000);
    const started = process.cpuUsage();
    expect(tokens(text).join('')).toBe(text);
    expect(process.cpuUsage(started).user).toBeLessThan(8e6);
  });
});
