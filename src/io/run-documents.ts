import type { StageName } from '../schemas/refusal.js';
import type { DocumentJob, DocumentOutcome } from './document-job.js';
import { plainMessage } from './failure.js';
import { stageFingerprint, withSettings } from './fingerprint.js';
import { keptDocumentPath, scratchPath } from './layout.js';
import { heedsCues } from './lexicon.js';
import { overridesOf } from './overrides.js';
import type { DocumentDone, ReadyOptions } from './run.js';
import { placeOf, type Task } from './tasks.js';
import { inOrder, type Workers } from './workers.js';

/** Runs per-document stages over the tasks in worker threads; results are in the order of the tasks. */
export async function runDocuments(
  options: ReadyOptions,
  workers: Workers,
  stages: readonly StageName[],
  tasks: readonly Task[],
): Promise<DocumentDone[]> {
  const fingerprints = Object.fromEntries(stages.map((stage) => [stage, stageFingerprint(stage)]));
  const work = async (task: Task): Promise<DocumentDone> => {
    options.signal.throwIfAborted();
    const broken = brokenBefore(task, stages);
    if (broken !== undefined) return broken;
    return doneOf(task, await outcomeOf(jobOf(task, options, stages, fingerprints), workers, options.signal));
  };
  const all: DocumentDone[] = [];
  for await (const done of inOrder(tasks, options.jobs, work)) {
    all.push(done);
    if (done.failure !== null)
      options.report.failed(`${placeOf(done.task)}: ${done.failure.stage}: ${done.failure.message}`);
    options.report.document(done);
  }
  return all;
}

/** A document that an earlier command broke on, at a stage before ours, gets no further; one without ours is left as it is. */
function brokenBefore(task: Task, stages: readonly StageName[]): DocumentDone | undefined {
  const failure = task.earlier?.failure ?? null;
  const isBroken = failure !== null && !stages.includes(failure.stage);
  if (!isBroken && stages.length > 0) return undefined;
  return { task, sha256: task.sha256, status: isBroken ? 'failed' : 'reused', stages: [], failure };
}

function jobOf(
  task: Task,
  { out, force, overrides, lexicon }: ReadyOptions,
  stages: readonly StageName[],
  fingerprints: DocumentJob['fingerprints'],
): DocumentJob {
  const { doc, given } = task;
  const own = overridesOf(overrides, doc);
  const cues = lexicon?.cues ?? [];
  return {
    doc,
    given,
    stages,
    overrides: own,
    cues,
    fingerprints: settled(fingerprints, own, cues),
    kept: keptDocumentPath(out, doc),
    scratch: scratchPath(out),
    force,
  };
}

/** Corrections are heeded by `recognize`, words of saying by all stages that ask for them. */
function settled(
  fingerprints: DocumentJob['fingerprints'],
  overrides: DocumentJob['overrides'],
  cues: DocumentJob['cues'],
): DocumentJob['fingerprints'] {
  const heeded = (stage: StageName): readonly unknown[] => [
    ...(stage === 'recognize' ? overrides : []),
    ...(heedsCues(stage) ? cues : []),
  ];
  return Object.fromEntries(
    (Object.entries(fingerprints) as [StageName, string][]).map(([stage, fingerprint]) => [
      stage,
      withSettings(fingerprint, heeded(stage)),
    ]),
  );
}

function doneOf(task: Task, { sha256, stages, failure }: DocumentOutcome): DocumentDone {
  const reused = stages.every((stage) => stage.reused);
  const status = failure !== null ? 'failed' : reused ? 'reused' : 'done';
  return { task, sha256: sha256 ?? task.sha256, status, stages, failure };
}

/**
 * The outcome of a job, even when the thread that does it dies, out of memory say. Then the stages are tried one more
 * at a time, each try keeping what it makes, so that all before the deadly one is saved.
 */
async function outcomeOf(job: DocumentJob, workers: Workers, signal: AbortSignal): Promise<DocumentOutcome> {
  try {
    return await workers.document(job);
  } catch {
    signal.throwIfAborted();
  }
  let outcome: DocumentOutcome = { doc: job.doc, sha256: null, stages: [], failure: null };
  for (let count = 1; count <= job.stages.length; count++) {
    try {
      outcome = await workers.document({ ...job, force: false, stages: job.stages.slice(0, count) });
    } catch (error) {
      signal.throwIfAborted();
      return { ...outcome, failure: { stage: job.stages[count - 1]!, reason: 'failed', message: plainMessage(error) } };
    }
    if (outcome.failure !== null) return outcome;
  }
  return outcome;
}
