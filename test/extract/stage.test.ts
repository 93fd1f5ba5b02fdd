import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extracted, summary } from './marked.js';

describe('extract', () => {
  it('reads news sentences clause by clause', () => {
    const text =
      "A ferry carrying 63 people sank on Thursday night, killing at least 17. The ferry's captain had been arrested and charged with negligence. The deal, which was approved by both boards, is expected to close soon.";
    expect(summary(extracted(text)).sort()).toEqual(
      [
        'A ferry carrying 63 people | sink',
        'A ferry | carry',
        'A ferry carrying 63 people | kill',
        "The ferry's captain | arrest",
        "The ferry's captain | charge",
        'The deal | approve',
        'The deal | close',
      ].sort(),
    );
  });

  it('gives the text of the clause without its attribution, and its time and quantities', () => {
    const { claims } = extracted('On Friday, 31 people died, officials said.', {
      entities: { Friday: ['time'], '31 people': ['quantity'] },
    });
    expect(claims).toMatchObject([
      { text: 'On Friday, 31 people died', time: { from: '2024-03-08' }, quantities: ['doc#e2'] },
    ]);
  });

  it('reads a preposition that the tree puts behind its noun', () => {
    const text =
      '“Toward that end and because of Secretary’s as it to public records during and her Secretary of State, this Committee is Secretary made relevant to the creation, maintenance, retention, deletion of';
    expect(() => extracted(text)).not.toThrow();
  });

  it('gives no claim of what another is known to have said', () => {
    const text = 'Lind told Kim that Berg had done nothing and asked him to leave.';
    const given = {
      entities: { Lind: ['person', 'Lind'], Berg: ['person', 'Berg'] },
      quotes: [{ content: 'him to leave', source: 'Lind', cue: 'asked', lemma: 'ask' }],
    } as const;
    const by = (quotes: readonly (typeof given.quotes)[number][]) =>
      extracted(text, { ...given, quotes }).claims.map(({ subject, predicate }) => [subject.text, predicate.lemma]);
    expect(by([])).toContainEqual(['Berg', 'ask']);
    expect(by(given.quotes)).not.toContainEqual(['Berg', 'ask']);
  });

  it('reads a team as many people', () => {
    const subjects = (type: 'organization' | 'person') =>
      extracted('United begin their season at home.', { entities: { United: [type, 'United'] } }).claims.map(
        ({ subject }) => subject.text,
      );
    expect(subjects('organization')).toEqual(['United']);
    expect(subjects('person')).toEqual([]);
  });

  it('takes the closing mark in where the opening one stands inside', () => {
    const { claims } = extracted('Anika Solberg called it "the right deal".');
    expect(claims[0]!.text).toBe('Anika Solberg called it "the right deal"');
  });

  it.each([
    [
      'what is asked of the first of two joined clauses is asked of the second',
      'The mayor will announce whether he plans to step down or will seek a second term.',
      'seek',
    ],
    ['an infinitive with a prefix set off by a hyphen states nothing', 'Bills to re-open the border failed.', 'open'],
  ])('%s', (_, text, lemma) => {
    expect(extracted(text).claims.filter(({ predicate }) => predicate.lemma === lemma)).toEqual([]);
  });

  it('takes nothing into a quotation from outside it', () => {
    const text = 'The road stayed open on Saturday, drivers said.';
    const { claims } = extracted(text, {
      quotes: [{ content: 'The road stayed open on Saturday', source: 'drivers', cue: 'said', lemma: 'say' }],
    });
    expect(claims.map((claim) => claim.text)).toEqual(['The road stayed open on Saturday']);
  });

  it('ends a claim of a headline before the next one, wherever the tree hangs it', () => {
    const { claims } = extracted('Kestrel invites Osei to visit; Osei accepts — strategic dialogue deepens', {
      role: 'title',
    });
    expect(claims.map((claim) => claim.text)).toContain('Osei accepts');
  });

  it('takes “to visit” of a headline for “will visit”', () => {
    const { claims } = extracted('Osei to visit Kestrel in May', { role: 'title' });
    expect(claims.map(({ aspect, certainty }) => [aspect, certainty])).toEqual([['planned', 'certain']]);
  });

  it('numbers the claims in text order', () => {
    const { claims } = extracted('Ten people died and 31 others were rescued after a ferry capsized.');
    expect(claims.map(({ id, start }) => [id, start])).toEqual([
      ['doc#c1', 0],
      ['doc#c2', 20],
      ['doc#c3', 49],
    ]);
  });

  it('handles any string, and every span is the text it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, text: words, subject, predicate, arguments: args } of extracted(text).claims) {
          for (const span of [{ start, end, text: words }, subject, predicate, ...args])
            expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('handles words of every kind in any order', () => {
    const word = fc.constantFrom(
      'Kim',
      'said',
      'that',
      'who',
      'the',
      'ferry',
      'was',
      'not',
      'to',
      'and',
      ',',
      '“',
      '”',
      '(',
      ')',
      '—',
      'arrested',
      'sank',
      'of',
      'after',
      'no',
      'there',
      'is',
      'expected',
      '17',
      'people',
      '.',
      'he',
      'if',
      'by',
      'carrying',
      ':',
      'would',
      'have',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(() => extracted(words.join(' '))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
