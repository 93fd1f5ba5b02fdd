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
  test('what one thing costs, and two together', () => {
    expect(
      numbers(
        'The satellite cost $310 million, and it was lost.',
        'The satellite and its launch together cost $395 million.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^conflict/));
  });
  test('shares of two things', () => {
    expect(
      numbers('The storm cut the power supply by 24 percent.', 'Shares in the ferry company lost 31 percent.'),
    ).toEqual([]);
  });
  test('two amounts that stand together', () => {
    expect(
      numbers(
        'The harbour fee will fall from 25 percent to 10 percent.',
        'The fee of the harbour drops to 10 percent, from 25.',
      ),
    ).toContainEqual(expect.stringMatching(/^agreement number: .*25/));
    expect(
      numbers(
        'The harbour fee will fall from 25 percent to 10 percent.',
        'The mayor won 25 percent of the votes on Sunday.',
      ),
    ).toEqual([]);
  });
  test('a share of something is a share', () => {
    expect(numbers('Nora Weber holds 30 percent of the shares.', 'Nora Weber holds 30 percent.')).toHaveLength(1);
  });
  test('a thousand of one noun', () => {
    expect(
      numbers('The port issued 8,000 permits a year.', 'It had quietly promised 8,000 permits a year to sailors.'),
    ).toHaveLength(1);
  });
  test('what is counted goes by two nouns', () => {
    expect(
      numbers(
        'It was the third failure of the lighthouse in nine storms.',
        'It was the second failure of the lighthouse in nine gales.',
      ).filter((finding) => finding.includes('nine')),
    ).toHaveLength(1);
    expect(
      numbers('It was the third failure of the lighthouse in nine storms.', 'The mayor has lived in nine cities.'),
    ).toEqual([]);
  });
  test('what people undergo, told by a verb or by a noun', () => {
    expect(
      numbers('Nineteen people have sought treatment for burns.', 'Nineteen people were treated for burned hands.'),
    ).toHaveLength(1);
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
        '“It was dark,” said Nils Lund, a fisherman. “We heard the wave before we saw it.”',
        ['conflict'],
      ),
    ).toEqual(['conflict speaker: Ana Holm | Nils Lund']);
  });
  test('given to “he” right behind the only name, against a name in another account', () => {
    expect(
      foundIn(
        'Fisherman Nils Lund was on the pier. “We heard the wave before we saw it,” he said.',
        '“We heard the wave before we saw it,” said Ana Holm, a nurse.',
        ['conflict'],
      ),
    ).toEqual(['conflict speaker: Nils Lund | Ana Holm']);
    expect(
      foundIn(
        'Fisherman Nils Lund spoke to Erik Dahl. “We heard the wave before we saw it,” he said.',
        '“We heard the wave before we saw it,” said Ana Holm, a nurse.',
        ['conflict'],
      ),
    ).toEqual([]);
  });
  test('which another account quotes with the next one', () => {
    expect(
      foundIn(
        '“We heard the wave before we saw it. It sounded like a train in a tunnel,” said Ana Holm, a nurse.',
        '“We heard the wave before we saw it,” said Nils Lund, a fisherman.',
        ['conflict'],
      ),
    ).toEqual(['conflict speaker: Ana Holm | Nils Lund']);
  });
  test('given to one, once by the surname, once to “he”', () => {
    expect(
      foundIn(
        'Nils Lund is a fisherman. “We heard the wave before we saw it,” he said.',
        '“We heard the wave before we saw it,” said Lund, a fisherman of the town.',
        ['conflict'],
      ),
    ).toEqual([]);
  });
});

describe('what befell people', () => {
  const disputes = (left: string, right: string) => foundIn(left, right, ['conflict', 'update']);
  test('none of them against some of them', () => {
    expect(disputes('None of the dockers were hurt.', 'Four dockers were hurt.')).toHaveLength(1);
    expect(disputes('None of the nurses were hurt.', 'Four dockers were hurt.')).toEqual([]);
  });
  test('nobody against some who were treated', () => {
    expect(disputes('Nobody was hurt.', 'Seven sailors were treated for smoke inhalation.')).toEqual([
      'conflict polarity: negative | positive',
    ]);
    expect(disputes('No injuries have been reported.', 'Four dockers were hurt.')).toEqual([
      'conflict polarity: negative | positive',
    ]);
  });
  test('nobody in one place, nobody else, nobody badly', () => {
    expect(disputes('No one was hurt in Lund.', 'Four dockers were hurt.')).toEqual([]);
    expect(disputes('Nobody else was hurt.', 'Four dockers were hurt.')).toEqual([]);
    expect(disputes('Nobody was seriously hurt.', 'Four dockers were hurt.')).toEqual([]);
  });
  test('lives lost, burns suffered', () => {
    expect(numbers('Four people lost their lives.', 'The storm killed four people.')).toHaveLength(1);
    expect(numbers('Nineteen people suffered burns.', 'Thirty people were injured.')).toEqual([
      'conflict number: Nineteen people | Thirty people',
    ]);
  });
  test('two counts of the dead on one day', () => {
    expect(numbers('The storm killed 41 people.', 'The storm killed 34 people.')).toHaveLength(1);
  });
  test('of another year', () => {
    expect(
      disputes('The storm killed 41 people.', 'It is the worst storm since 2007, when 200 people lost their lives.'),
    ).toEqual([]);
  });
});

describe('what was there or was not', () => {
  const disputes = (left: string, right: string) => foundIn(left, right, ['conflict', 'update']);
  test('none against one', () => {
    expect(disputes('There was no siren.', 'The siren sounded, but too late.')).toHaveLength(1);
    expect(disputes('There was no fire on the quay.', 'The main crane was on fire.')).toEqual([]);
    expect(disputes('There was no fire.', 'The main crane was on fire.')).toHaveLength(1);
  });
  test('what is feared or denied is not there', () => {
    expect(disputes('There was no explosion.', 'The mayor feared an explosion.')).toEqual([]);
    expect(disputes('There was no explosion.', 'The police denied the explosion.')).toEqual([]);
  });
});

describe('states told by a phrase', () => {
  test('what is out of service has not reopened', () => {
    expect(
      foundIn('The car ferry is still out of service.', 'The car ferry reopened on Monday.', ['conflict', 'update']),
    ).toHaveLength(1);
  });
});

describe('figures and what they are for', () => {
  test('two thresholds', () => {
    expect(
      numbers('The harbour board needs 60 votes to pass the plan.', 'The harbour board has the 41 votes to block it.'),
    ).toEqual([]);
  });
  test('a large number without its noun', () => {
    expect(
      numbers('Some 120,000 crates were stored in the port.', 'About 120,000 are now under water in Odenby.'),
    ).toHaveLength(1);
  });
});

describe('none of many', () => {
  test('is denied by some of them, whoever they are', () => {
    expect(
      foundIn('Not a single sailing has been postponed.', 'In Odenby 37 sailings were put off.', ['conflict']),
    ).toHaveLength(1);
    expect(
      foundIn('No night sailings have been postponed.', 'In Odenby 37 sailings were put off.', ['conflict']),
    ).toEqual([]);
  });
});

describe('weights', () => {
  const tonnes = (amount: string, noun = 'wheat') => `The mayor said that Vestland will import ${amount} of ${noun}.`;
  test('tons and tonnes of one thing, farther apart than the two are', () => {
    expect(numbers(tonnes('45,000 tonnes'), tonnes('54,000 tons'))).toHaveLength(1);
  });
  test('as near as a ton is to a tonne, or of another thing', () => {
    expect(numbers(tonnes('45,000 tonnes'), tonnes('49,600 tons'))).toEqual([]);
    expect(numbers(tonnes('45,000 tonnes'), tonnes('54,000 tons', 'coal'))).toEqual([]);
  });
});

describe('a small number of one noun', () => {
  test('in sentences that have little else in common, and nothing else to compare it with', () => {
    expect(
      numbers(
        'All ferries stayed in the harbour of Odenby for three days, as the storm would not end.',
        'For three days ships in the harbour were out of work.',
      ),
    ).toEqual(['agreement number: three days | three days']);
  });
  test('in sentences that have nothing in common', () => {
    expect(numbers('Ferries stayed in the harbour for three days.', 'The mayor was ill for three days.')).toEqual([]);
  });
});

describe('a number that nobody gives by chance', () => {
  const bare = 'Mayor Ilse Brandt was elected in 2020 with a majority of 3,217.';
  test('with its noun here and without it there', () => {
    expect(numbers(bare, 'Karl Sund lost to her by 3,217 votes in 2020.')).toHaveLength(1);
  });
  test('of another thing, or of fewer digits', () => {
    const count = (noun: string, amount: string) => `The storm destroyed ${amount} ${noun}.`;
    expect(numbers(count('boats', '3,217'), 'The council owes 3,217 kroner.')).toEqual([]);
    expect(
      numbers(
        'Mayor Ilse Brandt was elected in 2020 with a majority of 3,200.',
        'Karl Sund drove 3,200 kilometres in 2020.',
      ),
    ).toEqual([]);
  });
});

describe('what takes effect', () => {
  const effect = (when: string) => `The ban takes effect ${when}.`;
  test('on a day, and at once: no agreement', () => {
    const agreed = (left: string, right: string) =>
      foundIn(left, right, ['agreement']).filter((one) => /ban|April|once/.test(one));
    expect(agreed(effect('on 30 April'), effect('at once'))).toEqual([]);
    expect(agreed(effect('on 30 April'), effect('on 30 April'))).toHaveLength(1);
  });
});
