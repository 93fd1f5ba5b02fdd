import { describe, expect, test } from 'vitest';
import { findingsIn, foundIn, reasonsIn } from './accounts.js';

const agreements = (left: string, right: string) => reasonsIn(left, right).filter((one) => /say the same/.test(one));

describe('what the accounts say in common', () => {
  test('is quoted without what is set beside the subject', () => {
    expect(
      agreements('The plane, an Airbus A320, landed in Odenby on Tuesday.', 'The plane landed in Odenby on Tuesday.'),
    ).toEqual([expect.stringMatching(/“The plane landed in Odenby on Tuesday”/)]);
  });
  test('is quoted without the occasion or cause', () => {
    expect(
      agreements(
        'The two ministers agreed to further strengthen cooperation amid the threats of the pirates, the agency said.',
        'Both ministers agreed to strengthen cooperation in response to the threats of the pirates, the agency said.',
      ),
    ).toEqual([expect.stringMatching(/“The two ministers agreed to further strengthen cooperation”/)]);
  });
  test('takes “it” for what the other names where that happens once', () => {
    const plan = (verb: string) => agreements(`Nora Weber ${verb} the takeover of the bank.`, `Nora Weber ${verb} it.`);
    expect(plan('completed')).toHaveLength(1);
    expect(plan('announced')).toEqual([]);
  });
  test('is no answer without what it answers', () => {
    const silent = 'Nora Weber did not respond.';
    expect(agreements(silent, 'Nora Weber did not respond to either letter.')).toEqual([]);
    expect(agreements('Nora Weber did not resign.', 'Nora Weber did not resign on Monday.')).toHaveLength(1);
  });
  test('is nothing where they name two things', () => {
    const plane = (type: string) => `The plane, ${type}, landed in Odenby on Tuesday.`;
    expect(agreements(plane('an Airbus A320'), plane('a Boeing 737'))).toEqual([]);
    expect(agreements(plane('an Airbus A320'), plane('an Airbus A320'))).toHaveLength(1);
    expect(agreements(plane('an Airbus A320'), plane('a passenger jet'))).toHaveLength(1);
  });
  test('does not hold what they are found to differ in', () => {
    const found = foundIn(
      'Valdania and Torvia agreed on Thursday to reopen three mountain passes. Weber said the passes would open on Nov. 1.',
      'The leaders of Valdania and Torvia shook hands on a deal that will open four mountain passes. The passes will open on November 1, according to Weber.',
      ['agreement', 'conflict'],
    );
    expect(found.filter((one) => one.startsWith('conflict'))).toHaveLength(1);
    expect(found.filter((one) => one.startsWith('agreement') && /three|four/.test(one))).toEqual([]);
  });
});

test('words are counted, not marks: a time of day is no copied wording', () => {
  const [finding] = findingsIn(
    'The shop is open from 8 a.m. to 5 p.m. on Sundays.',
    'On Sundays the shop opens from 8 a.m. to 5 p.m.',
  ).filter(({ members }) => members.some(({ text }) => /shop/.test(text)));
  expect(finding!.origins).toHaveLength(2);
});

describe('what an account says was said before', () => {
  const reason = (left: string, right: string) => reasonsIn(left, right).find((one) => /, but “/.test(one));
  test.each([
    [
      'Earlier remarks from her spokesman Juan Diaz suggested that Nora Weber had not resigned.',
      '(Juan Diaz, in earlier statements)',
    ],
    ['Earlier, her spokesman Juan Diaz had said that Nora Weber had not resigned.', '(Juan Diaz, earlier)'],
    ['Her spokesman Juan Diaz had earlier said that Nora Weber had not resigned.', '(Juan Diaz, earlier)'],
    ['Her spokesman Juan Diaz said that Nora Weber had not resigned.', '(Juan Diaz)'],
    [
      'Earlier this week the rain stopped, and her spokesman Juan Diaz said that Nora Weber had not resigned.',
      '(Juan Diaz)',
    ],
  ])('%s', (right, shown) => {
    expect(reason('Nora Weber has resigned.', right)).toContain(shown);
  });
});

describe('an open bound', () => {
  test('is not widened by another’s “about”, and contradicts it neither', () => {
    expect(foundIn('More than 900,000 cookers were recalled.', 'About 860,000 cookers were recalled.')).toContainEqual(
      expect.stringMatching(/^incomparable number: More than 900,000 cookers \| About 860,000 cookers/),
    );
  });
  test('holds what is beyond it', () => {
    expect(foundIn('More than 900,000 cookers were recalled.', 'About 960,000 cookers were recalled.')).toContainEqual(
      expect.stringMatching(/^agreement number: More than 900,000 cookers \| About 960,000 cookers/),
    );
  });
});
