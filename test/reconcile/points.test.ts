import { describe, expect, test } from 'vitest';
import { scoresIn } from '../../src/stages/reconcile/points/scores.js';
import { clocksIn, isOneTime } from '../../src/stages/reconcile/statements/clocks.js';
import { foundIn } from './accounts.js';

describe('times of day', () => {
  const clocks = (text: string) =>
    clocksIn(text).map(({ marker, minutes, half }) => `${marker} ${minutes}${half ? '?' : ''}`);
  test('in figures', () => {
    expect(clocks('It ran from 8 p.m. to 5.30am and at 14:05, not at noon.')).toEqual([
      'from 1200',
      'to 330',
      'at 845',
      'at 720',
    ]);
  });
  test('in words', () => {
    expect(
      clocks('It came at half past ten, at a quarter to three in the morning and at nine o’clock on Monday night.'),
    ).toEqual(['at 630?', 'at 165', 'at 1260']);
  });
  test('with a point, where nothing is priced', () => {
    expect(clocks('It left at 10.12 the previous morning, after a call at 8.14 on the morning of the storm.')).toEqual([
      'at 612',
      'at 494',
    ]);
    expect(clocks('The shares closed at 10.12 on Friday.')).toEqual([]);
    expect(clocks('He cleared the bar at 2.31 metres; the road rose by 10.12.')).toEqual([]);
  });
  test('no times', () => {
    expect(clocks('Half past generations of ten men paid 7.30 dollars.')).toEqual([]);
  });
  test('an hour without its half of the day may be either', () => {
    const [spoken, written] = [clocksIn('half past ten')[0]!, clocksIn('10:30 p.m.')[0]!];
    expect(isOneTime(spoken, written, 5)).toBe(true);
    expect(isOneTime(clocksIn('10:30 a.m.')[0]!, written, 5)).toBe(false);
  });

  test('the same in two accounts', () => {
    expect(
      foundIn(
        'The lighthouse went dark at 11:47 p.m. when the mast broke.',
        'The lighthouse lost its light at 11.47pm.',
      ),
    ).toContain('agreement time: 11:47 p.m. | 11.47pm');
  });
  test('one thing at two times', () => {
    expect(
      foundIn(
        'The harbour was closed to all ships at 9:15 p.m. on Sunday.',
        'The harbour was closed to ships at 7:40 p.m. on Sunday.',
        ['conflict'],
      ),
    ).toHaveLength(1);
  });
  test('shortly after a time is at about that time', () => {
    const port = 'The harbour was closed at about 10:30 p.m.';
    expect(foundIn(port, 'The harbour was closed shortly after half past ten.')).toContainEqual(
      expect.stringMatching(/^agreement time: 10:30 p\.m\./),
    );
    expect(foundIn(port, 'The harbour was closed some time after half past eight.')).not.toContainEqual(
      expect.stringMatching(/time: .*half past/),
    );
  });
  test('one moment at two times, and two of several alike', () => {
    expect(
      foundIn(
        'The storm surge struck the harbour wall shortly after half past ten.',
        'The wave hit the harbour wall at around half past eight.',
        ['conflict'],
      ),
    ).toHaveLength(1);
    expect(
      foundIn(
        'The first wave struck the harbour wall shortly after half past ten.',
        'The second wave hit the harbour wall at around half past eight.',
        ['conflict'],
      ),
    ).toEqual([]);
  });
  test('a day that something is scheduled for', () => {
    expect(
      foundIn('The next harbour meeting is scheduled for April 3.', 'The next harbour meeting is due on 3 April.'),
    ).toContainEqual(expect.stringMatching(/April 3/));
  });
  test('two things at two times, and one thing on two days', () => {
    expect(
      foundIn('The lighthouse went dark at 11:47 p.m.', 'The mayor was woken at 10:20 p.m. by a call.', ['conflict']),
    ).toEqual([]);
    expect(
      foundIn('The harbour closed at 9:15 p.m. on Sunday.', 'The harbour will close at 7:40 p.m. on Monday.', [
        'conflict',
      ]),
    ).toEqual([]);
  });
});

describe('results', () => {
  const scores = (text: string) => scoresIn(text).map(({ high, low }) => `${high}-${low}`);
  test('of votes and games', () => {
    expect(scores('The council voted 7-4 for the wall.')).toEqual(['7-4']);
    expect(scores('It backed the wall by a vote of seven to 4.')).toEqual(['7-4']);
    expect(scores("Seven of the council's eleven members supported the wall.")).toEqual(['7-4']);
    expect(scores('They lost 2–0 at home.')).toEqual(['2-0']);
  });
  test('no results', () => {
    expect(scores('The 2023-24 budget was voted on.')).toEqual([]);
    expect(scores('Pages 7-4 are missing.')).toEqual([]);
    expect(scores('They lost 5-10 percent of their votes.')).toEqual([]);
    expect(scores('Seven of the eleven boats sank at home.')).toEqual([]);
  });
  test('two of one vote', () => {
    expect(
      foundIn(
        'The town council voted 7-4 in December to raise the sea wall.',
        'The sea wall was to be raised: in December the council backed it by a vote of eight to three.',
        ['conflict'],
      ),
    ).toHaveLength(1);
  });
});

describe('positions', () => {
  test('one thing in two places', () => {
    expect(
      foundIn(
        'The fire broke out on the third floor of the harbour office.',
        'The fire in the harbour office began on the ground floor.',
        ['conflict'],
      ),
    ).toEqual(['conflict place: third floor | ground floor']);
    expect(
      foundIn(
        'Water came in through the rear hatch of the ferry.',
        'Water entered the ferry through its forward hatch.',
        ['conflict'],
      ),
    ).toEqual(['conflict place: rear hatch | forward hatch']);
  });
  test('two things, and words that are no positions', () => {
    expect(
      foundIn(
        'The fire broke out on the third floor of the office.',
        'The mayor lives on the second floor of a villa.',
        ['conflict'],
      ),
    ).toEqual([]);
    expect(
      foundIn(
        'The mayor made the right decision about the ferry.',
        'The decision about the ferry that the mayor left open.',
        ['conflict'],
      ),
    ).toEqual([]);
  });
});
