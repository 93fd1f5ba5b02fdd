import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { documentOf } from '../support/document.js';

const read = (text: string) => tokenize.schema.parse(tokenize.run({ document: documentOf(text) }, () => {}));

test('every token has its lemma, tag and place in the tree', () => {
  const [sentence] = read('The ferry struck the pier.');
  expect(sentence!.tokens.map(({ text, lemma, pos, head, relation }) => [text, lemma, pos, head, relation])).toEqual([
    ['The', 'the', 'DET', 1, 'det'],
    ['ferry', 'ferry', 'NOUN', 2, 'nsubj'],
    ['struck', 'strike', 'VERB', null, 'root'],
    ['the', 'the', 'DET', 4, 'det'],
    ['pier', 'pier', 'NOUN', 2, 'obj'],
    ['.', '.', 'PUNCT', 2, 'punct'],
  ]);
});

test('a blank line and a line of its own end a sentence', () => {
  expect(
    read('Talks collapse\nBy Jane Doe\n\nThe talks failed. Nobody knew why.').map(({ text, paragraph }) => [
      text,
      paragraph,
    ]),
  ).toEqual([
    ['Talks collapse', 0],
    ['By Jane Doe', 1],
    ['The talks failed.', 2],
    ['Nobody knew why.', 2],
  ]);
});

describe('any text', () => {
  test('spans are those of the text, heads lie in the sentence', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', '\n', '“', '” he said. ', ' 😀 ', "isn't ")),
          { maxLength: 20 },
        ),
        (pieces) => {
          const text = pieces.join('');
          for (const sentence of read(text)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            for (const token of sentence.tokens) {
              expect(text.slice(token.start, token.end)).toBe(token.text);
              expect(token.head === null || token.head < sentence.tokens.length).toBe(true);
            }
            expect(sentence.tokens.filter(({ head }) => head === null)).toHaveLength(1);
          }
        },
      ),
      { seed: 1, numRuns: 25 },
    );
  });

  test('nothing gives nothing', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\t ')).toEqual([]);
  });
});
