import { describe, expect, test } from 'vitest';
import { foundIn, reasonsIn } from './accounts.js';

const wording = (left: string, right: string) =>
  foundIn(left, right, ['agreement', 'variant', 'conflict']).filter((one) => / wording: /.test(one));

describe('one quoted word of a longer quotation', () => {
  test.each([
    [
      'Nora Weber, the mayor, said she saw "opportunities" for a new bridge.',
      '“We see opportunities for a bridge over the Alm, and we will look at them,” Nora Weber, the mayor, said.',
    ],
    [
      'Nora Weber, the mayor, called the plan "preposterous".',
      '“The plan is preposterous and we will fight it in every court of the land,” Nora Weber, the mayor, said.',
    ],
  ])('with the same matter: %s · %s', (left, right) => {
    expect(wording(left, right)).toHaveLength(1);
    expect(reasonsIn(left, right).filter((one) => /quotes? Nora Weber with “/.test(one))).toHaveLength(1);
    // One word is no second account of the sentence.
    expect(reasonsIn(left, right).filter((one) => /^Only The Odenby Times has these words/.test(one))).toHaveLength(1);
  });
  test.each([
    [
      'Nora Weber, the mayor, said she saw "opportunities" for a new bridge.',
      '“We see opportunities for a tunnel under the sea and for a school of dance,” Nora Weber, the mayor, said.',
    ],
    [
      'Nora Weber, the mayor, said she saw "opportunities" for a new bridge.',
      '“There are no opportunities for a new bridge in this town,” Nora Weber, the mayor, said.',
    ],
    [
      'Nora Weber, the mayor, called the strike "preposterous".',
      '“The bill for the new bridge is preposterous and we will fight it in court,” Nora Weber, the mayor, said.',
    ],
    [
      'Nora Weber, the mayor, called the plan "preposterous".',
      '“Nobody here thinks that the plan is preposterous, and we will back it,” Nora Weber, the mayor, said.',
    ],
  ])('of another matter or denied: %s · %s', (left, right) => {
    expect(wording(left, right).filter((one) => !one.startsWith('conflict'))).toEqual([]);
  });
  test('a negation elsewhere in the sentence denies nothing', () => {
    expect(
      wording(
        'Nora Weber, the mayor, said the crews were "far out of their depth that night".',
        '“It was not a storm, and the crews were far out of their depth that night,” Nora Weber, the mayor, said.',
      ),
    ).toHaveLength(1);
  });
});
