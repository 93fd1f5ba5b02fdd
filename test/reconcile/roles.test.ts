import { describe, expect, test } from 'vitest';
import { foundIn } from './accounts.js';

const roles = (left: string, right: string) =>
  foundIn(left, right, ['conflict']).filter((one) => one.startsWith('conflict role'));
const said = (office: string) => `“It is over,” Orla Bank's ${office}, Mara Quint, said.`;

describe('two offices of one person', () => {
  test('of which nobody has both', () => {
    expect(roles(said('chief financial officer'), said('chief executive'))).toEqual([
      'conflict role: chief financial officer | chief executive',
    ]);
    expect(roles(said('deputy director'), said('director'))).toEqual(['conflict role: deputy director | director']);
  });
  test.each([
    ['one office in two forms', 'chief executive officer', 'chief executive'],
    ['what she was', 'former chief executive', 'chief financial officer'],
    ['what she is for a while', 'acting director', 'deputy director'],
    ['offices in two firms', 'chief executive of Orla Bank', 'chief financial officer of Tarn Steel'],
    ['offices that go together', 'chief executive', 'chairwoman'],
  ])('not %s', (_, left, right) => {
    expect(roles(said(left), said(right))).toEqual([]);
  });
});
