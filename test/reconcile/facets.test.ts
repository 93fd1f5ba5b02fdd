import { describe, expect, test } from 'vitest';
import { foundIn } from './accounts.js';

const kinds = (left: string, right: string) =>
  foundIn(left, right, ['agreement', 'conflict', 'update']).filter(
    (one) => / (?:number|time):/.test(one) && !/Sunday night/.test(one),
  );

describe('what there is one of', () => {
  test.each([
    [
      'time in office',
      'The club dismissed its coach, Ivo Brandt, after 11 months in charge.',
      'Ivo Brandt goes home after just 13 months in the job.',
      'conflict number: 11 months | 13 months',
    ],
    [
      'a contract',
      'Odenby Rovers have signed keeper Ana Lund on a three-year contract.',
      'Keeper Ana Lund put her name to a two-year deal with Odenby Rovers.',
      'conflict number: three-year | two-year',
    ],
    [
      'how far up the river',
      'Farmers blamed the keepers of the Orlo weir, 9 km upstream.',
      'The gates of the Orlo weir, 16 kilometres up the river, stood open.',
      'conflict number: 9 km | 16 kilometres',
    ],
    [
      'how long talks went on',
      'The talks between the two sides lasted seven hours.',
      'The two sides talked for about three hours.',
      'conflict number: seven hours | about three hours',
    ],
    [
      'a share of one firm',
      'Mara Quint holds 20 per cent of the shares.',
      'Mara Quint owned 35 per cent of the firm.',
      'conflict number: 20 per cent | 35 per cent',
    ],
    [
      'weekly pay',
      'Lars Moen signed. He will earn £40,000 a week.',
      'Lars Moen signed. He is to get £55,000 a week.',
      'conflict number: £40,000 a week | £55,000 a week',
    ],
  ])('%s', (_, left, right, finding) => {
    expect(kinds(left, right)).toContain(finding);
  });
  test.each([
    [
      'two figures in one account',
      'Ivo Brandt left after 11 months in charge; his deputy left after 14 months in charge.',
      'Ivo Brandt goes home after just 13 months in the job.',
    ],
    [
      'the distance from two places',
      'The Orlo weir, 9 km from Tarn, stood open.',
      'The Orlo weir, 16 km from Sande, stood open.',
    ],
    [
      'two people',
      'Ana Lund was sacked after 11 months in office.',
      'Ivo Brandt was sacked after 13 months in office.',
    ],
    ['a firm of two', 'Mara Quint holds 20 percent.', 'Mara Quint and her brother own 45 percent.'],
    [
      'an earlier contract',
      'Ana Lund signed a two-year contract.',
      'Ana Lund had a three-year contract with Tarn before.',
    ],
    ['food alone', 'Food inflation was 3% in May.', 'Consumer prices rose 2.1 percent in May.'],
    ['some firms', 'The rule will take effect on 4 June.', 'The rule will take effect in July for small firms.'],
    ['a vote', 'The vote will be held in June.', 'A vote will be held in July.'],
    ['two firms', 'The fund owns 12 percent of Tarn Steel.', 'The fund owns 30 percent of the shares of Odenby Gas.'],
    ['two meetings', 'The council meeting lasted two hours.', 'The cabinet meeting lasted five hours.'],
    ['two posts', 'The mayor left after 11 months in office.', 'The deputy left after 13 months in office.'],
    [
      'two contracts',
      'The town gave Brann a five-year contract for buses.',
      'The town gave Tarn a three-year contract.',
    ],
    ['what is paid', 'Lars Moen spends £900 a week on rent.', 'Lars Moen earns £700 a week.'],
  ])('not %s', (_, left, right) => {
    expect(kinds(left, right)).not.toContainEqual(expect.stringContaining('conflict'));
  });
});

describe('one amount', () => {
  test('rounded, where it says so', () => {
    expect(kinds('The firm recalled more than 400,000 kettles.', 'The firm recalled 431,200 kettles.')).toContain(
      'agreement number: more than 400,000 kettles | 431,200 kettles',
    );
    expect(kinds('The firm recalled more than 400,000 kettles.', 'The firm sold 731,200 kettles.')).toEqual([]);
  });
  test('in acres and in hectares', () => {
    expect(kinds('The fire burned 5,000 acres of forest.', 'The fire burned 2,020 hectares of forest.')).toContain(
      'agreement number: 5,000 acres | 2,020 hectares',
    );
  });
  test('in basis points', () => {
    expect(kinds('The bank cut its rate by 25 bps.', 'The bank cut its rate by 25 basis points.')).toContain(
      'agreement number: 25 bps | 25 basis points',
    );
  });
  test('with its unit left out', () => {
    expect(
      kinds('It cost the £31 million paid to Brann Steel.', 'It dwarfs the 31 million they paid to Brann Steel.'),
    ).toContain('agreement number: £31 million | 31 million');
    expect(kinds('The town paid £31 million.', 'Some 31 million people live in Vestland.')).toEqual([]);
  });
  test('that replaces another in the same unit', () => {
    expect(
      kinds(
        'The mayor promised 300,000 crowns to each farmer.',
        'The mayor has raised the sum for each farmer from 300,000 crowns to one million.',
      ),
    ).toContain('update number: 300,000 crowns | one million');
  });
  test('as a share by which something fell', () => {
    expect(
      kinds('The price of eggs fell by more than a third.', 'The price of eggs fell by 36 percent.'),
    ).toContainEqual(expect.stringContaining('agreement number'));
  });
  test('from a year and from a month before', () => {
    expect(kinds('Prices rose 3% from a year earlier.', 'Prices rose 1% from a month earlier.')).toEqual([]);
  });
  test('of prices and of inflation', () => {
    expect(kinds('Consumer prices rose 3.2% in May.', 'Inflation stood at 4.1 percent in May.')).toContain(
      'conflict number: 3.2% | 4.1 percent',
    );
    expect(kinds('House prices rose 3.2% in May.', 'Inflation stood at 4.1 percent in May.')).not.toContainEqual(
      expect.stringContaining('conflict'),
    );
  });
  test('held against last year', () => {
    expect(
      kinds('Prices were 3.4% higher in May than a year before.', 'Prices were 4.1 percent higher in May.'),
    ).toContain('conflict number: 3.4% | 4.1 percent');
  });
});

describe('a description takes up the one person named before', () => {
  const title = (age: string) => `The title went to Noor Adila. ${age} had trained for years.`;
  test('with an age', () => {
    expect(kinds('Noor Adila, 34, was first.', title('The 34-year-old'))).toContain(
      'agreement number: Noor Adila, 34 | The 34-year-old',
    );
    expect(kinds('Noor Adila, 34, was first.', title('The 36-year-old'))).toEqual([]);
    expect(kinds('Noor Adila, 34, was first.', title('The swimmer, who turned 34 in May,'))).toContain(
      'agreement number: Noor Adila, 34 | The swimmer, who turned 34',
    );
  });
  test('not where two are named, or the age is of years ago', () => {
    const two = 'The title went to Noor Adila and not to Ana Holm. The 34-year-old had trained for years.';
    expect(kinds('Noor Adila, 34, was first.', two)).toEqual([]);
    expect(kinds('Noor Adila, 34, was first.', title('The swimmer, who turned 34 in 2019,'))).toEqual([]);
  });
});

describe('one of two alike', () => {
  const sides = (left: string, right: string) =>
    foundIn(left, right, ['agreement', 'conflict']).filter((one) => / place:/.test(one));
  test('that fails', () => {
    expect(sides('Smoke came from the left engine.', 'A gull was sucked into the right-hand engine.')).toEqual([
      'conflict place: left engine | right-hand engine',
    ]);
    expect(sides('Smoke came from the left engine.', 'The left engine had burned.')).toContain(
      'agreement place: left engine | left engine',
    );
  });
  test('not where an account speaks of both, nor of lanes', () => {
    expect(
      sides('The left engine burned and the right engine stopped.', 'A gull was sucked into the right engine.'),
    ).not.toContainEqual(expect.stringContaining('conflict'));
    expect(sides('A lorry stood in the left lane.', 'A van came down the right lane.')).toEqual([]);
  });
});

describe('days and hours', () => {
  test('of what is due within a span', () => {
    const [within, after] = ['will be out within 30 days', 'would be out in 30 days, the board said'];
    expect(
      foundIn(`A first report on the storm ${within}.`, `A first report on the storm ${after}.`, ['agreement']),
    ).toContainEqual(expect.stringContaining('30 days'));
  });
  test('of one plan', () => {
    expect(
      kinds('The memorial will open to the public in June.', 'The memorial will open to visitors in July.'),
    ).toContain('conflict time: June | July');
    expect(kinds('Talks will be held in Oslo in June.', 'A fair will be held in Oslo in July.')).toEqual([]);
    expect(kinds('The trial of Ana Lund will begin in June.', 'The trial of Ivo Brandt will begin in July.')).toEqual(
      [],
    );
    expect(kinds('The memorial opened to the public in June.', 'The fair opened to visitors in July.')).toEqual([]);
  });
  test('“though not before”', () => {
    expect(
      kinds('The bridges will reopen on 12 May.', 'The bridges will be reopened, though not before June.'),
    ).toContainEqual(expect.stringContaining('conflict time'));
    expect(
      kinds('The schools will open on 12 May.', 'Schools in the north will reopen, though not before June.'),
    ).not.toContainEqual(expect.stringContaining('conflict'));
  });
  test('of an oath and of a start, and of what is said no day', () => {
    expect(kinds('The new mayor was sworn in on Friday.', 'The new mayor was sworn in on Friday.')).toContainEqual(
      expect.stringContaining('agreement time'),
    );
    expect(kinds('Ana Lund left the house at 9am.', 'Ivo Brandt left the house at 11am.')).toEqual([]);
    expect(kinds('The mayor said on Friday that it was over.', 'The mayor said on Friday that all was well.')).toEqual(
      [],
    );
  });
});
