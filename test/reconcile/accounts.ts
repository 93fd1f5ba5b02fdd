import { tell } from '../../bench/events.js';
import type { Finding } from '../../src/schemas/finding.js';

/** What two short articles of one day and one event say together, read from the words up. */
export function findingsIn(left: string, right: string): readonly Finding[] {
  const wrapped = [left, right].map((line, index) => [
    `${'ab'[index]}`,
    `Storm Freya hits the port of Odenby\n\nThe Odenby ${['Post', 'Times'][index]}\n4 March 2024\n\nStorm Freya reached the port of Odenby in northern Vestland on Sunday night, the weather service said. ${line}\n`,
  ]);
  return tell(new Map(wrapped as [string, string][])).findings;
}

export function reasonsIn(left: string, right: string): string[] {
  return findingsIn(left, right).map(({ reason }) => reason);
}

/** `verdict slot` with the members. */
export function foundIn(left: string, right: string, verdicts: readonly string[] = []): string[] {
  return findingsIn(left, right)
    .filter(({ verdict, members }) => members.length > 1 && (verdicts.length === 0 || verdicts.includes(verdict)))
    .map(
      ({ verdict, slot, members }) =>
        `${verdict} ${slot}: ${members.map(({ value, text }) => value ?? text).join(' | ')}`,
    );
}
