import { describe, expect, it } from 'vitest';
import { annotateText } from '../support/annotate.js';

/** A text, and whose words the last quote holds, up to who carried them. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Karl Lind told Statewire that he had heard a bang. “The cabin filled with smoke,” Lind said.',
    ['Karl Lind', 'Statewire'],
  ],
  [
    'In an interview with the newspaper Ledger, Karl Lind dismissed the claims. “Nobody phones me,” Lind said.',
    ['Karl Lind', 'Ledger'],
  ],
  // Another occasion, another time, another paragraph or another speaker.
  ['Karl Lind told Statewire that he had heard a bang. “It was loud,” Lind said at a rally.', ['Karl Lind']],
  ['Karl Lind told Statewire that he had heard a bang. “It was loud,” Lind had said.', ['Karl Lind']],
  ['Karl Lind told Statewire that he had heard a bang.\n\n“It was loud,” Lind said.', ['Karl Lind']],
  ['Karl Lind told Statewire that he had heard a bang. “It was loud,” Anna Braun said.', ['Anna Braun']],
];

describe('who carried the words before carries on', () => {
  for (const [text, chain] of cases) {
    it(text, () => {
      expect(
        annotateText(text)
          .quotes.at(-1)!
          .chain.map(({ name }) => name),
      ).toEqual(chain);
    });
  }
});
