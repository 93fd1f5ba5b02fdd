import { describe, expect, it } from 'vitest';
import { extracted, type Given, summary } from './marked.js';

const people: NonNullable<Given['entities']> = {
  KCNA: ['organization'],
  'Al Jazeera': ['organization'],
  Putin: ['person', 'he'],
  Osei: ['person'],
};

describe('holders', () => {
  it('are empty in narration', () => {
    expect(extracted('The captain was detained.').claims[0]).toMatchObject({ holders: [], quote: null });
  });

  it('come from the quotation, its source first and the chain outward', () => {
    const text = '"Putin accepted the invitation," Al Jazeera reported KCNA as saying.';
    const quotes = [
      {
        content: 'Putin accepted the invitation,',
        source: 'KCNA',
        cue: 'saying',
        lemma: 'say',
        chain: ['KCNA', 'Al Jazeera'],
      },
    ];
    const { claims } = extracted(text, { entities: people, quotes });
    expect(claims.map(({ quote, predicate }) => [quote, predicate.lemma])).toEqual([['doc#q1', 'accept']]);
    expect(claims[0]!.holders).toEqual([
      { name: 'KCNA', entity: 'doc#e1', how: 'say', certainty: 'certain', polarity: 'positive' },
      { name: 'Al Jazeera', entity: 'doc#e2', how: 'say', certainty: 'none', polarity: 'positive' },
    ]);
  });

  it('come from the governing clause where no quotation was found', () => {
    const { claims } = extracted('Survivors said the captain had ordered a retreat.', { entities: people });
    expect(claims[0]!.holders).toMatchObject([{ name: 'Survivors', how: 'say', certainty: 'certain' }]);
  });

  it('leave open what somebody would not say', () => {
    const text = 'Osei would not say why the ship had left the port.';
    const quotes = [{ content: 'why the ship had left the port', source: 'Osei', cue: 'would not say', lemma: 'say' }];
    const { claims } = extracted(text, { entities: people, quotes });
    const left = claims.find(({ predicate }) => predicate.lemma === 'leave');
    expect(left?.holders).toMatchObject([{ name: 'Osei', how: 'say', certainty: 'none' }]);
  });

  it.each([
    ['Osei criticized the plan that cut jobs.', 'criticized', 'criticize', 'reported-object', []],
    ['Osei did not mention the plan that cut jobs.', 'did not mention', 'mention', 'reported-object', []],
    ['Osei voiced support for the plan that cut jobs.', 'support', 'support', 'nominal', []],
    ['Osei described the plan that cut jobs.', 'described', 'describe', 'reported-object', ['Osei']],
  ])('are not those who judge or leave out what a clause describes: %s', (text, cue, lemma, rule, names) => {
    const quotes = [{ content: 'the plan that cut jobs', source: 'Osei', cue, lemma, rule: `attribute/${rule}` }];
    const { claims } = extracted(text, { entities: people, quotes });
    const cut = claims.find(({ predicate }) => predicate.lemma === 'cut');
    expect(cut?.holders.map(({ name }) => name)).toEqual(names);
  });

  it('hold the reverse of what they deny, but not of what they take for granted', () => {
    const { claims } = extracted('Osei denied that the ship was overloaded after it left the port.', {
      entities: { ...people, ship: ['product', 'it'] },
    });
    const polarities = claims.map(({ predicate, polarity, holders }) => [
      predicate.lemma,
      polarity,
      holders[0]?.polarity,
    ]);
    expect(polarities).toEqual([
      ['overload', 'negative', 'negative'],
      ['leave', 'positive', 'positive'],
    ]);
  });

  it('are no things: findings show, but they do not answer for it', () => {
    const { claims } = extracted('The findings showed that the vessel was overloaded.');
    expect(claims.at(-1)).toMatchObject({ holders: [], certainty: 'certain' });
  });

  it('have no name where the speaker is not known', () => {
    const quotes = [{ content: 'The plant is safe.', source: null, cue: 'said', lemma: 'say' }];
    const { claims } = extracted('“The plant is safe.” So somebody said.', { quotes });
    expect(claims[0]!.holders).toMatchObject([{ name: null, entity: null }]);
  });
});

describe('subjects', () => {
  it('are the speaker for “I” and “we” in a quotation', () => {
    const quotes = [{ content: 'We will look at every site,', source: 'Osei', cue: 'said', lemma: 'say' }];
    const { claims } = extracted('"We will look at every site," Osei said.', { entities: people, quotes });
    expect(claims[0]!.subject).toMatchObject({ text: 'We', entity: 'doc#e4' });
  });

  it('keep the pronoun and link it', () => {
    const { claims } = extracted('Putin came. Then he left the hall.', { entities: people });
    expect(claims.map(({ subject }) => [subject.text, subject.entity])).toEqual([
      ['Putin', 'doc#e3'],
      ['he', 'doc#e3'],
    ]);
  });

  it('link through an apposition', () => {
    const { claims } = extracted('The minister, Osei, resigned.', { entities: people });
    expect(claims[0]!.subject).toMatchObject({ text: 'The minister', entity: 'doc#e4' });
  });

  it('that are two link to neither', () => {
    const { claims } = extracted('Putin and Osei met in May.', { entities: people });
    expect(claims[0]!.subject).toMatchObject({ text: 'Putin and Osei', entity: null });
  });

  it.each(['It collapsed.', 'This followed a vote.', 'We have seen this film.', 'Those who voted lost.'])(
    'unknown ones are refused: %s',
    (text) => {
      const { claims, refusals } = extracted(text);
      expect(summary({ claims, refusals })).toEqual([]);
      expect(refusals[0]).toMatchObject({ reason: 'unresolved-subject' });
    },
  );
});

it('is the one whose cue governs the clause, not the one put aside', () => {
  const text = 'Osei denied that the troops had fired, as KCNA alleged.';
  const quotes = [
    { content: 'the troops had fired, as KCNA alleged', source: 'Osei', cue: 'denied', lemma: 'deny' },
    { content: 'the troops had fired', source: 'KCNA', cue: 'alleged', lemma: 'allege' },
  ];
  const found = extracted(text, { entities: people, quotes }).claims.find(
    ({ predicate }) => predicate.lemma === 'fire',
  );
  expect(found).toMatchObject({ polarity: 'negative', holders: [{ name: 'Osei' }] });
  expect(found!.holders).toHaveLength(1);
});

describe('“it” and “they” that open an indirect statement', () => {
  const given = (source: string, type: 'organization' | 'person' | 'group', content: string): Given => ({
    entities: { [source]: [type] },
    quotes: [{ content, source, cue: 'said', lemma: 'say' }],
  });
  const subjects = (text: string, one: Given) =>
    extracted(text, {
      ...one,
      quotes: one.quotes!.map((quote) => ({ ...quote, mode: 'indirect' as const })),
    }).claims.map(({ subject }) => `${subject.text} ${subject.entity}`);

  it.each([
    ['Hallam Bank said it had offered £22m.', given('Hallam Bank', 'organization', 'it had offered £22m')],
    ['Hallam Bank said it had no plans.', given('Hallam Bank', 'organization', 'it had no plans')],
    ['Republicans said they would oppose the bill.', given('Republicans', 'group', 'they would oppose the bill')],
  ])('are the source: %s', (text, one) => {
    expect(subjects(text, one)).toEqual([expect.stringMatching(/^(?:it|they) doc#e1$/)]);
  });

  it.each([
    ['Hallam Bank said it had sunk.', given('Hallam Bank', 'organization', 'it had sunk')],
    ['Hallam Bank said it had hit a rock.', given('Hallam Bank', 'organization', 'it had hit a rock')],
    ['Hallam Bank said it had been sold.', given('Hallam Bank', 'organization', 'it had been sold')],
    ['Putin said it had rejected the bill.', given('Putin', 'person', 'it had rejected the bill')],
    ['Putin said they had rejected the bill.', given('Putin', 'person', 'they had rejected the bill')],
  ])('are refused: %s', (text, one) => {
    expect(subjects(text, one)).toEqual([]);
  });
});
