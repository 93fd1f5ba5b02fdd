import { expect, test } from 'vitest';
import { tell } from '../../bench/events.js';

function reasons(left: string, right: string): string[] {
  const texts = [left, right].map((line, index): [string, string] => [
    `${'ab'[index]}`,
    `Storm Freya hits the port of Odenby\n\nThe Odenby ${['Post', 'Times'][index]}\n4 March 2024\n\nStorm Freya reached the port of Odenby in northern Vestland on Sunday night, the weather service said. ${line}\n`,
  ]);
  return tell(new Map(texts))
    .findings.filter(({ rule }) => rule === 'reconcile/claims-agree')
    .map(({ reason }) => reason);
}

test('an infinitive is shown with the clause that it hangs on', () => {
  const found = reasons(
    'The union urged Mayor Ilse Brandt to evacuate the harbour.',
    'The church urged Mayor Ilse Brandt to evacuate the harbour.',
  ).join();
  expect(found).not.toMatch(/“(?:Mayor )?Ilse Brandt to evacuate/);
});

test('a description that both give is no news', () => {
  expect(
    reasons(
      'The committee investigating the storm met on Monday.',
      'A member of the committee investigating the storm resigned.',
    ).filter((reason) => reason.includes('investigating')),
  ).toEqual([]);
});
