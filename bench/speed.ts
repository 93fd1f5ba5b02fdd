import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import { annotate } from '../src/pipeline/compose.js';
import type { Layers } from '../src/pipeline/stage.js';
import type { Document } from '../src/schemas/document.js';
import { documentStages } from '../src/stages/index.js';
import { goldSet } from './gold.js';
import { bodyDocument } from './layers.js';
import { winkSentences } from './peers.js';
import type { Table } from './table.js';

/** Words that a timed text has at least, so that one slow moment decides nothing. */
const ENOUGH_WORDS = 60_000;
/** Rounds; the fastest counts, since other work on the machine can only slow a round down. */
const ROUNDS = 3;

interface Article {
  readonly text: string;
  readonly date: string;
}

/** Words a second of each stage and of the peers alone, on one core, warm, in one run. */
export function measureSpeed(gold: string): Table {
  const articles = articlesOf(gold);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const timed: [string, number][] = [
    ['wink-nlp alone (tokens, sentences, tags)', fastest(() => articles.map(({ text }) => winkSentences(text)))],
    ['compromise alone (tokens, sentences, tags)', fastest(() => articles.map(({ text }) => compromise(text).length))],
    ...fastestStages(articles.map(({ text, date }, i) => bodyDocument(`a${i}`, text, date))),
  ];
  const all = timed.slice(2).reduce((sum, [, ms]) => sum + ms, 0);
  timed.push(['all per-document stages', all]);
  const wink = timed[0]![1];
  return {
    title: 'Speed of the per-document stages',
    note: `${words} words of news on one core, warm, validation included. Words a second are of this machine and this moment: read the ratios.`,
    head: ['what', 'words/s', 'time, wink-nlp alone = 1'],
    rows: timed.map(([name, ms]) => [
      name,
      Math.round((words / ms) * 1000).toLocaleString('en-US'),
      (ms / wink).toFixed(1),
    ]),
  };
}

/** Milliseconds of each stage behind `read`, document by document as in a run, so that each finds fresh what the one before it made. */
function fastestStages(documents: readonly Document[]): [string, number][] {
  const stages = documentStages.stages.slice(1);
  const rounds = Array.from({ length: 1 + ROUNDS }, () => {
    const times = stages.map(() => 0);
    for (const document of documents) {
      let layers: Partial<Layers> = { document };
      for (const [index, stage] of stages.entries()) {
        const start = performance.now();
        layers = annotate(document.id, [stage], layers).layers;
        times[index]! += performance.now() - start;
      }
    }
    return times;
  });
  // The first round warms up.
  return stages.map(({ name }, index) => [name, Math.min(...rounds.slice(1).map((times) => times[index]!))]);
}

function fastest(run: () => unknown): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** News articles from the gold folder, else the seeds, repeated until there are words enough. */
function articlesOf(gold: string): Article[] {
  const found = goldSet<Article>(gold, 'basil/multi')?.map(({ text, date }) => ({ text, date })) ?? seedArticles();
  const articles: Article[] = [];
  let words = 0;
  while (words < ENOUGH_WORDS) {
    for (const article of found) {
      articles.push(article);
      words += article.text.split(/\s+/).length;
      if (words >= ENOUGH_WORDS) break;
    }
  }
  return articles;
}

function seedArticles(): Article[] {
  const names = [
    '000_72850ef568e15f9f',
    '001_07663708fd6f4d7b',
    '002_3896e7b60515bda5',
    '003_28395860fe50ec30',
    '004_788a7a7840149c34',
  ];
  return names.map((name) => ({
    text: readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8'),
    date: '2023-09-14',
  }));
}
