import { tell } from '../../bench/events.js';

/** What two short articles of one day and one event say together, read from the words up: `verdict slot` with the members. */
export function foundIn(left: string, right: string, verdicts: readonly string[] = []): string[] {
  const wrapped = [left, right].map((line, index) => [
    `${'ab'[index]}`,
    `Storm Freya hits the port of Odenby\n\nThe Odenby ${['Post', 'Times'][index]}\n4 March 2024\n\nStorm Freya reached the port of Odenby in northern Vestland on Sunday night, the weather service said. ${line}\n`,
  ]);
  const { findings } = tell(new Map(wrapped as [string, string][]));
  return findings
    .filter(({ verdict, members }) => members.length > 1 && (verdicts.length === 0 || verdicts.includes(verdict)))
    .map(
      ({ verdict, slot, members }) =>
        `${verdict} ${slot}: ${members.map(({ value, text }) => value ?? text).join(' | ')}`,
    );
}
