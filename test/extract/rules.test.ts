import { describe, expect, it } from 'vitest';
import { extracted, type Given, marked, unmarked } from './marked.js';

const names: Given = {
  entities: { Putin: ['person', 'He', 'he'], Friday: ['time'], Vladivostok: ['place'], Kestrel: ['organization'] },
};

describe('claims by rule', () => {
  it.each([
    [
      'finite-clause',
      '[The ministry](subject) [suspended](suspend) [the licence of the operator](object) on [Friday](time:on).',
    ],
    [
      'finite-clause',
      '[Kestrel](subject) [employs](employ) [about 9,400 people](object) in [eleven states](oblique:in).',
    ],
    ['finite-clause', '[She](subject) [did not rule out](rule out) [higher taxes](object).'.replace('She', 'He')],
    [
      'finite-clause',
      '[Putin](subject) [offered](offer) [Kim](indirect-object) [a spot](object) in [Vladivostok](place:in).',
    ],
    ['finite-clause', '[High-level talks](subject) [took place](take place) in [Vladivostok](place:in).'],
    ['finite-clause', '[The board](subject) [declared](declare) [Vance](object) [the winner](complement).'],
    ['passive', '[The deal](subject) [was approved](approve) unanimously by [both boards](agent:by).'],
    ['passive', '[Thirty-one people](subject) [have been rescued](rescue).'],
    ['copula', '[Turnout in Port Ansel](subject) [was](be) [61 percent](complement).'],
    ['copula', '[The vessel](subject) [is](be) [unsafe](complement).'],
    ['relative', '[Putin](subject), who [attended](attend) [celebrations](object) in [Vladivostok](place:in), slept.'],
    ['relative', 'It was [an index system](object) which [Putin](subject) [patented](patent) on [Friday](time:on).'],
    ['participle', '[A ferry](subject) [carrying](carry) [63 people](object) sank.'],
    ['participle', '[The ship](subject) sank on Friday, [killing](kill) [at least 17](object).'],
    ['participle', 'The clip apparently shows [Putin](subject) [opening](open) [the letter](object).'],
    ['infinitive', '[Kestrel](subject) has agreed [to buy](buy) [the shop](object) for [$4 billion](oblique:for).'],
    ['infinitive', 'They ordered [Putin](subject) [to stay](stay) on [Friday](time:on).'],
    ['existential', '[There](subject) [is](be) [no evidence](complement).'],
  ])('%s: %s', (rule, text) => {
    const plain = unmarked(text);
    const { claims } = extracted(plain, names);
    const found = claims.filter((claim) => claim.rule === `extract/${rule}`).map((claim) => marked(plain, claim));
    expect(found).toContain(text);
  });

  it.each([
    ['headline', '[Kestrel](subject) [to buy](buy) [rival shop](object) for [$4 billion](oblique:for)'],
    ['headline', '[Ferry toll](subject) [rises](rise) to [17](oblique:to) as divers reach wreck'],
    ['headline', '[Talks](subject) [called off](call off) on [Friday](time:on)'],
  ])('%s: %s', (rule, text) => {
    const plain = unmarked(text);
    const { claims } = extracted(plain, { ...names, role: 'title' });
    expect(claims.filter((claim) => claim.rule === `extract/${rule}`).map((claim) => marked(plain, claim))).toContain(
      text,
    );
  });

  it.each([
    ['an attribution', 'Officials said on Friday.'],
    ['an attribution with a hearer', 'Putin told reporters.'],
    ['an ellipsis', 'Putin did with others.'],
    ['an imperative', 'Share your feedback here.'],
    ['a noun phrase', 'The image of the president of Russia.'],
    ['a subjunctive', 'It is vital that the right candidate be chosen.'],
    ['an embedded question', 'We know how it ends.'],
    ['a gerund subject by itself', 'Stopping poaching is hard.'],
  ])('no claim of %s beyond its clause: %s', (_, text) => {
    const { claims } = extracted(text, names);
    expect(claims.map(({ predicate }) => predicate.lemma).filter((lemma) => !['be', 'know'].includes(lemma))).toEqual(
      [],
    );
  });

  it.each([
    ['Putin, 71, attended the meeting.', 'Putin is 71'],
    ['Putin, a former officer, attended the meeting.', 'Putin is a former officer'],
    ['Vladivostok, the largest city, lies in the east.', ''],
    ['They met Putin, the mayor and the bishop.', ''],
  ])('apposition: %s', (text, expected) => {
    const { claims } = extracted(text, names);
    const found = claims.filter(({ rule }) => rule === 'extract/apposition');
    expect(found.map(({ subject, predicate }) => `${subject.text} is ${predicate.text}`).join()).toBe(expected);
  });

  it.each([
    ['The bank did not close accounts based on their views.', ['close']],
    ['Prices rose by half compared with May.', ['rise']],
    ['A firm based in Vladivostok closed.', ['close', 'base']],
  ])('takes a participle that leads in as a preposition for none: %s', (text, lemmas) => {
    expect(extracted(text, names).claims.map(({ predicate }) => predicate.lemma)).toEqual(lemmas);
  });

  it('shares the subject and the auxiliaries with a conjunct', () => {
    const { claims } = extracted('The captain had not been arrested or charged with negligence.');
    expect(
      claims.map(({ subject, predicate, polarity, rule }) => [subject.text, predicate.lemma, polarity, rule]),
    ).toEqual([
      ['The captain', 'arrest', 'negative', 'extract/passive'],
      ['The captain', 'charge', 'negative', 'extract/passive'],
    ]);
  });
});

describe('the entity of a phrase', () => {
  it.each([
    ['a name behind its noun', 'Officials met North Korean leader Kim Jong Un on Friday.', 'Kim Jong Un', true],
    ['a place in a place', 'Officials met in Vladivostok, Russia, on Friday.', 'Vladivostok', true],
    ['two who are joined', 'Officials met Putin and Kim on Friday.', 'Putin', false],
    ['a list', 'Officials met Putin, Kim and Xi on Friday.', 'Putin', false],
    ['a day behind a noun', 'Officials met the minister Friday.', 'Friday', false],
  ])('%s: %s', (_, text, name, is) => {
    const types = { 'Kim Jong Un': 'person', Putin: 'person', Vladivostok: 'place', Friday: 'time' } as const;
    const { claims } = extracted(text, { entities: { [name]: [types[name as keyof typeof types]] } });
    const found = claims[0]!.arguments.filter(({ role }) => role !== 'time').map(({ entity }) => entity);
    expect(found.includes('doc#e1')).toBe(is);
  });

  it('takes hours of talks for talks, not for a time', () => {
    const [claim] = extracted('The summit included over four hours of talks.').claims;
    expect(claim!.arguments).toMatchObject([{ role: 'object', text: 'over four hours of talks' }]);
  });
});
