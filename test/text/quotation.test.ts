import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.js';
import { findQuotations } from '../../src/text/quotation.js';

/** A quotation as its words, with its depth where it stands in another: `1:words`. `<` goes on from before, `>` goes on. */
function found(text: string): { quotations: string[]; strays: string[] } {
  const { quotations, strays } = findQuotations(text, paragraphs(text));
  return {
    quotations: quotations.map(
      ({ content, depth, opens, closes }) =>
        `${opens ? '' : '<'}${depth > 0 ? `${depth}:` : ''}${text.slice(content.start, content.end)}${closes ? '' : '>'}`,
    ),
    strays: strays.map(({ start, end }) => text.slice(start, end)),
  };
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['curly', '“A,” she said. “B.”', ['A,', 'B.']],
  ['straight', '"A," she said. "B."', ['A,', 'B.']],
  ['single', "'The players' view,' he said, 'isn't new.'", ["The players' view,", "isn't new."]],
  ['curly single', '‘Yes,’ he said. It’s ‘so’.', ['Yes,', 'so']],
  ['single inside double', '“It’s ‘in their heads.’”', ['It’s ‘in their heads.’', '1:in their heads.']],
  ['double inside single', '‘He said “no way” to me,’ she said.', ['He said “no way” to me,', '1:no way']],
  [
    'straight inside straight',
    '"He called it "great" and left," she said.',
    ['He called it "great" and left,', '1:great'],
  ],
  ['guillemets', '«Oui», dit-il.', ['Oui']],
  ['low marks', '„Ja“, sagte er.', ['Ja']],
  ['typewriter marks', "``Hi,'' he said.", ['Hi,']],
  ['marks the wrong way round', '”Yes,“ he said.', ['Yes,']],
  ['no blank before', '"Why?" he asked:"Because"', ['Why?', 'Because']],
  ['apostrophes', "Rock 'n' roll in the '90s. 'Tis the dogs' day.", []],
  ['feet and inches', 'He is 6\'2" tall and said "So what?"', ['So what?']],
  ['a year before the mark', '"Not since 1999" he said', ['Not since 1999']],
  ['over paragraphs', '“First.\n\n“Second.\n\n“Third,” he said.', ['First.>', '<Second.>', '<Third,']],
  ['over paragraphs without marks', '“First.\n\nSecond.\n\nThird,” he said.', ['First.>', '<Second.>', '<Third,']],
];

describe('quotations', () => {
  for (const [name, text, quotations] of cases) {
    it(`${name}: ${JSON.stringify(text)}`, () => {
      expect(found(text)).toEqual({ quotations, strays: [] });
    });
  }
});

const bad: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['"The ship, he said. "No," she said.', ['No,'], ['"']],
  ['It was,” he said. “No,” she said.', ['No,'], ['”']],
  ['“It was, he said.\n\n“No,” she said.\n\n“Yes,” said Bob.', ['It was, he said.>', '<No,', 'Yes,'], []],
  ['“It was, he said.\n\nIt rained.\n\n“No,” she said.', ['No,'], ['“']],
];

describe('marks without a partner', () => {
  for (const [text, quotations, strays] of bad) {
    it(JSON.stringify(text), () => {
      expect(found(text)).toEqual({ quotations, strays });
    });
  }
});

describe('any text', () => {
  const marks = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'a', ' ', '. ', '\n', '\n\n', '``', "''", '6');

  it('gives quotations that nest and lie in their paragraph', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const stretches = paragraphs(text);
        const { quotations } = findQuotations(text, stretches);
        for (const quotation of quotations) {
          const paragraph = stretches[quotation.paragraph]!;
          expect(quotation.start).toBeGreaterThanOrEqual(paragraph.start);
          expect(quotation.end).toBeLessThanOrEqual(paragraph.end);
          expect(quotation.content.start).toBeGreaterThanOrEqual(quotation.start);
          expect(quotation.content.end).toBeLessThanOrEqual(quotation.end);
        }
        for (const a of quotations) {
          for (const b of quotations) {
            expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
          }
        }
      }),
    );
  });
});

describe('size', () => {
  for (const unit of ['"', '“', '”', "'", '“a ', '"a" ', '«', "''"]) {
    it(`100,000 times ${JSON.stringify(unit)}`, () => {
      findQuotations(unit.repeat(100_000), paragraphs(unit.repeat(100_000)));
    });
  }
});
