import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/schemas/document.js';
import type { Sentence } from '../../src/schemas/sentence.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { documentOf } from '../support/document.js';

const sentencesOf = (document: Document) => tokenize.run({ document }, () => {}) as readonly Sentence[];
const words = (text: string) =>
  sentencesOf(documentOf(text)).flatMap((sentence) => sentence.tokens.map((token) => token.text));

describe('sentences', () => {
  // A bar stands where one sentence ends and the next begins.
  it.each([
    ['He arrived at 9 a.m. | The president left.'],
    ['He arrived at 9 a.m. on Friday. | It rained.'],
    ['It went on ... | Then it stopped.'],
    ['“Is it over?” he asked.'],
    ['“It works,” said Ada. | “I love it.”'],
    ['“Is it over?” Ada Lovelace asked. | Nobody knew.'],
    ['“Is it over?” | Ada left the room.'],
    ['Mr. Osei met Dr. Lim. | They left.'],
    ['Mr. Osei told CBS This Morning on Monday that all was well.'],
    ['Gov. Chris Christie declared it. | In an interview Tuesday, Mr. Ryan did too.'],
    ['Sens. Harry Reid, D-Nev. and Ann Lee, D-Mo., agreed. | He lives in Tempe, Ariz. | They left.'],
    ['He lives in the U.S. and works.'],
    ['The F.B.I. ruined him. | Its director left the C.I.A. in May.'],
    ['He works for the F.B.I. | He is tall.'],
    ['They said “no.” | The talks ended.'],
    ['It cost $4.2 billion. | No. 1 is next.'],
    ['It landed at 11.20am. | Five passengers were treated.'],
    ['It landed at 9.40am on Tuesday.'],
    ['The club paid £22m. | It sold him later.'],
    ['They met at 6pm. on Friday.'],
    ['He ran 5km in May. | She did not.'],
    ['Kim Jong-un met Kim Yo Jong. | Kim Jong Un spoke.'],
    ['The habit grew . . . but was then weakened.'],
    ['“It was weakened and then gone. . . .”'],
    ['It went on . . . | Then it stopped.'],
    ['They met at eight o’clock.'],
  ])('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    expect(sentencesOf(documentOf(text)).map((sentence) => sentence.text)).toEqual(marked.split(' | '));
  });

  it('end with the line of a headline that has no full stop', () =>
    expect(sentencesOf(documentOf('At least 12 dead\nThe search goes on.')).map((sentence) => sentence.text)).toEqual([
      'At least 12 dead',
      'The search goes on.',
    ]));

  it('are made of title, body, caption and embed only', () => {
    const text = 'Headline\nBy Ann\nText.\nRead also: this.';
    const document: Document = {
      ...documentOf(text),
      blocks: [
        { role: 'title', start: 0, end: 9 },
        { role: 'byline', start: 9, end: 16 },
        { role: 'body', start: 16, end: 22 },
        { role: 'related', start: 22, end: text.length },
      ],
    };
    expect(sentencesOf(document).map(({ text: sentence, block, paragraph }) => [sentence, block, paragraph])).toEqual([
      ['Headline', 0, 0],
      ['Text.', 2, 1],
    ]);
  });
});

it('reads no document in another language', () =>
  expect(sentencesOf({ ...documentOf('Der Minister sagte nichts.'), language: 'de' })).toEqual([]));

describe('tokens', () => {
  it.each([
    ["He can't go.", ['He', 'ca', "n't", 'go', '.']],
    ['Russia’s “peace” plan', ['Russia', '’s', '“', 'peace', '”', 'plan']],
    ['Kim Jong-un’s visit', ['Kim', 'Jong', '-', 'un', '’s', 'visit']],
    ['I’m in Yu’s car; he can’t', ['I', '’m', 'in', 'Yu', '’s', 'car', ';', 'he', 'ca', 'n’t']],
    ['$4.5bn, 16%', ['$', '4.5', 'bn', ',', '16', '%']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('lie at their place in any text, and hold all but its white space', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('“', '”', '"', "'", ' ', '\n', '👩‍👩‍👧', '\ud800', 'e\u0301', '9 a.m.', 'Kim', '.', '\u00a0'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let rest = '';
        for (const sentence of sentencesOf(documentOf(text))) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(end);
            rest += text.slice(end, token.start);
            end = token.end;
          }
        }
        expect(rest + text.slice(end)).toMatch(/^[\s\u0085]*$/);
      }),
    );
  });

  it('are found in a line of any length', () => {
    const text = 'word '.repeat(10_000);
    expect(words(text)).toHaveLength(10_000);
  });
});
