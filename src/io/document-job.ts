import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { runStage } from '../pipeline/compose.js';
import type { AnyStage, LayerName, Layers } from '../pipeline/stage.js';
import type { CueEntry } from '../schemas/cue.js';
import type { RecordFile } from '../schemas/files.js';
import type { Override } from '../schemas/override.js';
import type { StageName } from '../schemas/refusal.js';
import { type DocumentFailure, failureOf } from './broken.js';
import type { Input } from './input.js';
import { openShelf, type Shelf } from './shelf.js';

/** The records of one document in a record file of the output folder. */
export interface Slice {
  readonly file: RecordFile;
  readonly path: string;
  readonly start: number;
  readonly bytes: number;
}

/** What one worker does in one go: some stages in a row, over one document. */
export interface DocumentJob {
  readonly doc: string;
  /** What the first stage starts from: the article itself, or records that stand in the output folder. */
  readonly given: { readonly input: Input } | { readonly slices: readonly Slice[] };
  readonly stages: readonly StageName[];
  /** The user's corrections that have to do with the document. */
  readonly overrides: readonly Override[];
  /** The user's words of saying. */
  readonly cues: readonly CueEntry[];
  /** By stage, the hash of its code and data, corrections included. */
  readonly fingerprints: Readonly<Partial<Record<StageName, string>>>;
  readonly kept: string;
  readonly scratch: string;
  /** Make everything anew, whatever is kept. */
  readonly force: boolean;
}

/** How a stage went on one document. */
export interface StageOutcome {
  readonly stage: StageName;
  readonly reused: boolean;
  readonly milliseconds: number;
}

/** How a document went. What was made lies in its kept file; after a failure, what was made before it. */
export interface DocumentOutcome {
  readonly doc: string;
  readonly sha256: string | null;
  readonly stages: readonly StageOutcome[];
  readonly failure: DocumentFailure | null;
}

/** Runs the stages of a job over its document, taking from the kept file what is still valid. */
export function runDocument(job: DocumentJob, known: readonly AnyStage[]): DocumentOutcome {
  const shelf = openShelf(job, known);
  const stages: StageOutcome[] = [];
  let failure: DocumentFailure | null = null;
  for (const name of job.stages) {
    const begun = performance.now();
    try {
      const reused = step(job, stageNamed(known, name), shelf);
      stages.push({ stage: name, reused, milliseconds: performance.now() - begun });
    } catch (error) {
      failure = failureOf(error, name);
      break;
    }
  }
  shelf.close();
  return { doc: job.doc, sha256: shelf.sourceHash(), stages, failure };
}

/** Runs a stage, or finds it done: then true. */
function step(job: DocumentJob, stage: AnyStage, shelf: Shelf): boolean {
  const key = keyOf(job, stage, shelf);
  if (!job.force && shelf.take(stage.name, key)) return true;
  let layers: Partial<Layers> = {};
  for (const need of stage.needs as readonly LayerName[]) layers = { ...layers, [need]: shelf.layer(need) };
  shelf.put(stage, key, runStage(job.doc, stage, layers));
  return false;
}

/** Hash of all that decides what a stage gives: its code and data, the id, and the bytes of the layers that it needs. */
function keyOf({ doc, fingerprints }: DocumentJob, stage: AnyStage, shelf: Shelf): string {
  const hash = createHash('sha256').update(JSON.stringify([doc, fingerprints[stage.name]]));
  for (const need of stage.needs as readonly LayerName[]) hash.update(shelf.hash(need));
  return hash.digest('hex');
}

function stageNamed(known: readonly AnyStage[], name: StageName): AnyStage {
  const stage = known.find((one) => one.name === name);
  if (stage === undefined) throw new Error(`there is no stage ${name}`);
  return stage;
}
