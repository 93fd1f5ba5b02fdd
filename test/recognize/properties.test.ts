import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entitiesOf } from './marked.js';

const words = fc.constantFrom(
  'Kim',
  'Jong',
  '-',
  'un',
  'the',
  'of',
  'President',
  'U.S.',
  '’s',
  ',',
  '“',
  '”',
  'he',
  'said',
  '.',
  'UN',
  '\n\n',
  'Bank',
  '(',
  ')',
  'both',
  'leaders',
  '😀',
  'É',
);

it('keeps mentions inside the text, equal to it, sorted, and names an entity by one of them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (text) => {
        for (const { name, mentions } of entitiesOf(text).entities) {
          for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface);
          expect(mentions.map(({ text: surface }) => surface)).toContain(name);
          const starts = mentions.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      },
    ),
  );
});
