import { rmSync } from 'node:fs';
import { StageName } from '../schemas/refusal.js';
import type { Run } from '../schemas/run.js';
import type { DocumentFailure } from './broken.js';
import type { CorpusOutcome } from './corpus-job.js';
import type { StageOutcome } from './document-job.js';
import { plainMessage } from './failure.js';
import { stageFingerprint, withSettings } from './fingerprint.js';
import { keptCorpusPath, scratchPath } from './layout.js';
import { type Lexicon, readLexicon } from './lexicon.js';
import { lockOut } from './lock.js';
import { type Overrides, readOverrides, staleOverrides } from './overrides.js';
import { type Published, publishCorpus, publishDocuments, publishSlices } from './publish.js';
import { publishRefusals, type RefusalSources } from './refusals.js';
import { runDocuments } from './run-documents.js';
import { readRun, removeRun, writeRun } from './run-file.js';
import { dropStale } from './stale.js';
import { chosenOf, placeOf, sizeOf, type Task, tasksFromRecords, tasksFromSources } from './tasks.js';
import { startWorkers, type Workers } from './workers.js';

/** What a run is to do. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly jobs: number;
  /** Ids of the only documents to run; empty for all. */
  readonly only: readonly string[];
  /** First and last stage. Behind `read` a run starts from the records that stand in `out`, else from the paths. */
  readonly from: StageName;
  readonly to: StageName;
  /** The file of the user's corrections; none where it is left out. */
  readonly overrides?: string | null;
  /** The file of the user's words of saying; none where it is left out. */
  readonly lexicon?: string | null;
  /** Make everything anew, whatever is kept. */
  readonly force: boolean;
  readonly signal: AbortSignal;
  readonly report: Reporter;
  /** The module that worker threads run, for tests. */
  readonly worker?: URL;
}

/** Options with the corrections and the words of saying read. */
export type ReadyOptions = Omit<RunOptions, 'overrides' | 'lexicon'> & {
  readonly overrides: Overrides | null;
  readonly lexicon: Lexicon | null;
  /** The ids of all documents, those that are left out included. */
  readonly docs: ReadonlySet<string>;
};

/** What a run tells while it goes on. */
export interface Reporter {
  readonly notice: (message: string) => void;
  readonly documents: (total: number) => void;
  readonly document: (done: DocumentDone) => void;
  readonly reconciled: (outcome: CorpusOutcome) => void;
  readonly failed: (message: string) => void;
}

/** A document that a run is done with. */
export interface DocumentDone {
  readonly task: Task;
  readonly sha256: string | null;
  readonly status: 'done' | 'reused' | 'failed';
  readonly stages: readonly StageOutcome[];
  readonly failure: DocumentFailure | null;
}

export interface RunResult {
  readonly run: Run;
  readonly failed: number;
  readonly reused: number;
}

/**
 * Runs stages over documents and writes their files. Throws Failure where the world is in the way,
 * and the signal's reason after an abort: what is done by then is kept for the next run.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const overrides = readOverrides(options.overrides ?? null);
  if (overrides !== null)
    options.report.notice(
      `${overrides.path}: ${overrides.list.length} correction${overrides.list.length === 1 ? '' : 's'}`,
    );
  const lexicon = readLexicon(options.lexicon ?? null);
  const release = lockOut(options.out);
  try {
    const { from, only, out } = options;
    const before = from === 'read' ? undefined : readRun(out);
    const all = from === 'read' ? await tasksFromSources(options) : await tasksFromRecords(options, before);
    const tasks = chosenOf(all, only);
    const sizes = tasks.map(sizeOf);
    const heap = heapFor(sizes.reduce((most, size) => Math.max(most, size), 0));
    const corpusHeap = heapFor(sizes.reduce((sum, size) => sum + size, 0));
    const workers = startWorkers({ ...options, heap, corpusHeap });
    try {
      return await runIn(
        { ...options, overrides, lexicon, docs: new Set(all.map(({ doc }) => doc)) },
        workers,
        tasks,
        before,
      );
    } finally {
      await workers.close();
    }
  } finally {
    release();
  }
}

/** Heap of a worker, in MB: the least, what its lexicons take, and what records take for each MB of text. */
const HEAP_LEAST = 400;
const HEAP_BASE = 120;
const HEAP_OF_MEGABYTE = 45;

/** The heap, in MB, that is enough for texts of `bytes`: a free hand would let garbage pile up to several times as much. */
function heapFor(bytes: number): number {
  return Math.max(HEAP_LEAST, HEAP_BASE + Math.ceil((bytes / 1e6) * HEAP_OF_MEGABYTE));
}

async function runIn(
  options: ReadyOptions,
  workers: Workers,
  tasks: readonly Task[],
  before: Run | undefined,
): Promise<RunResult> {
  const { out, from, to, only, paths, report } = options;
  const stages = StageName.options.slice(StageName.options.indexOf(from), StageName.options.indexOf(to) + 1);
  const documentStages = stages.filter((stage) => stage !== 'reconcile');
  report.documents(tasks.length);
  const done = await runDocuments(options, workers, documentStages, tasks);

  options.signal.throwIfAborted();
  removeRun(out);
  if (only.length > 0 && from !== 'read') publishSlices(out, tasks);
  await publishDocuments(out, done.map(published), documentStages);
  const corpus = to === 'reconcile' ? await runReconcile(options, workers) : undefined;
  if (to === 'reconcile') publishCorpus(out, corpus !== undefined);
  publishRefusals(out, done.map(withRefusals), stages);
  if (from === 'read' && only.length === 0) dropStale(out, tasks);

  const config = { paths: [...(before?.config.paths ?? paths)], only: [...only] };
  const corrections = await corrected(options);
  const words = wordsIn(options);
  const run = await writeRun(out, { config, done, corpus, before, corrections, words });
  const broken = done.filter(({ status }) => status === 'failed').length;
  const reused = done.filter(({ status }) => status === 'reused').length;
  return { run, reused, failed: broken + (to === 'reconcile' && corpus === undefined ? 1 : 0) };
}

/** What run.json says of the user's corrections; those that lead nowhere are told. */
async function corrected({ overrides, out, report, docs }: ReadyOptions): Promise<Run['overrides']> {
  if (overrides === null) return null;
  const { path, sha256, list } = overrides;
  const unmatched = await staleOverrides(overrides, out, docs);
  for (const { doc, text, why } of unmatched) report.failed(`${path}: ${doc}: “${text}”: ${why}`);
  return { path, sha256, count: list.length, unmatched: [...unmatched] };
}

/** What run.json says of the user's words of saying. */
function wordsIn({ lexicon }: ReadyOptions): Run['lexicon'] {
  return lexicon === null ? null : { path: lexicon.path, sha256: lexicon.sha256, count: lexicon.cues.length };
}

/** Reconciles; undefined where that broke, which is told and leaves its files empty. */
async function runReconcile(
  { out, force, overrides, lexicon, signal, report }: ReadyOptions,
  workers: Workers,
): Promise<CorpusOutcome | undefined> {
  const list = overrides?.list ?? [];
  const cues = lexicon?.cues ?? [];
  const fingerprint = withSettings(stageFingerprint('reconcile'), [...list, ...cues]);
  const job = { out, overrides: list, cues, fingerprint, kept: keptCorpusPath(out), scratch: scratchPath(out), force };
  try {
    const outcome = await workers.corpus(job);
    report.reconciled(outcome);
    return outcome;
  } catch (error) {
    signal.throwIfAborted();
    rmSync(job.kept, { force: true });
    report.failed(`reconcile: ${plainMessage(error)}`);
    return undefined;
  }
}

function published({ task, stages }: DocumentDone): Published {
  return { doc: task.doc, stages: stages.map(({ stage }) => stage) };
}

function withRefusals(done: DocumentDone): RefusalSources {
  const { task, failure } = done;
  return { ...published(done), path: placeOf(task), failure, earlier: task.earlier };
}
