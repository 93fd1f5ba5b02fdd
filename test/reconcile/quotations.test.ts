import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../src/stages/reconcile/quotations/differences.js';
import { reconcile } from '../../src/stages/reconcile/stage.js';
import { story } from './story.js';

const filler =
  'The Selat Mutiara ferry of Mutiara Lines sank off Langkapuri, where Commander Yusof leads the coast guard.';
const quoted = (words: string, who = 'Rahmat Osei', by = '') =>
  `“[${words}](words),” said [${who}](says @person ${who})${by}.`;

function findings(...lines: readonly string[]) {
  const tellings = lines.map((line, i) => ({
    doc: 'abc'[i]!,
    outlet: `Paper ${'ABC'[i]}`,
    published: '2024-03-09',
    lines: [filler, line],
  }));
  return reconcile(story(...tellings)).findings;
}
const shown = (...lines: readonly string[]) =>
  findings(...lines).map(({ verdict, relation, differences }) =>
    [verdict, relation, ...differences.map((one) => `${one.class}:${one.left}|${one.right}`)]
      .filter((one) => one !== null)
      .join(' '),
  );

describe('one utterance', () => {
  test('in the same words', () => {
    expect(shown(quoted('There is no evidence of that at all'), quoted('There is no evidence of that at all'))).toEqual(
      ['agreement same'],
    );
  });
  test('equal but for a comma', () => {
    expect(
      shown(quoted('We had threats, provocations and tyranny'), quoted('We had threats, provocations, and tyranny')),
    ).toEqual(['variant punctuation:|,']);
  });
  test('with another word, with a word more', () => {
    expect(shown(quoted('We have seen this film before'), quoted('We have seen this movie before'))).toEqual([
      'variant translation:film|movie',
    ]);
    expect(
      shown(
        quoted('There is no evidence that it was overloaded'),
        quoted('There is no evidence whatsoever that it was overloaded'),
      ),
    ).toEqual(['variant insertion:whatsoever|']);
  });
  test('a fragment of the longer one', () => {
    expect(
      shown(
        quoted('This is the right deal at the right time for our customers'),
        quoted('the right deal at the right time'),
      ),
    ).toEqual(['agreement refines truncation:This is| truncation:for our customers|']);
  });
  test('a negation more changes the meaning', () => {
    expect(
      shown(
        quoted('The ministry will close the northern harbour this year'),
        quoted('The ministry will not close the northern harbour this year'),
      ),
    ).toEqual(['conflict meaning:not|']);
  });
  test('two accounts with one agency are one origin', () => {
    const by = ' to [Perwarta](by @organization Perwarta News Agency)';
    const [finding] = findings(
      quoted('There is no evidence of that at all', 'Rahmat Osei', by),
      quoted('There is no evidence of that at all', 'Rahmat Osei', by),
    );
    expect(finding!.origins).toEqual([
      { name: 'Perwarta News Agency', docs: ['a', 'b'], reason: 'both have it from Perwarta News Agency' },
    ]);
  });

  test('another speaker, other words: nothing', () => {
    expect(
      shown(quoted('We have seen this film before'), quoted('We have seen this film before', 'Priya Menon')),
    ).toEqual([]);
    expect(shown(quoted('We have seen this film'), quoted('The inquiry will begin soon'))).toEqual([]);
  });
});

test('a long quotation in one account, whose speaker the others quote too, is told as such', () => {
  const long = quoted('I am pleased to accept your kind invitation and look forward to it very much');
  expect(shown(long, quoted('The inquiry will begin soon'))).toEqual(['single-source']);
  expect(shown(long, quoted('The inquiry will begin soon', 'Priya Menon'))).toEqual([]);
});

test.each([
  ['I will go', "I'll go", ['contraction']],
  ['our defence programme', 'our defense program', ['spelling']],
  ['military co-operation grew', 'military cooperation grew', ['spelling']],
  ['we saw … nothing there', 'we saw almost nothing there', ['ellipsis']],
  ['it may rain', 'it will rain', ['meaning']],
  ['we accept the offer', 'we reject the offer', ['meaning']],
  ['there were 12 of them', 'there were 17 of them', ['meaning']],
])('differences of “%s” and “%s”', (left, right, classes) => {
  expect(differencesOf(left, right, ['a', 'b']).map((one) => one.class)).toEqual(classes);
});
