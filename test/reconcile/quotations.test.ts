import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../src/stages/reconcile/quotations/differences.js';
import { reconcile } from '../../src/stages/reconcile/stage.js';
import { foundIn } from './accounts.js';
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
  test('in the same words by two, one of them with more, in other words by a third', () => {
    const words = 'We kept the harbour open for as long as we could';
    expect(
      shown(quoted(`${words}, and I am proud of it`), quoted(words), quoted(`${words.replace('harbour', 'port')}`)),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^agreement refines/), expect.stringMatching(/^variant/)]));
  });
  test('a short fragment of a speaker’s longer quotation', () => {
    const whole = 'They were all taken out of the water at dawn, and every one of them was cold';
    expect(shown(quoted(whole), quoted('taken out of the water'))).toEqual([
      expect.stringMatching(/^agreement refines/),
    ]);
    expect(shown(quoted(whole), '“[all taken out of the water](words),” said [a nurse](says).')).toEqual([
      expect.stringMatching(/^agreement refines/),
    ]);
    expect(shown(quoted(whole), quoted('taken out of the water', 'Ana Holm'))).toEqual([]);
  });
  test('not where an article and one common word are all they share', () => {
    const long = 'should have made a deal that covered the islands and the ports in the south';
    expect(shown(quoted(long), quoted('a new deal')).filter((one) => one !== 'single-source')).toEqual([]);
  });
  test('one sentence of two quotations that share no other', () => {
    const left = foundIn(
      '“We let the sailors down. Nobody slept that night,” said Nora Weber, the harbour chief.',
      '“We’ve let the sailors down. The port is my life,” said Nora Weber, the harbour chief.',
      ['variant', 'agreement'],
    );
    expect(left).toContainEqual(expect.stringMatching(/^variant wording: We let the sailors down/));
    expect(
      foundIn(
        '“We let the sailors down. Nobody slept that night,” said Nora Weber, the harbour chief.',
        '“We’ve let the sailors down. The port is my life,” said Paul Adila, the mayor.',
        ['variant'],
      ),
    ).toEqual([]);
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
  test('words left out at the edges alone make no other wording, in whoever’s words', () => {
    const retold =
      'He, [Rahmat Osei](says @person Rahmat Osei), felt [he was obstructed or threatened by nobody](retold).';
    const found = findings(quoted('was obstructed or threatened by nobody'), retold);
    expect(found.map(({ verdict, rule }) => [verdict, rule])).toEqual([['agreement', 'reconcile/quote-fragment']]);
    expect(found[0]!.reason).toBe('Paper A quotes Rahmat Osei; Paper B tells it in the same words.');
  });
  test('words strewn over a long sentence are no wording of it', () => {
    const strewn =
      '[Rahmat Osei](says @person Rahmat Osei) means [to use the negotiations to buy time and to ease the sanctions, never intending to abandon his nuclear weapons](retold).';
    expect(shown(quoted('We shall never use nuclear weapons'), strewn)).toEqual([]);
  });
  test('a few words in common are no wording of another statement', () => {
    const mixed = 'Nora Weber, the harbour chief, said in May that the port is “a war we have to win.”';
    const other =
      '“As we have learned, winning a war in the port is hard. We must also remember that it is a needed one,” said Nora Weber, the harbour chief.';
    expect(foundIn(mixed, other, ['variant'])).toEqual([]);
  });
  test('whom one account names, another does not quote', () => {
    const smear = '“It is a smear, and it has come from Adam Lind and his men,” said Nora Weber, the harbour chief.';
    expect(foundIn(smear, 'Nora Weber, the harbour chief, accused Adam Lind.', ['agreement'])).not.toContainEqual(
      expect.stringMatching('wording'),
    );
  });
  test('fragments in another order than the whole; the pieces of a quotation that another account has', () => {
    const whole =
      '“This is a very tender topic, but I have the same view that I had when running for office,” said Nora Weber, the harbour chief.';
    const parts =
      'Nora Weber, the harbour chief, kept the view she had “when running for office.” She called it “a very tender topic.”';
    expect(foundIn(whole, parts, ['variant'])).toEqual([]);
    const split = '“The harbour is lost to the sea,” said Nora Weber, the harbour chief. “Nobody slept that night.”';
    expect(
      foundIn(split, '“Nobody slept that night,” said Nora Weber, the harbour chief.', ['agreement']),
    ).toContainEqual('agreement wording: Nobody slept that night. | Nobody slept that night,');
  });
  test('a mark alone is told as such', () => {
    expect(
      findings(quoted('threats, provocations and tyranny'), quoted('threats, provocations, and tyranny'))[0]!.reason,
    ).toBe(
      'Paper A and Paper B give one statement of Rahmat Osei in the same words, with other punctuation: “,” stands in one only.',
    );
  });
  test('a part of what was found to be equal is not told again', () => {
    const twice = (words: string, part: string) =>
      `${quoted(words)} “[${part}](words),” [he](says @person Rahmat Osei) repeated.`;
    const same = () => twice('There is no evidence of that at all, and no witness', 'no evidence of that at all');
    expect(shown(same(), same())).toEqual(['agreement same']);
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

  test('another speaker: one of the two is wrong', () => {
    expect(
      shown(quoted('We have seen this film before'), quoted('We have seen this film before', 'Priya Menon')),
    ).toEqual(['conflict']);
    expect(shown(quoted('We have seen this'), quoted('We have seen this', 'Priya Menon'))).toEqual([]);
  });
  test('another speaker, of words that reported speech leads up to', () => {
    const words = '“We heard the wall before we saw it go.”';
    const found = (left: string, right: string) => foundIn(left, right, ['conflict']);
    expect(
      found(
        `Nora Weber, the harbour chief, said that nobody had slept: ${words}`,
        `Paul Adila, the mayor, said that nobody had slept: ${words}`,
      ),
    ).toEqual(['conflict speaker: Nora Weber | Paul Adila']);
    expect(
      found(
        'Nora Weber, the harbour chief, said that they had heard the wall before they saw it go.',
        `Paul Adila, the mayor, said that nobody had slept: ${words}`,
      ),
    ).toEqual([]);
  });
  test('other words: nothing', () => {
    expect(shown(quoted('We have seen this film'), quoted('The inquiry will begin soon'))).toEqual([]);
  });
});

test('a long quotation in one account, whose speaker the others quote too, is told as such', () => {
  const long = quoted('I am pleased to accept your kind invitation and look forward to it very much');
  expect(shown(long, quoted('The inquiry will begin soon'))).toEqual(['single-source']);
  expect(shown(long, quoted('The inquiry will begin soon', 'Priya Menon'))).toEqual([]);
});
test('a long quotation of which another account has a part in another sentence of the speaker is no account of one alone', () => {
  const long = quoted('I am pleased to accept your kind invitation and look forward to it very much');
  const part = quoted(
    'We never closed the bridge. They told me to accept your kind invitation, and nobody asked about the school',
  );
  expect(shown(long, part)).not.toContain('single-source');
});

test.each([
  ['I will go', "I'll go", ['contraction']],
  ['our defence programme', 'our defense program', ['spelling']],
  ['military co-operation grew', 'military cooperation grew', ['spelling']],
  ['we saw … nothing there', 'we saw almost nothing there', ['ellipsis']],
  ['Senator Reid respects that', 'Sen. Reid respects that', ['spelling']],
  ['a 2 in 3 chance', 'a two-in-three chance', ['spelling']],
  ['that’s O.K. with us', 'that’s okay with us', ['spelling']],
  ['good & bad', 'good and bad', []],
  ['it ends Medicare. We should not elect him, now or ever', 'it ends Medicare', ['truncation']],
  ['not a bad thing', 'a bad thing', ['meaning']],
  ['it may rain', 'it will rain', ['meaning']],
  ['we accept the offer', 'we reject the offer', ['meaning']],
  ['there were 12 of them', 'there were 17 of them', ['meaning']],
])('differences of “%s” and “%s”', (left, right, classes) => {
  expect(differencesOf(left, right, ['a', 'b']).map((one) => one.class)).toEqual(classes);
});

test('an edit is shown as it is written', () => {
  const [edit] = differencesOf('He won in the U.S. Supreme Court, “as ever”, today', 'He won today', ['a', 'b']);
  expect(edit!.left).toBe('in the U.S. Supreme Court, “as ever”,');
});
