import { describe, expect, test } from 'vitest';
import { tell } from '../../bench/events.js';

/** Two accounts of one day, each with one sentence or two, through all stages. */
function told(left: string, right: string): string[] {
  const account = (outlet: string, text: string) =>
    `${outlet} leads on the story\n${outlet}\n15 August 2024\n\n${text}\n`;
  const { findings } = tell(
    new Map([
      ['a', account('Daily Beacon', left)],
      ['b', account('Northern Chronicle', right)],
    ]),
  );
  return findings.filter(({ verdict }) => verdict !== 'single-source').map(({ verdict, slot }) => `${verdict} ${slot}`);
}

const plane = 'The plane landed in Lyon at';
const arrested = 'Liam Doyle was arrested';

describe('not both can be right', () => {
  test.each([
    ['time', 'A curfew from 8 p.m. to 5 a.m. was imposed.', 'A curfew from 6 p.m. to 5 a.m. was imposed.'],
    ['number', 'The UN has 2,300 peacekeepers in Kesara.', 'The UN has 2,800 peacekeepers in Kesara.'],
    ['number', 'Two men stole £180,000 from a bank in London.', 'Two men stole £1.2million from a bank in London.'],
    ['number', 'Liam Doyle, 29, was arrested on Friday.', 'Liam Doyle, 31, told police he was innocent.'],
    [
      'number',
      'The drug cut the risk of death by 27% in a trial.',
      'The drug cut the risk of death by 37 per cent in a trial.',
    ],
    [
      'number',
      'United sacked Marco Bellini after 14 months in charge.',
      'United sacked Marco Bellini after 16 months in charge.',
    ],
    ['number', 'Marco Bellini will receive £3m in compensation.', 'Marco Bellini will receive £4.5m in compensation.'],
    [
      'number',
      'The central bank cut its main rate to 4.25% on Thursday.',
      'The central bank cut its main rate to 4.5% on Thursday.',
    ],
    ['number', 'The earthquake killed 120 people.', 'The earthquake killed 150 people.'],
    ['time', `${arrested} on Friday.`, `${arrested} on Thursday.`],
    ['time', `${arrested} in London on Friday.`, `${arrested} in London late on Thursday.`],
    ['time', `${plane} 10:42 a.m. on Tuesday.`, `${plane} 11:20 a.m. on Tuesday.`],
    ['time', 'The fire began at about 3:15 a.m. on Monday.', 'The fire began at 4 a.m. on Monday.'],
    [
      'time',
      'The next round of talks will be held in Oslo in March.',
      'The next round of talks will be held in Oslo in April.',
    ],
    ['place', 'The fire started on the second floor.', 'The fire started on the ground floor.'],
    ['polarity', 'The pound fell 0.6% against the euro.', 'The pound strengthened by 0.6 per cent against the euro.'],
    ['polarity', 'The pound fell 0.6% against the euro.', 'The pound rose 0.6 per cent against the euro.'],
    [
      'polarity',
      'Twelve patients suffered serious liver injury in the trial.',
      'No patient suffered serious liver injury in the trial.',
    ],
    ['polarity', 'Anna Weber took the money.', 'Anna Weber denied that she took the money.'],
    ['polarity', 'Anna Weber agreed to resign.', 'Anna Weber refused to resign.'],
    ['polarity', 'Anna Weber met Paul Braun in Paris.', 'Anna Weber never met Paul Braun.'],
    ['polarity', 'Anna Weber signed the treaty.', 'Anna Weber failed to sign the treaty.'],
    ['polarity', 'Anna Weber won the election.', 'Anna Weber lost the election.'],
    ['polarity', 'Anna Weber is dead, the police said.', 'Anna Weber is alive, the police said.'],
    ['polarity', 'The board approved the deal unanimously.', 'Two directors voted against the deal.'],
    [
      'polarity',
      'Twelve people were injured in Lyon on Tuesday.',
      'A plane overran the runway in Lyon on Tuesday. Nobody was hurt.',
    ],
  ])('%s: %s · %s', (slot, left, right) => {
    expect(told(left, right)).toContain(`conflict ${slot}`);
  });
});

describe('neither the same nor a contradiction', () => {
  test.each([
    ['Anna Weber was shot by a policeman in Paris.', 'Anna Weber was shot by a robber in Paris.'],
    ['The minister fired Anna Weber on Monday.', 'The minister fired Paul Braun on Monday.'],
    ['The court convicted Anna Weber of fraud.', 'The court convicted Anna Weber of murder.'],
    ['Anna Weber may resign on Monday.', 'Anna Weber resigned on Monday.'],
    ['Anna Weber plans to sell her shares in Kestrel.', 'Anna Weber sold her shares in Kestrel.'],
    ['Anna Weber will resign if she loses the vote.', 'Anna Weber will resign.'],
    ['President Anna Weber met Paul Braun.', 'Former president Anna Weber met Paul Braun.'],
    ['The earthquake killed 120 people.', 'The earthquake injured 150 people.'],
    ['The earthquake killed 120 people in Kandar.', 'The earthquake killed 30 people in Belgar.'],
    ['The earthquake killed 120 people.', 'The earthquake killed 30 children.'],
    ['Each side will release 70 prisoners.', 'The two sides will release 140 prisoners.'],
    ['The company will cut 500 jobs in London.', 'The company will cut 2,000 jobs worldwide.'],
    ['The company will cut 700 jobs in France and Spain.', 'The company will cut 500 jobs in France.'],
    ['The plane carried 164 passengers and six crew.', 'The plane carried 170 people.'],
    ['About half of the 200 workers were fired.', 'About 100 workers were fired.'],
    ['The FDA approved Velotan on Monday.', 'In Britain, the medicines watchdog has not yet approved Velotan.'],
    [
      'Twelve people were injured in Lyon on Tuesday.',
      'A plane overran the runway in Lyon on Tuesday. In a similar incident in 2022, a plane overran the runway. Nobody was hurt.',
    ],
  ])('%s · %s', (left, right) => {
    expect(told(left, right)).toEqual([]);
  });
  test.each([
    ['Kestrel earned $2 billion in 2023.', 'Kestrel earned $3 billion in 2022.'],
    ['Kestrel earned $2 billion in the third quarter.', 'Kestrel earned $9 billion last year.'],
    ['At least 14 people were killed in Lyon on Tuesday.', 'At least 30 people were killed in Lyon on Tuesday.'],
  ])('looked at and left open: %s · %s', (left, right) => {
    expect(told(left, right)).toEqual(['incomparable number']);
  });
});

test('what is said in the same words, and what is not', () => {
  const said = '"I smelled smoke and I ran," Rosa Ortega said.';
  expect(told(said, '"I smelled smoke and I ran," said Rosa Ortega, a cook.')).toEqual(['agreement wording']);
  expect(told('"We let him down," Danny Reeve said.', '"We\'ve let him down," Danny Reeve said.')).toEqual([
    'variant wording',
  ]);
});

test('one day and two places: nothing follows but the day', () => {
  expect(told(`${arrested} at Gatwick airport on Friday.`, `${arrested} at his home in Croydon on Friday.`)).toEqual([
    'agreement time',
  ]);
});

test('what two accounts tell alike, without a time', () => {
  expect(told('Anna Weber invited Paul Braun.', 'Paul Braun was invited by Anna Weber.')).toEqual(['agreement null']);
});

describe('not found yet', () => {
  test.todo('compensation of £3m, no compensation: an amount and the noun that it is given as are not one party');
  test.todo('an Airbus A320, a Boeing 737: that two types exclude each other is not known');
  test.todo('growth of 1.5 percent, to grow 1.2%: a forecast as a noun makes no claim');
  test.todo('2,300 peacekeepers in Mali, deployed 2,800 peacekeepers in Mali: to have and to deploy are two classes');
  test.todo('1,000 acres, 400 hectares: areas are not brought into one unit');
});
