import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.js';

const texts = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('end at a blank line', () => expect(texts('One.\n\nTwo.\r\n \r\nThree.')).toEqual(['One.', 'Two.', 'Three.']));

  it('end at a single line break', () =>
    expect(texts('Harbour Post, 9 March 2024\nAt least 12 dead')).toEqual([
      'Harbour Post, 9 March 2024',
      'At least 12 dead',
    ]));

  it('go on over the breaks of a text wrapped at a width', () => {
    const wrapped =
      'The minister said on Monday that the talks\nwould go on for as long as there was any\nhope of an end to it.';
    expect(texts(wrapped)).toEqual([wrapped]);
  });

  it('are not joined where lines are full sentences of like width', () =>
    expect(texts('The minister spoke on Monday evening.\nThe talks will go on until Friday.')).toHaveLength(2));

  it('leave out the white space around them', () => expect(texts('  \u00a0One. \n\n')).toEqual(['One.']));

  it('hold all that is not white space, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = paragraphs(text);
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s|\u0085/g, ''));
        found.reduce((end, stretch) => {
          expect(stretch.start).toBeGreaterThanOrEqual(end);
          expect(stretch.end).toBeGreaterThan(stretch.start);
          return stretch.end;
        }, 0);
      }),
    );
  });
});
