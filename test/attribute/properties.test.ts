import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/schemas/entity.js';
import { Quote } from '../../src/schemas/quote.js';
import { attributed } from './marked.js';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  ' said ',
  ' he ',
  'The minister',
  ', ',
  '. ',
  ': ',
  '\n',
  '\n\n',
  ' that ',
  ' according to ',
  'told reporters',
  ' – ',
  'Kim Jong-un',
  ' was quoted as saying ',
  ' by ',
  'Reuters',
  ', citing ',
  ' the road was open',
  '😀',
  '\ud800',
  '(',
  ')',
  ' and ',
  ' called it ',
);

describe('any text', () => {
  it('is handled, and every span is of the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          for (const quote of attributed(text).quotes) {
            Quote.parse(quote);
            const spans = [...quote.content, quote.cue, quote.source, quote.addressee].filter((span) => span !== null);
            for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
            for (const { start, end } of quote.chain) expect(start).toBeLessThan(end);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same twice', () => {
    const text = '“We lost,” said Ada. He told Reuters that “all” was over, adding: “Go.”';
    expect(attributed(text)).toEqual(attributed(text));
  });
});

describe('entities', () => {
  const entity = (
    id: string,
    type: Entity['type'],
    name: string,
    text: string,
    form: 'name' | 'pronoun' = 'name',
  ): Entity => {
    const start = text.indexOf(form === 'pronoun' ? 'she' : name);
    const words = form === 'pronoun' ? 'she' : name;
    return {
      kind: 'entity',
      id,
      doc: 'd',
      type,
      name,
      aliases: [],
      titles: [],
      country: null,
      value: null,
      rule: 'recognize/name',
      mentions: [{ start, end: start + words.length, text: words, form }],
    };
  };

  it('are linked through the head of the source', () => {
    const text = '“We lost,” Brightwater chief executive Anika Solberg said.';
    const { quotes } = attributed(text, [
      entity('d#e1', 'organization', 'Brightwater', text),
      entity('d#e2', 'person', 'Anika Solberg', text),
    ]);
    expect(quotes[0]!.source!.entity).toBe('d#e2');
    expect(quotes[0]!.chain[0]!.name).toBe('Anika Solberg');
  });

  it('are not linked through an owner', () => {
    const text = "“We lost,” Brightwater's lawyer said.";
    const { quotes } = attributed(text, [entity('d#e1', 'organization', 'Brightwater', text)]);
    expect(quotes[0]!.source!.entity).toBe(null);
  });

  it('give the time in the words of the attribution', () => {
    const text = 'The union said on Friday that the strike was over.';
    const { quotes } = attributed(text, [entity('d#e1', 'time', 'Friday', text)]);
    expect(quotes[0]!.time).toBe('d#e1');
  });

  it('give no time from inside the content', () => {
    const text = 'The union said the strike was over on Friday.';
    const { quotes } = attributed(text, [entity('d#e1', 'time', 'Friday', text)]);
    expect(quotes[0]!.time).toBe(null);
  });
});

describe('size', () => {
  const sizes = {
    marks: '"'.repeat(20_000),
    opening: '“a '.repeat(4_000),
    cues: 'he said '.repeat(2_000),
    nested: 'he said that '.repeat(1_500),
    commas: 'a, '.repeat(4_000),
  };
  for (const [name, text] of Object.entries(sizes)) {
    it(`${name}: no text takes long; test/slow has longer ones`, () => {
      attributed(text);
    }, 15_000);
  }
});
