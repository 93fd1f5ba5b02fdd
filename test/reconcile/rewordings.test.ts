import { describe, expect, test } from 'vitest';
import { idiomClass } from '../../src/language/idioms.js';
import { foundIn } from './accounts.js';

/** Whether two sentences of two accounts agree in a claim. */
const agree = (left: string, right: string) =>
  foundIn(left, right, ['agreement']).filter((finding) => !/ number: |Freya|Sunday night/.test(finding)).length > 0;
const conflict = (left: string, right: string) => foundIn(left, right, ['conflict', 'update']).length > 0;

describe('one thing in other words', () => {
  test.each([
    ['Harbour chief Nora Weber handed in her resignation.', 'Harbour chief Nora Weber stepped down.'],
    ['Police have opened an investigation into Harbour Lines.', 'Harbour Lines is being investigated by police.'],
    ['Nora Weber was taken into custody.', 'Nora Weber was arrested.'],
    ['Harbour chief Nora Weber will lead Odenby United.', 'Nora Weber will take charge of Odenby United.'],
    ['Nora Weber issued an apology.', 'Nora Weber apologised.'],
    ['Nora Weber lost to Paul Adila in 2018.', 'Paul Adila defeated Nora Weber in 2018.'],
    ['Nora Weber met Paul Adila in the port.', 'Paul Adila met with Nora Weber.'],
    ['Kestrel Foods sold the Odenby Arms to Harbour Lines.', 'Harbour Lines bought the Odenby Arms.'],
    ['Nora Weber, the harbour chief, was shot dead.', 'Harbour chief Nora Weber died.'],
    ['Nora Weber is being held in a barracks.', 'Nora Weber was detained.'],
    ['Odenby United are 18th.', 'Odenby United are 18th in the table.'],
    ['A guard was shot dead in the storm.', 'One watchman died.'],
    ['Nora Weber extended an invitation to Paul Adila.', 'Nora Weber invited Paul Adila to visit Odenby.'],
    ['Paul Adila was ordered to leave Odenby.', 'The court ordered Paul Adila to leave Odenby.'],
    ['Nora Weber travelled to Odenby.', 'Nora Weber visited Odenby to see the ships.'],
  ])('%s · %s', (left, right) => {
    expect(agree(left, right)).toBe(true);
  });
});

describe('other things', () => {
  test.each([
    ['Nora Weber handed in her resignation.', 'Nora Weber handed in her report.'],
    ['Nora Weber was taken into custody.', 'Nora Weber was taken to the airport.'],
    ['Nora Weber lost to Paul Adila in 2018.', 'Nora Weber beat Paul Adila in 2018.'],
    ['Nora Weber met Paul Adila.', 'Nora Weber met Anna Holm.'],
    ['Nora Weber was shot.', 'Nora Weber died.'],
    ['A guard was shot dead. Another guard was killed on the quay.', 'A guard died in a car.'],
    ['Odenby United are 18th.', 'Lenn Rovers are 18th.'],
    ['Nora Weber is winning.', 'Nora Weber won.'],
    ['Paul Adila was ordered to leave Odenby.', 'Paul Adila was ordered to pay.'],
    ['Nora Weber used the phone to call a friend.', 'Nora Weber used the phone to take pictures.'],
    ['Nora Weber travelled to Odenby.', 'Nora Weber travelled to Lenn.'],
  ])('%s · %s', (left, right) => {
    expect(agree(left, right)).toBe(false);
  });
  test('other words make no contradiction', () => {
    expect(conflict('Nora Weber was murdered.', 'Nora Weber did not die.')).toBe(false);
    expect(conflict('Nora Weber tendered her resignation on Monday.', 'Nora Weber resigned on Tuesday.')).toBe(false);
  });
});

describe('what two accounts report of one holder', () => {
  test('with one verb, in sentences of their own', () => {
    expect(
      agree(
        'Nora Weber said Paul Adila lied to the inquiry many times.',
        'Paul Adila lied many times to the inquiry, according to Nora Weber.',
      ),
    ).toBe(true);
  });
  test('of another holder, with another verb, of other things', () => {
    expect(
      agree(
        'Paul Adila said the port might open again in the spring.',
        'Nora Weber said the port might flood again in the spring.',
      ),
    ).toBe(false);
    expect(
      agree(
        'Nora Weber said the port might lose a crane in the spring.',
        'Nora Weber said the union might lose the vote.',
      ),
    ).toBe(false);
  });
});

test('idioms are verbs with a noun, each with its preposition', () => {
  expect(idiomClass('hand in', 'resignation')).toEqual({ event: 'resign', undergone: false });
  expect(idiomClass('take', 'custody', 'into')?.event).toBe('arrest');
  expect(idiomClass('lose', 'job')).toEqual({ event: 'dismiss', undergone: true });
  expect(idiomClass('launch', 'probe')?.event).toBe('investigate');
  expect(idiomClass('lose', 'inquiry')).toBeNull();
  expect(idiomClass('take', 'table')).toBeNull();
});

test('who is denied one kind of post may have been offered another', () => {
  const offered = 'Odenby United offered Nora Weber a post on the board.';
  expect(conflict(offered, 'Odenby United did not offer Nora Weber a permanent post on the board.')).toBe(false);
  expect(conflict(offered, 'Odenby United did not offer Nora Weber a post on the board.')).toBe(true);
  expect(conflict('The parcel for Nora Weber was found.', 'Other parcels were not found.')).toBe(false);
});
