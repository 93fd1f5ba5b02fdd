/**
 * Speed of the language engine on raw news text, beside wink-nlp and compromise: tokens a second of processor time, one thread, warm;
 * then load time, memory, and what two workers give.
 *
 *     npm run build && npx tsx bench/engine-speed.ts <folder of the gold data>
 */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import nlp from 'compromise';
import { installedEngine } from '../src/models/installed.js';
import { paragraphs } from '../src/text/paragraphs.js';
import { winkRead } from './wink.js';

const folder = process.argv[2] ?? 'gold';
const texts = readFileSync(`${folder}/en_worldwide/dev.jsonl`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

const before = process.memoryUsage();
const started = process.cpuUsage();
const clock = performance.now();
const engine = installedEngine();
const load = process.cpuUsage(started);
const loadClock = performance.now() - clock;
const after = process.memoryUsage();
say(
  `load: ${((load.user + load.system) / 1000).toFixed(0)} ms of processor time, ${loadClock.toFixed(0)} ms by the clock`,
);
say(
  `memory: ${megabytes(after.rss - before.rss)} MB resident, of it ${megabytes(after.arrayBuffers - before.arrayBuffers)} MB arrays and ${megabytes(after.heapUsed - before.heapUsed)} MB objects`,
);

const cut = (text: string) => paragraphs(text).flatMap(({ start, end }) => engine.segment(text, start, end));
const formsOf = (text: string) => cut(text).map((tokens) => tokens.map(({ start, end }) => text.slice(start, end)));
const documents = texts.map(formsOf);
const tokens = documents.reduce((sum, sentences) => sum + sentences.reduce((n, list) => n + list.length, 0), 0);

/** Tokens a second of processor time and by the clock: the best of some rounds, after one to warm up. */
function measure(name: string, run: () => void, rounds = 4): void {
  run();
  let best = Number.POSITIVE_INFINITY;
  let bestClock = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    const at = performance.now();
    run();
    bestClock = Math.min(bestClock, performance.now() - at);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  say(`| ${name} | ${Math.round((tokens / best) * 1000)} | ${Math.round((tokens / bestClock) * 1000)} |`);
}

say(`\n${texts.length} articles, ${tokens} tokens\n\n| | tokens/s of processor time | by the clock |\n|---|---|---|`);
measure('tokens and sentences', () => {
  for (const text of texts) cut(text);
});
measure('tags and trees', () => {
  for (const sentences of documents) engine.read(sentences);
});
measure('raw text to tags, trees and names', () => {
  for (const text of texts) {
    const sentences = formsOf(text);
    engine.read(sentences);
    engine.names(sentences);
  }
});
measure(
  'wink-nlp: tokens, sentences, tags',
  () => {
    for (const text of texts) winkRead(text);
  },
  2,
);
measure(
  'compromise: tags and names',
  () => {
    for (const text of texts.slice(0, 20)) nlp(text).topics().json();
  },
  1,
);
say('(compromise reads the first 20 articles only: multiply its time by the rest)');

const worker = new URL('./engine-speed-worker.mjs', import.meta.url);
async function throughput(count: number): Promise<number> {
  const workers = Array.from({ length: count }, () => new Worker(worker, { workerData: { texts } }));
  await Promise.all(workers.map((each) => new Promise((resolve) => each.once('message', resolve))));
  const at = performance.now();
  await Promise.all(
    workers.map(
      (each) =>
        new Promise((resolve) => {
          each.once('message', resolve);
          each.postMessage('go');
        }),
    ),
  );
  const time = performance.now() - at;
  await Promise.all(workers.map((each) => each.terminate()));
  return (count * tokens) / time;
}
const one = await throughput(1);
const two = await throughput(2);
say(
  `\nworkers: one ${Math.round(one * 1000)} tokens/s, two ${Math.round(two * 1000)} tokens/s, ${(two / one).toFixed(2)} times (by the clock: means nothing on a busy machine)`,
);
