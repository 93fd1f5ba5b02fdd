import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import compromise from 'compromise';
import { installedEngine } from '../src/models/installed.js';
import { paragraphs } from '../src/text/paragraphs.js';
import { hasSpacy, spacySpeed } from './engine-spacy.js';
import { goldSet } from './gold.js';
import type { Table } from './table.js';
import { winkRead } from './wink.js';

/** Speed of the language engine on raw news text beside its peers; then how long it takes to load, and what two workers give. */
export async function measureEngine(gold: string): Promise<Table[] | null> {
  const texts = goldSet<{ readonly text: string }>(gold, 'en_worldwide/dev')?.map(({ text }) => text);
  if (texts === undefined) return null;
  const loading = load();
  const tokens = texts.reduce((sum, text) => sum + formsOf(text).reduce((n, list) => n + list.length, 0), 0);
  const speed: Table = {
    title: 'Speed of the language engine',
    note: `${texts.length} news articles, ${tokens} tokens, one thread, warm; tokens a second of processor time, the fastest round of some. All systems are counted in the engine's tokens.${hasSpacy ? '' : ' spaCy is not installed here: bench/peers/README.md says how.'}`,
    head: ['what', 'tokens/s', 'time, this engine = 1'],
    rows: relative(timings(texts, tokens), tokens),
  };
  return [speed, { ...loading, rows: [...loading.rows, ...(await workers(texts, tokens))] }];
}

function formsOf(text: string): string[][] {
  return paragraphs(text)
    .flatMap(({ start, end }) => installedEngine().segment(text, start, end))
    .map((tokens) => tokens.map(({ start, end }) => text.slice(start, end)));
}

interface Loading {
  readonly processor: number;
  readonly clock: number;
  readonly resident: number;
  readonly aside: number;
}

/** The engine is loaded in a process of its own: nothing is warm there. */
function load(): Table {
  const script = fileURLToPath(new URL('./engine-load.mjs', import.meta.url));
  const { processor, clock, resident, aside } = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8' }),
  ) as Loading;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return {
    title: 'Loading the language engine, and workers',
    note: 'What is by the clock means nothing on a busy machine.',
    head: ['what', 'figure'],
    rows: [
      ['load, processor time', `${processor.toFixed(0)} ms`],
      ['load, by the clock', `${clock.toFixed(0)} ms`],
      ['memory when loaded, resident', megabytes(resident)],
      ['memory set aside for weights and tables', megabytes(aside)],
    ],
  };
}

function each(texts: readonly string[], read: (text: string) => unknown): () => void {
  return () => {
    for (const text of texts) read(text);
  };
}

/** Milliseconds of processor time of the fastest round, after one to warm up. */
function fastest(run: () => void, rounds: number): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function timings(texts: readonly string[], tokens: number): [string, number][] {
  const engine = installedEngine();
  const some = texts.slice(0, 20);
  const share = some.reduce((sum, text) => sum + text.length, 0) / texts.reduce((sum, text) => sum + text.length, 0);
  const whole = (text: string) => {
    const sentences = formsOf(text);
    engine.read(sentences);
    engine.names(sentences);
  };
  const times: [string, number][] = [
    ['this engine: raw text to tags, trees and names', fastest(each(texts, whole), 4)],
    ['– tokens and sentences alone', fastest(each(texts, formsOf), 4)],
    ['wink-nlp: tokens, sentences, tags', fastest(each(texts, winkRead), 2)],
    [
      'compromise: tags and names',
      fastest(
        each(some, (text) => compromise(text).topics().json()),
        1,
      ) / share,
    ],
  ];
  if (hasSpacy) {
    const { seconds, tokens: own, spacy, model } = spacySpeed(texts);
    const note = `(${own} tokens by its own count, ${((tokens / own) * 100).toFixed(0)} % of which)`;
    times.push([`spaCy ${spacy}, ${model}: tags, trees, lemmas and names ${note}`, seconds * 1000]);
  }
  return times;
}

function relative(times: readonly (readonly [string, number])[], tokens: number): string[][] {
  const own = times[0]![1];
  return times.map(([what, ms]) => [
    what,
    Math.round((tokens / ms) * 1000).toLocaleString('en-US'),
    (ms / own).toFixed(2),
  ]);
}

async function workers(texts: readonly string[], tokens: number): Promise<string[][]> {
  const one = await throughput(texts, tokens, 1);
  const two = await throughput(texts, tokens, 2);
  const perSecond = (rate: number) => `${Math.round(rate * 1000).toLocaleString('en-US')} tokens/s`;
  return [
    ['one worker, by the clock', perSecond(one)],
    ['two workers, by the clock', `${perSecond(two)}, ${(two / one).toFixed(2)} times`],
  ];
}

/** Tokens a millisecond of so many workers, each of which reads all texts: the best of three rounds. */
async function throughput(texts: readonly string[], tokens: number, count: number): Promise<number> {
  const url = new URL('./engine-speed-worker.mjs', import.meta.url);
  const pool = Array.from({ length: count }, () => new Worker(url, { workerData: { texts } }));
  const answers = () => Promise.all(pool.map((each) => new Promise((resolve) => each.once('message', resolve))));
  await answers();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    const done = answers();
    for (const each of pool) each.postMessage('go');
    await done;
    best = Math.min(best, performance.now() - start);
  }
  await Promise.all(pool.map((each) => each.terminate()));
  return (count * tokens) / best;
}
