import { describe, expect, test } from 'vitest';
import { foundIn } from './accounts.js';

const numbers = (left: string, right: string) =>
  foundIn(left, right).filter((finding) => finding.includes(' number: '));

describe('figures that are told in other words', () => {
  test('one share of one thing', () => {
    expect(
      numbers(
        'The storm cut the power supply of the region by 24 percent.',
        'Supply of power in the region was reduced by 31 percent.',
      ),
    ).toEqual(['conflict number: 24 percent | 31 percent']);
  });
  test('shares of two things', () => {
    expect(
      numbers('The storm cut the power supply by 24 percent.', 'Shares in the ferry company lost 31 percent.'),
    ).toEqual([]);
  });
  test('an equal amount with another verb', () => {
    expect(
      numbers(
        'The harbour lost 430 containers in the storm.',
        'Some 430 containers were swept off the quays of the harbour.',
      ),
    ).toHaveLength(1);
  });
});

describe('figures that replace others', () => {
  test('the older one is still told elsewhere', () => {
    expect(
      numbers(
        'Fourteen people were treated in hospital for cuts.',
        'Twenty people have been treated in hospital, up from 14 in the morning.',
      ),
    ).toContainEqual(expect.stringMatching(/^update number: .*Twenty/));
  });
  test('what is only compared is not replaced', () => {
    expect(
      numbers(
        'The town lost 14 boats.',
        'The storm was worse than that of last year: 20 boats were lost, more than 14 in the year before.',
      ).filter((finding) => finding.startsWith('update')),
    ).toEqual([]);
  });
});

describe('what is no figure of its own', () => {
  test('some of a number', () => {
    expect(
      numbers(
        'The nine-member harbour board met at night.',
        'Six of the nine members of the harbour board met at night.',
      ),
    ).toEqual([]);
  });
});

describe('a yes and a no in other words', () => {
  const disputes = (left: string, right: string) => foundIn(left, right, ['conflict', 'update']);
  test('whose parties are narrowed in two ways', () => {
    expect(
      disputes(
        'Mayor Ilse Brandt ruled out a second evacuation of the harbour before Friday.',
        'Mayor Ilse Brandt did not rule out another evacuation of the harbour.',
      ),
    ).toHaveLength(1);
  });
  test('of two groups', () => {
    expect(
      disputes('Not one of the guests defended the mayor.', 'Governor Karl Sund defended the mayor of Odenby.'),
    ).toEqual([]);
  });
});

describe('one sentence in quotation marks', () => {
  test('given to two people', () => {
    expect(
      foundIn(
        '“We heard the wave before we saw it,” said Ana Holm, a nurse.',
        '“It was dark,” said Per Lund, a fisherman. “We heard the wave before we saw it.”',
        ['conflict'],
      ),
    ).toEqual(['conflict speaker: Ana Holm | Per Lund']);
  });
  test('given to one, once by the surname, once to “he”', () => {
    expect(
      foundIn(
        'Per Lund is a fisherman. “We heard the wave before we saw it,” he said.',
        '“We heard the wave before we saw it,” said Lund, a fisherman of the town.',
        ['conflict'],
      ),
    ).toEqual([]);
  });
});
