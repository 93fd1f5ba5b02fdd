import { describe, expect, test } from 'vitest';
import { findingsOf } from './story.js';

function told(left: string, right: string, dates?: readonly [string, string]) {
  return findingsOf(left, right, dates).map(({ verdict, slot, relation }) =>
    [verdict, slot, relation].filter((one) => one !== null).join(' '),
  );
}

const next = ['2024-03-09', '2024-03-10'] as const;
const twelve = '[At least 12 people](subject #12 person at-least) [died](verb die).';
const seventeen = 'The death [toll](subject) [rose](verb rise) to [17](at to #17 -).';

describe('values', () => {
  test('the same count in other words', () => {
    expect(
      told(
        '[31 others](subject #31 person) [were rescued](verb rescue).',
        '[Thirty-one people](subject #31 person) [have been saved](verb save).',
      ),
    ).toEqual(['agreement number same']);
  });
  test('about 12 percent is 12 percent', () => {
    expect(
      told(
        '[Abreu](subject @person Tomas Abreu) [owns](verb own) [12 percent](object #12 %) of the firm.',
        '[Abreu](subject @person Tomas Abreu) [holds](verb hold) [about 12%](object #12 % about) of the firm.',
      ),
    ).toEqual(['agreement number refines']);
  });
  test('hours are days', () => {
    expect(
      told(
        '[Drivers](subject) [began](verb begin) a [48-hour](time #48 hour) strike.',
        '[Drivers](subject) [began](verb begin) a [two-day](time #2 day) strike.',
      ),
    ).toContain('agreement number refines');
  });
  test('two prices of one purchase', () => {
    expect(
      told(
        '[Brightwater](subject @organization Brightwater) [bought](verb buy) Kestrel for [$4.2 billion](at for #4200000000 USD).',
        '[Brightwater](subject @organization Brightwater) [acquired](verb acquire) Kestrel for [$4.5bn](at for #4500000000 USD).',
      ),
    ).toContain('conflict number');
  });
});

describe('running counts', () => {
  test('some of them are no count of all', () => {
    expect(
      told(
        '[Three people](subject #3 person) [died](verb die).',
        '[Two](subject #2 -) of them [died](verb die) on the way to the hospital.',
      ),
    ).toEqual([]);
  });
  test('the later and higher one replaces the earlier', () => {
    expect(told(twelve, seventeen, next)).toEqual(['update number']);
  });
  test('a bound that allows the other on the same day is no conflict', () => {
    expect(told(twelve, seventeen)).toEqual([]);
  });
  test('an exact one that does not is', () => {
    expect(told(twelve.replace('at-least', 'exact'), seventeen)).toEqual(['conflict number']);
  });
  test('a later and lower count of the dead replaces nothing', () => {
    expect(told(twelve, seventeen, ['2024-03-10', '2024-03-09'])).toEqual([]);
  });
});

describe('scope', () => {
  test('another year', () => {
    expect(told(seventeen, '[870 people](subject #870 person) [died](verb die) in 1987.', next)).not.toContain(
      'conflict number',
    );
    expect(told(seventeen, '[870 people](subject #870 person) [died](verb die) in 1987.', next)).not.toContain(
      'update number',
    );
  });
  test('another unit, another thing counted, another price', () => {
    expect(
      told(
        '[12 soldiers](subject #12 soldier) [were injured](verb injure).',
        '[340 people](subject #340 person) [were injured](verb injure).',
        next,
      ),
    ).toEqual([]);
    expect(
      told(
        '[It](subject) [offered](verb offer) a rise of [4 percent](object #4 %).',
        '[It](subject) [demanded](verb demand) a rise of [9 percent](object #9 %).',
      ),
    ).toEqual([]);
    expect(
      told(
        '[It](subject) [costs](verb cost) [4 million](object #4000000 USD) a day.',
        '[It](subject) [costs](verb cost) [18 million](object #18000000 USD).',
      ),
    ).toEqual([]);
  });
  test('equal small numbers of different things', () => {
    expect(
      told(
        '[Two bridges](subject #2 bridge) [were closed](verb close).',
        '[Two schools](subject #2 school) [were closed](verb close).',
      ),
    ).toEqual([]);
  });
});
