import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeQuantities } from '../../../src/stages/recognize/quantities/recognize-quantities.js';
import { type EntityDraft, recognizeTimes } from '../../../src/stages/recognize/times/recognize-times.js';
import { publishedText } from './kit.js';

function timesOf(text: string, published: string | null = '2024-03-09') {
  const { document, sentences } = publishedText(text, published);
  return recognizeTimes(document, sentences, () => {});
}

describe('what is no time', () => {
  test.each([
    'Theresa May, 34, spoke first.',
    'May I speak?',
    'They march for peace in the capital.',
    'She came second and he had a second chance.',
    'He lives on the 3rd floor of the building.',
    'The 19-year-old student said so.',
    'It costs $600 a year.',
    'The toll rose to 2,019 people.',
    'About 2000 people came.',
    'Security Council Resolution 1970 was passed.',
    'April Ryan asked June Smith.',
    'The programme “Fox News Sunday” was sold.',
    'The Christmas party was a success.',
    'It was a Thanksgiving-themed event.',
    'He won 12-10.',
    'A night curfew was imposed in the capital.',
    'It was a day trip and a week holiday.',
    'A quarter of the ten voted; they lost ten to four.',
  ])('%s', (text) => {
    expect(timesOf(text).map(({ name }) => name)).toEqual([]);
  });
});

describe('what can not be put on a calendar', () => {
  test('keeps its place, has no value and is refused', () => {
    const { document, sentences } = publishedText('They met on Thursday and on 03/04/2021.', null);
    const refused: string[] = [];
    const found = recognizeTimes(document, sentences, ({ reason, text }) => refused.push(`${reason} ${text}`));
    expect(found.map(({ name, value }) => [name, value])).toEqual([
      ['Thursday', null],
      ['03/04/2021', null],
    ]);
    expect(refused).toEqual(['undatable Thursday', 'ambiguous 03/04/2021']);
  });

  test('a past date right after a date of another year is left open', () => {
    const found = timesOf('They met in October 2016. On Dec. 7, the emails were released.', '2019-01-25');
    expect(found.map(({ value }) => value === null)).toEqual([false, true]);
  });
});

describe('days of the story', () => {
  test.each([
    ['He arrived in Beijing on this day; she had left the day before.', ['2024-03-09', '2024-03-08']],
    ['On this day in 1945 the war ended.', ['1945-01-01']],
    ['It began on Monday. A nightly curfew begins at 8 p.m.', ['2024-03-04', null]],
    ['It began on Monday. He spoke at 8.30pm. Five came.', ['2024-03-04', '2024-03-04T20:30']],
  ])('%s', (text, expected) => {
    const from = ({ value }: EntityDraft) => (value !== null && 'grain' in value ? value.from : null);
    expect(timesOf(text).map(from)).toEqual(expected);
  });
});

describe('times of day in words', () => {
  test.each([
    [
      'It began on Friday. He left at half past ten in the evening.',
      ['Friday', 'half past ten in the evening 2024-03-08T22:30'],
    ],
    [
      'It was Friday. He left at half-past ten in the evening.',
      ['Friday', 'half-past ten in the evening 2024-03-08T22:30'],
    ],
    ['She came at a quarter to nine on Friday night.', ['a quarter to nine on Friday night 2024-03-08T20:45']],
    ['On Friday night at half past eleven it burned.', ['Friday night at half past eleven 2024-03-08T23:30']],
    ['They woke at 6 o’clock on Friday morning.', ['6 o’clock on Friday morning 2024-03-08T06:00']],
    ['It began on Friday. They met at eight o’clock.', ['Friday', 'eight o’clock null']],
    ['It began on Friday. They met at half past eight.', ['Friday', 'half past eight null']],
  ])('%s', (text, expected) => {
    const found = timesOf(text).map(
      ({ name, value }) => `${name} ${value !== null && 'grain' in value ? value.from : null}`,
    );
    expect(found.map((one) => one.replace(/^Friday 2024-03-08$/, 'Friday'))).toEqual(expected);
  });
});

test('a year that is written is stated, one that is concluded is inferred', () => {
  const found = timesOf('They met on 8 March 2024 and on Friday.');
  expect(found.map(({ value }) => value !== null && 'basis' in value && value.basis)).toEqual(['stated', 'inferred']);
});

test('any text is handled; spans are those of the text, in order, without overlap', () => {
  const words = fc.constantFrom(
    ...'a the on in by since early late end of Friday May 3 12 2019 $ 4.5 bn percent two dozen half million “ ” " ’ - – , . to and from between more than last next week years ago later June 1st 9 a.m. GMT people'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(null, '2024-02-29'), (plain, published) => {
      const { document, sentences } = publishedText(plain, published);
      const times = recognizeTimes(document, sentences, () => {});
      const amounts = recognizeQuantities(document, sentences, () => {}, times);
      const spans = [...times, ...amounts].map(({ mentions }) => mentions[0]!).sort((a, b) => a.start - b.start);
      for (const [index, { start, end, text }] of spans.entries()) {
        expect(plain.slice(start, end)).toBe(text);
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});
