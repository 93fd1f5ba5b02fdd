import { describe, expect, it } from 'vitest';
import { runStage } from '../../src/pipeline/compose.js';
import type { SourceFormat } from '../../src/pipeline/source.js';
import type { AnyStage, Layers } from '../../src/pipeline/stage.js';
import { documentStages } from '../../src/stages/index.js';
import { markdownPieces, markupPieces, pieces } from './pieces.js';
import { article } from './text.js';

/**
 * Lengths of the texts, in code units. `read` looks at all of a text at once; the stages behind it at no more than a paragraph or
 * a quotation, and a text of marks alone has as many tokens as code units.
 */
const LENGTH = { read: 1_000_000, all: 100_000 } as const;
/** A stage that takes no longer than this many times as long as for an article of the same length, or of as many tokens, is fine. */
const AS_PROSE = 3;
/**
 * If it does take longer, how many times as long as for a quarter of the text: 4 times if the work is linear, 16 times if it is
 * quadratic.
 */
const MOST = 8;
/** The same for twice the text: 2 times if the work is linear, 4 times if it is quadratic. */
const TWICE = 3;
/** Articles that are timed at most; a stage that is too slow for the first is timed again. */
const MOST_ROUNDS = 4;
/** Times below this many milliseconds are noise. */
const NOISE = 500;

/** Milliseconds of processor time that each stage took, and how many tokens there were. */
interface Taken {
  readonly times: Readonly<Record<string, number>>;
  readonly tokens: number;
}

/** A way through the stages, and how long it takes for an article. */
interface Trial {
  readonly format: SourceFormat;
  readonly stages: readonly AnyStage[];
  readonly length: number;
  readonly prose: Taken;
}

const { stages } = documentStages;
// The first text loads the lexicons and warms the code up.
timesOf(article(LENGTH.all, 1), 'txt', stages);
const whole = trialOf('txt', stages, LENGTH.all);

describe('every stage takes time in proportion to the length of a text', () => {
  it.each(Object.entries(pieces))('of nothing but %s', (_, piece) => check(piece, whole));
});

it('an article twice as long takes some twice as long', () => {
  const least: [Taken['times'], Taken['times']] = [{}, {}];
  const tooLong = () =>
    Object.keys(least[1]).filter((stage) => least[1][stage]! > TWICE * Math.max(least[0][stage]!, NOISE));
  // What is kept of one article serves no other.
  for (let seed = 3; seed < 3 + MOST_ROUNDS && (seed === 3 || tooLong().length > 0); seed++) {
    for (const [side, length] of [500_000, 1_000_000].entries())
      least[side as 0 | 1] = lesser(least[side as 0 | 1], timesOf(article(length, seed), 'txt', stages).times);
  }
  expect(tooLong(), JSON.stringify(least)).toEqual([]);
});

describe('reading takes time in proportion to the length of a text', () => {
  const trial = (format: SourceFormat) => trialOf(format, stages.slice(0, 1), LENGTH.read);
  const [txt, html, md] = [trial('txt'), trial('html'), trial('md')];
  it.each(Object.entries(pieces))('of nothing but %s', (_, piece) => check(piece, txt));
  it.each(Object.entries(markupPieces))('in HTML of nothing but %s', (_, piece) => check(piece, html));
  it.each(Object.entries(markdownPieces))('in Markdown of nothing but %s', (_, piece) => check(piece, md));
});

function trialOf(format: SourceFormat, stages: readonly AnyStage[], length: number): Trial {
  return { format, stages, length, prose: timesOf(article(length, 2), format, stages) };
}

function check(piece: string, { format, stages, length, prose }: Trial): void {
  const long = timesOf(madeOf(piece, length), format, stages);
  const size = Math.max(1, long.tokens / prose.tokens);
  const doubtful = Object.entries(long.times).filter(
    ([stage, time]) => time > Math.max(NOISE, AS_PROSE * size * (prose.times[stage] ?? 0)),
  );
  if (doubtful.length === 0) return;
  const short = timesOf(madeOf(piece, length / 4), format, stages);
  for (const [stage, time] of doubtful) {
    const message = `${stage}: ${short.times[stage]} ms, then ${time} ms; an article of that length: ${prose.times[stage]} ms`;
    expect(time, message).toBeLessThan(MOST * Math.max(short.times[stage] ?? 0, NOISE));
  }
}

/** The lesser time of each stage: other work on the machine can only slow it down. */
function lesser(before: Taken['times'], now: Taken['times']): Taken['times'] {
  return Object.fromEntries(Object.entries(now).map(([stage, time]) => [stage, Math.min(time, before[stage] ?? time)]));
}

/** English enough for no stage to refuse it as another language, then the piece again and again. */
const opening = 'The minister said on Monday that the bridge over the river would be open by the end of the year.\n\n';

function madeOf(piece: string, length: number): string {
  return opening + piece.repeat(length / piece.length);
}

/** Runs the stages over a text. One that refuses it ends this. */
function timesOf(text: string, format: SourceFormat, stages: readonly AnyStage[]): Taken {
  globalThis.gc?.();
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
      return { times, tokens: 1 };
    } finally {
      times[stage.name] = process.cpuUsage(begun).user / 1000;
    }
  }
  return { times, tokens: (layers.sentences ?? []).reduce((sum, { tokens }) => sum + tokens.length, 1) };
}
