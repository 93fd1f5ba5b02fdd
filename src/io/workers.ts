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
  readonly document: (job: DocumentJob) => Promise<DocumentOutcome>;
  readonly corpus: (job: CorpusJob) => Promise<CorpusOutcome>;
  readonly close: () => Promise<void>;
}

/** How threads are started: how many, the heap in MB for one document and for all, the signal that ends them, the module that they run. */
interface Staffing {
  readonly jobs: number;
  readonly heap: number;
  readonly corpusHeap: number;
  readonly signal: AbortSignal;
  readonly worker?: URL;
}

/** Starts up to `jobs` threads that run the functions `document` and `corpus` of a module. An abort ends them at once. */
export function startWorkers({ jobs, heap, corpusHeap, signal, worker }: Staffing): Workers {
  const filename = (worker ?? new URL('./worker.js', import.meta.url)).href;
  const poolOf = (maxThreads: number, maxOldGenerationSizeMb: number) =>
    new Tinypool({ filename, minThreads: 0, maxThreads, resourceLimits: { maxOldGenerationSizeMb } });
  const documents = poolOf(jobs, heap);
  const corpora = poolOf(1, corpusHeap);
  const end = () => Promise.all([documents.destroy(), corpora.destroy()]);
  // One listener for all jobs: with a signal each, a long run would gather listeners.
  const stop = (): void => void end();
  signal.addEventListener('abort', stop, { once: true });
  return {
    document: (job) => documents.run(job, { name: 'document' }),
    corpus: (job) => corpora.run(job, { name: 'corpus' }),
    close: async () => {
      signal.removeEventListener('abort', stop);
      await end();
    },
  };
}

/** Does `work` on each item, `jobs` at a time, and gives the results in the order of the items. The first error ends it. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  jobs: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: jobs });
  const waiting: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const result = queue.add(() => work(item));
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
