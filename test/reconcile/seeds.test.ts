import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tell } from '../../bench/events.js';

const folder = new URL('../../seeds/', import.meta.url);
const { findings } = tell(
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]),
  ),
);

/** Whether some finding of the verdict has all the words among its members, each in another one. */
function has(verdict: string, ...words: readonly string[]): boolean {
  return findings.some(
    (finding) =>
      finding.verdict === verdict && words.every((one) => finding.members.some(({ text }) => text.includes(one))),
  );
}

test('the visit accepted by one account is not in the plans of another', () => {
  expect(has('conflict', 'accepted an invitation', 'not currently in the plans')).toBe(true);
  const [conflict, ...others] = findings.filter(({ verdict }) => verdict === 'conflict');
  expect(others).toEqual([]);
  expect(conflict!.reason).toContain('in earlier statements)');
});
test('the invitation accepted: three accounts, one origin', () => {
  const accepted = findings.find(({ verdict, rule }) => verdict === 'agreement' && rule === 'reconcile/claims-agree')!;
  expect(accepted.articles).toHaveLength(3);
  expect(accepted.origins.map(({ name }) => name)).toEqual(['Korean Central News Agency']);
});
test('the wordings of the agency and of the speakers', () => {
  expect(
    has('variant', 'reaffirmed his will to invariably carry forward', 'expressed his commitment to upholding'),
  ).toBe(true);
  expect(
    has('variant', 'military threats, provocations and tyranny', 'military threats, provocations, and tyranny'),
  ).toBe(true);
  expect(has('variant', 'friendship between our countries', 'friendship between the two countries')).toBe(true);
  // One quoted word agrees with the account that puts it with the same object, and with no whole quotation around it.
  expect(has('agreement', 'possibilities', 'possibilities for military cooperation')).toBe(true);
  expect(has('agreement', 'We see possibilities')).toBe(false);
});
test('the length of the talks and the missiles before them', () => {
  expect(has('agreement', 'more than four hours', 'over four hours')).toBe(true);
  expect(
    has('agreement', 'launched two short-range ballistic missiles', 'fired two short-range ballistic missiles'),
  ).toBe(true);
});
test('one account alone has the words of acceptance', () => {
  expect(has('single-source', 'pleased to accept')).toBe(true);
  expect(has('single-source', 'We see possibilities')).toBe(true);
});
