import { expect, test } from 'vitest';
import { headNoun } from '../../src/language/head-noun.js';

test.each([
  ['an inquiry into the sale', 'inquiry'],
  ['Minor injuries', 'injury'],
  ['two women with burns', 'woman'],
  ['the boss', 'boss'],
  ['', ''],
])('%s', (phrase, noun) => expect(headNoun(phrase)).toBe(noun));
