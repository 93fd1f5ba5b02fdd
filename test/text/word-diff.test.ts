import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, wordsOf } from '../../src/text/word-diff.js';

const wordDiff = (left: string, right: string) => diffWords(wordsOf(left), wordsOf(right));
const edits = (left: string, right: string) =>
  wordDiff(left, right).edits.map(({ left, right, at }) => `${left.join(' ')}|${right.join(' ')}|${at}`);

describe('diffWords', () => {
  test('equal wordings have no edits, whatever their marks and case', () => {
    expect(edits('“We didn’t know,” he said', "We didn't know, he said")).toEqual([]);
  });
  test('marks and signs of one meaning are equal', () => {
    expect(edits('good & bad -- mostly', 'good and bad — mostly')).toEqual([]);
  });
  test('a comma', () => {
    expect(edits('threats, provocations and tyranny', 'threats, provocations, and tyranny')).toEqual(['|,|middle']);
  });
  test('a word for another', () => {
    expect(edits('seen this film before', 'seen this movie before')).toEqual(['film|movie|middle']);
  });
  test('a word more, a start less, an end less', () => {
    expect(edits('no evidence that it was', 'no evidence whatsoever that it was')).toEqual(['|whatsoever|middle']);
    expect(edits('This is the right deal at the right time', 'the right deal')).toEqual([
      'This is||start',
      'at the right time||end',
    ]);
  });
  test('whole words, never parts of them', () => {
    expect(edits('They reopened it', 'They opened it')).toEqual(['reopened|opened|middle']);
  });
  test('common words are counted without marks', () => {
    expect(wordDiff('a, b c', 'a, b d').common).toEqual(['a', 'b']);
  });
});

test('edits and common words are all words of both sides', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      const { edits } = wordDiff(left, right);
      const size = (side: 'left' | 'right') => edits.reduce((sum, edit) => sum + edit[side].length, 0);
      expect(wordsOf(left).length - size('left')).toBe(wordsOf(right).length - size('right'));
    }),
  );
});
