import { describe, expect, it } from 'vitest';
import { entitiesOf } from './marked.js';

const cases: readonly (readonly [string, string, readonly string[], string | null])[] = [
  ['Russian President Vladimir Putin spoke.', 'Vladimir Putin', ['President'], 'RU'],
  ['President Vladimir Putin of Russia spoke.', 'Vladimir Putin', ['President'], 'RU'],
  ['Brightwater chief executive Anika Solberg spoke.', 'Anika Solberg', ['chief executive'], null],
  ['Mr Osei, the transport minister, spoke.', 'Osei', ['transport minister'], null],
  ['The defence minister, Rahmat Osei, spoke.', 'Rahmat Osei', ['defence minister'], null],
  [
    'Delroy Banks, president of the Food Workers Alliance, spoke.',
    'Delroy Banks',
    ['president of the Food Workers Alliance'],
    null,
  ],
  [
    'Yuri Ushakov, an advisor for foreign policy at the Kremlin Palace, spoke.',
    'Yuri Ushakov',
    ['advisor for foreign policy at the Kremlin Palace'],
    null,
  ],
  [
    'Kim Jong-un, Chairman of North Korea’s State Affairs Commission, spoke.',
    'Kim Jong-un',
    ['Chairman of North Korea’s State Affairs Commission'],
    'KP',
  ],
  [
    'Kestrel’s head of information security, Joonas Berg, spoke.',
    'Joonas Berg',
    ['head of information security'],
    null,
  ],
  ['A spokesman for the president, Joonas Berg, spoke.', 'Joonas Berg', [], null],
  ['The captain, identified as Jonas Lim, was held.', 'Jonas Lim', ['captain'], null],
  ['He flew to North Korea to meet its leader, Kim Jong-un.', 'Kim Jong-un', ['leader'], 'KP'],
  ['Mrs Anna Berg spoke.', 'Anna Berg', [], null],
  ['After a call to his mother, Jonas Lim left.', 'Jonas Lim', [], null],
  ['Jonas Lim, Minister Ann Lee and the captain left.', 'Jonas Lim', [], null],
];

describe('offices', () => {
  it.each(cases)('%s', (text, name, titles, country) => {
    const person = entitiesOf(text).entities.find((entity) => entity.name === name);
    expect(person).toMatchObject({ type: 'person', titles, country });
  });
});
