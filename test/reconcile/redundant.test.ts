import { expect, test } from 'vitest';
import type { Draft } from '../../src/stages/reconcile/draft.js';
import { withoutRedundant } from '../../src/stages/reconcile/redundant.js';

/** An agreement of claims at these places: document, start, end. */
const agreement = (reason: string, ...places: readonly (readonly [string, number, number])[]): Draft => ({
  verdict: 'agreement',
  slot: null,
  relation: 'same',
  exhibits: places.map(([doc, start, end]) => ({
    record: { doc } as Draft['exhibits'][number]['record'],
    start,
    end,
    value: null,
  })),
  differences: [],
  reason,
  rule: 'reconcile/claims-agree',
});

test('what two agree on is not told again beside what they and a third agree on', () => {
  const two = agreement('two', ['a', 10, 20], ['b', 5, 15]);
  const three = agreement('three', ['a', 10, 30], ['b', 5, 15], ['c', 0, 9]);
  const other = agreement('other', ['a', 40, 50], ['c', 20, 30]);
  expect(withoutRedundant([two, three, other]).map(({ reason }) => reason)).toEqual(['three', 'other']);
});

test('that one account alone has a quotation is no reason to leave out what all agree on', () => {
  const all = agreement('all', ['a', 10, 20], ['b', 5, 15]);
  const alone: Draft = {
    ...agreement('alone', ['a', 0, 90]),
    verdict: 'single-source',
    rule: 'reconcile/quote-in-one-account',
  };
  const worded: Draft = { ...agreement('worded', ['b', 0, 90], ['c', 0, 90]), rule: 'reconcile/quote-same-words' };
  expect(withoutRedundant([all, alone, worded]).map(({ reason }) => reason)).toEqual(['all', 'alone', 'worded']);
});
