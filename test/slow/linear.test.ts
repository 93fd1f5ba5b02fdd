import { beforeAll, describe, expect, it } from 'vitest';
import { runStage } from '../../src/pipeline/compose.js';
import type { SourceFormat } from '../../src/pipeline/source.js';
import type { AnyStage, Layers } from '../../src/pipeline/stage.js';
import { documentStages } from '../../src/stages/index.js';
import { markdownPieces, markupPieces, pieces } from './pieces.js';
import { article } from './text.js';

/** Length of the texts, in code units. */
const LENGTH = 1_000_000;
/** A stage that takes no longer than this many times as long as for an article of the same length is fine: marks make many tokens. */
const AS_PROSE = 3;
/**
 * If it does take longer, how many times as long as for a quarter of the text: 4 times if the work is linear, 16 times if it is
 * quadratic.
 */
const MOST = 8;
/** Times below this many milliseconds are noise. */
const NOISE = 500;

type Times = Readonly<Record<string, number>>;

let prose: Times = {};
beforeAll(() => {
  // The first text loads the lexicons and warms the code up.
  timesOf(article(LENGTH / 10, 1), 'txt', documentStages.stages);
  prose = timesOf(article(LENGTH, 2), 'txt', documentStages.stages);
});

describe('every stage takes time in proportion to the length of a text', () => {
  it.each(Object.entries(pieces))('of nothing but %s', (_, piece) => {
    check(piece, 'txt', documentStages.stages);
  });
});

describe('reading takes time in proportion to the length of a page', () => {
  const [read] = documentStages.stages;
  it.each(Object.entries(markupPieces))('of nothing but %s', (_, piece) => {
    check(piece, 'html', [read!]);
  });
  it.each(Object.entries(markdownPieces))('in Markdown of nothing but %s', (_, piece) => {
    check(piece, 'md', [read!]);
  });
});

function check(piece: string, format: SourceFormat, stages: readonly AnyStage[]): void {
  const long = timesOf(madeOf(piece, LENGTH), format, stages);
  const doubtful = Object.keys(long).filter((stage) => long[stage]! > Math.max(NOISE, AS_PROSE * (prose[stage] ?? 0)));
  if (doubtful.length === 0) return;
  const short = timesOf(madeOf(piece, LENGTH / 4), format, stages);
  for (const stage of doubtful) {
    const message = `${stage}: ${short[stage]} ms, then ${long[stage]} ms; an article of that length: ${prose[stage]} ms`;
    expect(long[stage], message).toBeLessThan(MOST * Math.max(short[stage] ?? 0, NOISE));
  }
}

/** English enough for no stage to refuse it as another language, then the piece again and again. */
const opening = 'The minister said on Monday that the bridge over the river would be open by the end of the year.\n\n';

function madeOf(piece: string, length: number): string {
  return opening + piece.repeat(length / piece.length);
}

/** Milliseconds of CPU that each stage takes. A stage that refuses the text ends it. */
function timesOf(text: string, format: SourceFormat, stages: readonly AnyStage[]): Times {
  const times: Record<string, number> = {};
  const bytes = new TextEncoder().encode(text);
  let layers: Partial<Layers> = { source: { doc: 'd', path: `d.${format}`, line: null, format, bytes } };
  for (const stage of stages) {
    const begun = process.cpuUsage();
    try {
      layers = { ...layers, [stage.gives]: runStage('d', stage, layers).layer };
    } catch (error) {
      // Too deep a page is refused in plain words; anything else thrown is a fault of the stage.
      if (stage.name !== 'read') throw error;
      return times;
    } finally {
      times[stage.name] = process.cpuUsage(begun).user / 1000;
    }
  }
  return times;
}
