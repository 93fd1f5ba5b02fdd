import { expect, test } from 'vitest';
import { accountsOf } from '../../src/stages/reconcile/lookup.js';
import { occasionsOf } from '../../src/stages/reconcile/occasions.js';
import { story } from './story.js';

const ferry =
  'The Selat Mutiara ferry of Mutiara Lines sank off Langkapuri, where Commander Yusof leads the coast guard.';
const verdict = 'Judge Castell sentenced the banker Gregor Stahl of Halden Bank to prison for fraud.';

/** Whether two accounts are about one occasion. */
function areOne(
  a: readonly string[],
  b: readonly string[],
  dates: readonly (string | null)[] = ['2024-03-09', '2024-03-10'],
) {
  const telling = (doc: string, lines: readonly string[], date: string | null) => ({
    doc,
    lines,
    ...(date === null ? {} : { published: date }),
  });
  const occasions = occasionsOf(accountsOf(story(telling('a', a, dates[0]!), telling('b', b, dates[1]!))));
  return occasions.get('a') === occasions.get('b');
}

test('like accounts of neighbouring days are about one occasion', () => {
  expect(areOne([ferry], [ferry])).toBe(true);
});
test('unlike accounts of one day are not', () => {
  expect(areOne([ferry], [verdict])).toBe(false);
});
test('like accounts of two years are not', () => {
  expect(areOne([ferry], [ferry], ['2018-06-01', '2023-09-14'])).toBe(false);
});
test('an undated account joins one that it is like', () => {
  expect(areOne([ferry], [ferry], ['2024-03-09', null])).toBe(true);
});
test('an undated account that tells of a later time does not', () => {
  const report = 'The Selat Mutiara ferry sank off Langkapuri, Commander Yusof said.';
  const later = [
    report,
    'Inspectors boarded trawlers, tankers and barges at Port Dekan in June 2026 and found leaks, rust and forged papers.',
  ];
  expect(areOne([report, 'Divers searched cabins and decks for passengers.'], later, ['2024-03-09', null])).toBe(false);
});
