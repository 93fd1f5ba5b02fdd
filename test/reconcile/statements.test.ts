import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/stages/reconcile/stage.js';
import { findingsOf, story } from './story.js';

function told(left: string, right: string, dates?: readonly [string, string]) {
  return findingsOf(left, right, dates).map(
    ({ verdict, slot, members }) => `${verdict} ${slot} ${members.map(({ doc }) => doc).join('')}`,
  );
}

describe('polarity', () => {
  test('one says it is so, the other that it is not', () => {
    expect(
      told(
        '[Jonas Lim](subject @person Jonas Lim) [was charged](verb charge) with negligence.',
        '[Jonas Lim](subject @person Jonas Lim) [was not charged](verb charge).{negative}',
      ),
    ).toEqual(['conflict polarity ab']);
  });
  test('opposites', () => {
    expect(
      told(
        '[Jonas Lim](subject @person Jonas Lim) [was acquitted](verb acquit).',
        '[Jonas Lim](subject @person Jonas Lim) [was convicted](verb convict).',
      ),
    ).toEqual(['conflict polarity ab']);
    expect(
      told('[The road](subject) [was reopened](verb reopen).', '[The road](subject) [remained](verb remain) closed.'),
    ).toEqual(['conflict polarity ab']);
  });
  test('nobody against somebody', () => {
    expect(
      told(
        '[Nobody](subject) [was hurt](verb hurt).{negative}',
        '[Two officers](subject) [were injured](verb injure).',
      ),
    ).toEqual(['conflict polarity ab']);
  });
  test('unanimous against a vote against', () => {
    expect(
      told(
        '[The board](subject) [approved](verb approve) [the sale](object) unanimously.',
        '[One director](subject) [voted](verb vote) against [the deal](at against).',
      ),
    ).toEqual(['conflict polarity ab']);
  });
  test('two who oppose one thing are no two accounts of one', () => {
    expect(
      told(
        '[Ole Berg](subject @person Ole Berg) [opposed](verb oppose) [the toll](object).',
        '[The League](subject @organization League) [opposed](verb oppose) [the toll](object).',
      ),
    ).toEqual([]);
  });
  test('to do it is not the opposite of not ruling it out, not to do it is', () => {
    const ruled =
      '[She](subject @person Anika Solberg) [did not rule out](verb rule out) [closing factories](object).{negative}';
    expect(told('[No factories](subject) [would close](verb close).{negative planned}', ruled)).toEqual([
      'conflict polarity ab',
    ]);
    expect(told('[Factories](subject) [would close](verb close).{planned}', ruled)).toEqual([]);
  });
  test('not yet in the earlier account is overtaken by the later one', () => {
    expect(
      told(
        '[The government](subject) [has not asked](verb ask) for [help](at for).{negative}',
        '[The government](subject) [has appealed](verb appeal) for [help](at for).',
        ['2024-03-09', '2024-03-10'],
      ),
    ).toEqual(['update polarity ab']);
  });

  test('another person, another thing, another time, a mere possibility: no conflict', () => {
    const charged = '[Jonas Lim](subject @person Jonas Lim) [was charged](verb charge).';
    expect(
      told(charged, '[Priya Menon](subject @person Priya Menon) [was not charged](verb charge).{negative}'),
    ).toEqual([]);
    expect(
      told(charged, '[Jonas Lim](subject @person Jonas Lim) [could not be charged](verb charge).{negative possible}'),
    ).toEqual([]);
    expect(
      told(charged, '[Jonas Lim](subject @person Jonas Lim) [was not charged](verb charge) in 2019.{negative}'),
    ).toEqual([]);
    expect(
      told('[The road](subject) [was reopened](verb reopen).', '[The school](subject) [remained](verb remain) closed.'),
    ).toEqual([]);
  });
  test('who does it to whom makes a difference', () => {
    expect(
      told(
        '[Putin](subject @person Vladimir Putin) [invited](verb invite) [Kim](object @person Kim Jong-un).',
        '[Kim](subject @person Kim Jong-un) [did not invite](verb invite) [Putin](object @person Vladimir Putin).{negative}',
      ),
    ).toEqual([]);
  });
  test('one holder who says both is no contradiction of accounts', () => {
    const corpus = story({
      doc: 'a',
      published: '2024-03-09',
      lines: [
        '[The road](subject) [was reopened](verb reopen).{holder=the mayor}',
        '[The road](subject) [was not reopened](verb reopen).{negative holder=the mayor}',
      ],
    });
    expect(reconcile(corpus).findings).toEqual([]);
  });
});

describe('time', () => {
  const sank = (day: string, iso: string) =>
    `[The ferry](subject) [sank](verb sink) off [Langkapuri](at off @place Langkapuri) on [${day}](time on =${iso}).`;
  test('one event on two days', () => {
    expect(told(sank('Friday', '2024-03-08'), sank('Thursday', '2024-03-07'))).toEqual(['conflict time ab']);
  });
  test('two ferries, perhaps: the noun alone is not enough', () => {
    const bare = (day: string, iso: string) => `[A ferry](subject) [sank](verb sink) on [${day}](time on =${iso}).`;
    expect(told(bare('Friday', '2024-03-08'), bare('Thursday', '2024-03-07'))).toEqual([]);
  });
  test('the same day in other words', () => {
    expect(
      told(
        sank('Friday', '2024-03-08'),
        '[The vessel](subject) [went down](verb go down) on [8 March](time on =2024-03-08).',
      ),
    ).toEqual(['agreement time ab']);
  });
  test('what lasts began once', () => {
    const led = (year: string, iso: string, verb = 'lead') =>
      `[Osei](subject @person Rahmat Osei) has [led](verb ${verb}) [Mutiara Lines](object @organization Mutiara Lines) since [${year}](time since =${iso}).`;
    expect(told(led('2002', '2002'), led('2003', '2003'))).toEqual(['conflict time ab']);
    expect(told(led('2002', '2002'), led('2002', '2002'))).toEqual(['agreement time ab']);
    expect(told(led('2002', '2002'), led('May 2002', '2002-05'))).toEqual(['agreement null ab']);
    expect(told(led('2002', '2002', 'praise'), led('2003', '2003', 'praise'))).toEqual([]);
  });
  test('what happens again and again may happen on two days', () => {
    const met = (day: string, iso: string) =>
      `[Osei](subject @person Rahmat Osei) [met](verb meet) [Lim](object @person Jonas Lim) on [${day}](time on =${iso}).`;
    expect(told(met('Friday', '2024-03-08'), met('Thursday', '2024-03-07'))).toEqual([]);
  });
});

describe('agreement', () => {
  test('the same event of the same parties', () => {
    expect(
      told(
        '[Brightwater](subject @organization Brightwater) [acquired](verb acquire) [Kestrel](object @organization Kestrel).',
        '[Kestrel](subject @organization Kestrel) [was bought](verb buy) by [Brightwater](agent @organization Brightwater).',
      ),
    ).toEqual(['agreement null ab']);
  });
  test('parties swapped, one party only in common, one planned and one done: none', () => {
    expect(
      told(
        '[Brightwater](subject @organization Brightwater) [acquired](verb acquire) [Kestrel](object @organization Kestrel).',
        '[Kestrel](subject @organization Kestrel) [acquired](verb acquire) [Brightwater](object @organization Brightwater).',
      ),
    ).toEqual([]);
    expect(
      told(
        '[Brightwater](subject @organization Brightwater) [acquired](verb acquire) [Kestrel](object @organization Kestrel).',
        '[Brightwater](subject @organization Brightwater) [acquired](verb acquire) [Merlin](object @organization Merlin).',
      ),
    ).toEqual([]);
    const sender = (verb: string) =>
      `[Jonas Lim](subject @person Jonas Lim) [${verb}](verb ${verb === 'sent' ? 'send' : 'resign'}).`;
    expect(told(sender('resigned'), sender('resigned'))).toEqual(['agreement null ab']);
    expect(told(sender('sent'), sender('sent'))).toEqual([]);
    const wardens = (doer: string) => `[${doer}](subject) [closed](verb close) [the road](object) again.`;
    expect(told(wardens('The wardens'), wardens('The wardens'))).toEqual(['agreement null ab']);
    expect(told(wardens('The wardens'), wardens('A landslide'))).toEqual([]);
    expect(
      told(
        '[Jonas Lim](subject @person Jonas Lim) [will resign](verb resign).{planned}',
        '[Jonas Lim](subject @person Jonas Lim) [resigned](verb resign).',
      ),
    ).toEqual([]);
  });
});
