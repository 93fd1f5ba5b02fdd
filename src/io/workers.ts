import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { Tinypool } from 'tinypool';
import type { CorpusJob, CorpusOutcome } from './corpus-job.js';
import type { DocumentJob, DocumentOutcome } from './document-job.js';

/** More workers than this seldom pay: each holds its own lexicons and weights. */
const MOST_JOBS = 4;
/** How far the queue runs ahead of the oldest document that is not done: outcomes are small, their records lie on disk. */
const AHEAD = 64;

export const defaultJobs = Math.min(availableParallelism(), MOST_JOBS);

/** Threads that run jobs. A thread that dies fails its own job only; the next job gets a new one. */
export interface Workers {
  readonly document: (job: DocumentJob, signal: AbortSignal) => Promise<DocumentOutcome>;
  readonly corpus: (job: CorpusJob, signal: AbortSignal) => Promise<CorpusOutcome>;
  readonly close: () => Promise<void>;
}

/** Starts up to `jobs` threads that run the functions `document` and `corpus` of a module. */
export function startWorkers(jobs: number, module: URL = new URL('./worker.js', import.meta.url)): Workers {
  const pool = new Tinypool({ filename: module.href, minThreads: 0, maxThreads: jobs });
  return {
    document: (job, signal) => pool.run(job, { name: 'document', signal }),
    corpus: (job, signal) => pool.run(job, { name: 'corpus', signal }),
    close: () => pool.destroy(),
  };
}

/**
 * Does `work` on each item, `jobs` at a time, and gives the results in the order of the items.
 * An abort takes effect at once: what is under way is given up, and the signal's reason is thrown.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  jobs: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: jobs });
  const waiting: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const result = queue.add(() => work(item), { signal });
      // Whoever takes it from `waiting` sees a failure; those that nobody will take must not count as unhandled.
      result.catch(() => {});
      waiting.push(result);
      if (waiting.length >= jobs + AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    queue.clear();
  }
}
