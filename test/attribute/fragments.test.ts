import { describe, expect, it } from 'vitest';
import { attributed } from './marked.js';

/** Text, rule, source, content. */
const speech: readonly (readonly [string, string, string, string])[] = [
  [
    'Anika Solberg called it “the right deal at the right time”.',
    'naming',
    'Anika Solberg',
    'it “the right deal at the right time”',
  ],
  [
    'Putin lauded the “growing friendship between our countries”.',
    'reported-object',
    'Putin',
    'the “growing friendship between our countries”',
  ],
  [
    'The letter expressed “best wishes” for the future.',
    'reported-object',
    'The letter',
    '“best wishes” for the future',
  ],
  [
    'Their spokesman accused Ms Dren of “selling the valley”.',
    'reported-object',
    'Their spokesman',
    'Ms Dren of “selling the valley”',
  ],
  [
    'The Civic Union has accused him of "bullying" the board.',
    'reported-object',
    'The Civic Union',
    'him of "bullying" the board',
  ],
  ['Voters remember Romney’s “47 percent” remark.', 'fragment-noun', 'Romney', '47 percent'],
  [
    'Karl Lind said that the decision to delete her emails “is criminal in nature.”',
    'that-clause',
    'Karl Lind',
    'the decision to delete her emails “is criminal in nature.”',
  ],
  [
    'He said that the findings showed “the vessel was overloaded”.',
    'that-clause',
    'He',
    'the findings showed “the vessel was overloaded”',
  ],
];

describe('fragments that are speech', () => {
  for (const [text, rule, source, content] of speech) {
    it(text, () => {
      const quotes = attributed(text).quotes.filter((quote) => quote.rule === `attribute/${rule}`);
      expect(quotes.map((quote) => [quote.source?.text, quote.content.map((span) => span.text)])).toEqual([
        [source, [content]],
      ]);
    });
  }
});

/** Text and what of it is refused. */
const refusedCases: readonly (readonly [string, string])[] = [
  ['The so-called “super league” collapsed.', 'super league'],
  ['The film “Shark Tank” opens on Friday.', 'Shark Tank'],
  ['Her book, “The Long Road,” sold well.', 'The Long Road,'],
  ['William “Bill” Gates arrived.', 'Bill'],
  ['The word “freedom” has many meanings.', 'freedom'],
  ['Protests against “imperialism” spread.', 'imperialism'],
  ['Anna Solberg spoke on NBC’s “Meet the Press” on Sunday.', 'Meet the Press'],
  ['Anna Solberg told NBC’s “Morning Joe” a story.', 'Morning Joe'],
];

describe('fragments that are not', () => {
  for (const [text, words] of refusedCases) {
    it(text, () => {
      const { quotes, refused } = attributed(text);
      expect(quotes).toEqual([]);
      expect(refused.map((refusal) => [refusal.reason, refusal.text])).toEqual([['not-speech', words]]);
    });
  }
});

describe('refusals', () => {
  it('tell who was considered', () => {
    const { refused } = attributed('The minister left. “The road to the sea was closed all winter.”');
    expect(refused).toMatchObject([{ reason: 'no-source', candidates: [{ text: 'The minister' }] }]);
  });
});
