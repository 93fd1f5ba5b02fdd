import { describe, expect, test } from 'vitest';
import { areOpposite, oppositesOf } from '../../src/language/antonyms.js';
import { initialsOf, isSpelling, nameWords } from '../../src/language/name-words.js';
import { rarity } from '../../src/language/rarity.js';
import { nominalClass, nounClass, verbClass } from '../../src/language/synonyms.js';

describe('synonyms', () => {
  test('verbs of one event', () => {
    expect(['sink', 'capsize', 'go down'].map((verb) => verbClass(verb))).toEqual(['sink', 'sink', 'sink']);
    expect(['buy', 'acquire', 'take over'].map((verb) => verbClass(verb))).toEqual(['buy', 'buy', 'buy']);
    expect(verbClass('frobnicate')).toBe('frobnicate');
  });
  test('what a verb means hangs on what it is done to', () => {
    expect(verbClass('close', 'deal')).toBe('complete');
    expect(verbClass('close', 'factory')).toBe('close');
    expect(verbClass('fire', 'worker')).toBe('dismiss');
    expect(verbClass('fire', 'missile')).toBe('launch');
  });
  test('nouns of events and of things', () => {
    expect(nominalClass('toll')).toBe('die');
    expect(nominalClass('table')).toBeNull();
    expect(nounClass('vessel')).toBe(nounClass('ferry'));
    expect(nounClass('school')).not.toBe(nounClass('factory'));
  });
});

test('opposites go both ways, and nothing is its own', () => {
  expect(areOpposite('accept', 'reject')).toBe(true);
  expect(areOpposite('reject', 'accept')).toBe(true);
  expect(areOpposite('accept', 'accept')).toBe(false);
  expect(areOpposite('accept', 'approve')).toBe(false);
  expect(oppositesOf('convict')).toEqual(['acquit']);
});

test('words of names and their spellings', () => {
  expect(nameWords('Mr. Kim Jong-un’s')).toEqual(['kim', 'jong', 'un']);
  expect(isSpelling('sergei', 'sergey')).toBe(true);
  expect(isSpelling('un', 'il')).toBe(false);
  expect(isSpelling('malk', 'walk')).toBe(false);
  expect(initialsOf('Korean Central News Agency')).toBe('kcna');
  expect(initialsOf('Mutiara Lines')).toBeNull();
});

test('common words weigh less than rare ones', () => {
  expect(rarity('the')).toBeLessThan(rarity('minister'));
  expect(rarity('minister')).toBeLessThan(rarity('langkapuri'));
});
