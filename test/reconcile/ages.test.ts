import { describe, expect, test } from 'vitest';
import { foundIn } from './accounts.js';

const figures = (left: string, right: string) =>
  foundIn(left, right, ['agreement', 'conflict']).filter((one) => / number:/.test(one));
const comma = (age: number) => `Lars Moen, ${age}, was rescued from the pier.`;

describe('an age', () => {
  test('behind the name and before it', () => {
    expect(figures(comma(34), '“It was dark,” said 34-year-old fisherman Lars Moen.')).toContain(
      'agreement number: Lars Moen, 34 | 34-year-old fisherman Lars Moen',
    );
    expect(figures(comma(34), "The pilot is Lars Moen, who's 34.")).toContain(
      "agreement number: Lars Moen, 34 | Lars Moen, who's 34",
    );
  });
  test('that differs', () => {
    expect(figures(comma(34), '“It was dark,” said 37-year-old fisherman Lars Moen.')).toContain(
      'conflict number: Lars Moen, 34 | 37-year-old fisherman Lars Moen',
    );
  });
  test('of somebody else: of a listener, of a son, of the first of two', () => {
    expect(figures(comma(34), 'A 37-year-old told Lars Moen to leave the pier.')).toEqual([]);
    expect(figures(comma(34), 'His 7-year-old son, Lars Moen, was cold.').filter((one) => /7-/.test(one))).toEqual([]);
    expect(figures(comma(34), 'Ana Holm and Lars Moen, aged 31 and 34 respectively, were cold.')).not.toContainEqual(
      expect.stringContaining('conflict'),
    );
  });
});
