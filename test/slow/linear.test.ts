import { describe, expect, it } from 'vitest';
import { runStage } from '../../src/pipeline/compose.js';
import type { Layers } from '../../src/pipeline/stage.js';
import { documentStages } from '../../src/stages/index.js';

/** Length of the shorter of two texts, in code units; the other is four times as long. */
const LENGTH = 100_000;
/** How many times as long the longer text may take: 4 times if the work is linear, 16 times if it is quadratic. */
const MOST = 8;
/** Times below this many milliseconds are noise. */
const NOISE = 300;

/** Pieces that make a rule look far, or try again at each place, when many of them stand in a row. */
const pieces: Readonly<Record<string, string>> = {
  blanks: ' ',
  'line breaks': '\n',
  'straight marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  'nested marks': '“‘',
  apostrophes: "'",
  'one letter': 'a',
  'capital letters': 'A',
  'capitalized words': 'Ann ',
  'one long name': 'Ann-',
  initials: 'J. ',
  digits: '1',
  'digits and commas': '1,000,',
  'digits and points': '1.1.',
  'digits and hyphens': '2024-',
  slashes: '1/2/',
  dashes: '- ',
  'em dashes': '—',
  dots: '. ',
  commas: 'a, ',
  brackets: '(',
  'square brackets': '[a](',
  tags: '<p>',
  entities: '&amp;',
  'comments not closed': '<!--',
  addresses: 'a@',
  links: 'https://a.',
  hashes: '#a ',
  'cue words': 'said that ',
  'cues and names': 'Ann said Bob said ',
  'according to': 'according to ',
  clauses: 'that it was and ',
  'marked pieces': '“a,” she said, ',
  'times of day': 'on Monday at 9 a.m. ',
  numbers: 'two hundred and ',
  money: '$1 million ',
  'related headlines': 'Also Read ',
  'short lines': 'A b\n',
  'blank lines': '\n \n',
  'carriage returns': 'a\r',
  'combining marks': '\u0301',
  emoji: '👩‍👩‍👧',
  'right to left': 'مرحبا ',
  'zero width': '\u200b',
};

describe.each(Object.entries(pieces))('a text of nothing but %s', (_, piece) => {
  it.each(['txt', 'html'] as const)('takes time in proportion to its length, as %s', (format) => {
    const short = timesOf(piece.repeat(LENGTH / piece.length), format);
    const long = timesOf(piece.repeat((4 * LENGTH) / piece.length), format);
    for (const [stage, time] of Object.entries(long)) {
      expect(time, `${stage}: ${short[stage]} ms, then ${time} ms`).toBeLessThan(
        MOST * Math.max(short[stage] ?? 0, NOISE),
      );
    }
  });
});

/** Milliseconds of CPU that each stage takes. A stage that refuses the text ends it: that took no time worth a limit. */
function timesOf(text: string, format: 'txt' | 'html'): Record<string, number> {
  const times: Record<string, number> = {};
  const bytes = new TextEncoder().encode(text);
  let layers: Partial<Layers> = { source: { doc: 'd', path: `d.${format}`, line: null, format, bytes } };
  for (const stage of documentStages.stages) {
    const begun = process.cpuUsage();
    try {
      layers = { ...layers, [stage.gives]: runStage('d', stage, layers).layer };
    } catch {
      return times;
    } finally {
      times[stage.name] = process.cpuUsage(begun).user / 1000;
    }
  }
  return times;
}
