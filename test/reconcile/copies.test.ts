import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tell } from '../../bench/events.js';

const seed = (name: string) => readFileSync(new URL(`../events/ferry/${name}.txt`, import.meta.url), 'utf8');

test('a third copy of a text joins what the second says, and is no origin of its own', () => {
  const [post, wire] = [seed('harbour-post'), seed('global-wire')];
  const two = tell(
    new Map([
      ['a', post],
      ['b', post],
      ['w', wire],
    ]),
  );
  const four = tell(
    new Map([
      ['a', post],
      ['b', post],
      ['c', post],
      ['d', post],
      ['w', wire],
    ]),
  );
  const verdicts = (told: typeof two) => told.findings.map(({ rule, slot }) => `${rule} ${slot}`).sort();
  expect(verdicts(four)).toEqual(verdicts(two));
  const shared = four.findings.filter(({ articles }) => articles.includes('b'));
  expect(shared.length).toBeGreaterThan(2);
  expect(shared.every(({ articles }) => articles.includes('c') && articles.includes('d'))).toBe(true);
  expect(four.findings.every(({ members }) => members.every(({ doc, record }) => record.startsWith(`${doc}#`)))).toBe(
    true,
  );
});
