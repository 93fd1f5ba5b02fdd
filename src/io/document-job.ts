import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { runStage, StageError } from '../pipeline/compose.js';
import type { AnyStage, LayerName, Layers } from '../pipeline/stage.js';
import { Unreadable } from '../pipeline/unreadable.js';
import type { RecordFile } from '../schemas/files.js';
import type { StageName } from '../schemas/refusal.js';
import { hashRange } from './atomic.js';
import { isSystemError, plainMessage } from './failure.js';
import { type Input, sourceOf } from './input.js';
import { isIntact, type Kept, type KeptWriter, keptWriter, openKept, readPart, type Section } from './kept.js';
import { filesOf } from './layout.js';

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
  /** By stage, the hash of its code and data. */
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

export interface DocumentFailure {
  readonly stage: StageName;
  readonly reason: 'unreadable' | 'failed';
  readonly message: string;
}

/** Runs the stages of a job over its document, taking from the kept file what is still valid. */
export function runDocument(job: DocumentJob, known: readonly AnyStage[]): DocumentOutcome {
  const work = new DocumentWork(job, known);
  const stages: StageOutcome[] = [];
  let failure: DocumentFailure | null = null;
  try {
    for (const name of job.stages) {
      const begun = performance.now();
      const reused = work.step(name);
      stages.push({ stage: name, reused, milliseconds: performance.now() - begun });
    }
  } catch (error) {
    failure = failureOf(error, job.stages[stages.length]!);
  }
  work.finish();
  return { doc: job.doc, sha256: work.sha256, stages, failure };
}

/** A broken document becomes a failure; a full disk or the like is no fault of the document and goes on up. */
function failureOf(error: unknown, stage: StageName): DocumentFailure {
  const cause = error instanceof StageError ? error.cause : error;
  if (cause instanceof Unreadable) return { stage, reason: 'unreadable', message: cause.message };
  if (error instanceof StageError) return { stage, reason: 'failed', message: plainMessage(cause) };
  if (stage === 'read' && isSystemError(error)) return { stage, reason: 'unreadable', message: plainMessage(error) };
  throw error;
}

/** The state of a job: layers in memory are made or loaded when a stage first needs them. */
class DocumentWork {
  readonly #old: Kept | undefined;
  readonly #sections = new Map<StageName, Section>();
  readonly #hashes = new Map<LayerName, string>();
  #layers: Partial<Layers> = {};
  #writer: KeptWriter | undefined;
  sha256: string | null = null;

  constructor(
    readonly job: DocumentJob,
    readonly known: readonly AnyStage[],
  ) {
    this.#old = openKept(job.kept, job.doc);
  }

  /** Runs a stage, or takes over what is kept of it: then true. */
  step(name: StageName): boolean {
    const stage = this.known.find((one) => one.name === name);
    if (stage === undefined) throw new Error(`there is no stage ${name}`);
    const key = this.#key(stage);
    const had = this.job.force ? undefined : this.#kept(name, key);
    if (had !== undefined) this.#take(had);
    else this.#make(stage, key);
    return had !== undefined;
  }

  /** Puts the new kept file in place, if anything in it is new. */
  finish(): void {
    if (this.#writer !== undefined) {
      for (const section of this.#old?.sections ?? []) {
        if (!this.job.stages.includes(section.stage)) this.#writer.keep(this.#old!, section);
      }
      this.#writer.commit();
    }
    this.#old?.close();
  }

  #kept(name: StageName, key: string): Section | undefined {
    const section = this.#old?.sections.find((one) => one.stage === name && one.key === key);
    return section !== undefined && isIntact(this.#old!, section) ? section : undefined;
  }

  #take(section: Section): void {
    this.#sections.set(section.stage, this.#writer === undefined ? section : this.#writer.keep(this.#old!, section));
  }

  #make(stage: AnyStage, key: string): void {
    for (const need of stage.needs as readonly LayerName[])
      this.#layers = { ...this.#layers, [need]: this.#load(need) };
    const { layer, refusals } = runStage(this.job.doc, stage, this.#layers);
    this.#layers = { ...this.#layers, [stage.gives]: layer };
    const [file] = filesOf(stage.name);
    const section = this.#writing().add(stage.name, key, [
      [file!, recordsOf(layer)],
      ['refusals.jsonl', refusals],
    ]);
    this.#sections.set(stage.name, section);
  }

  /** The writer of the new kept file, with the sections that were taken over before the first new one. */
  #writing(): KeptWriter {
    if (this.#writer !== undefined) return this.#writer;
    this.#writer = keptWriter(this.job.kept, this.job.scratch, this.job.doc);
    for (const section of this.#sections.values()) this.#writer.keep(this.#old!, section);
    return this.#writer;
  }

  /** Hash of all that decides what the stage gives: its code and data, and the bytes of the layers that it needs. */
  #key(stage: AnyStage): string {
    const hash = createHash('sha256').update(JSON.stringify([this.job.doc, this.job.fingerprints[stage.name]]));
    for (const need of stage.needs as readonly LayerName[]) hash.update(this.#hash(need));
    return hash.digest('hex');
  }

  #hash(layer: LayerName): string {
    const had = this.#hashes.get(layer) ?? this.#hashAnew(layer);
    this.#hashes.set(layer, had);
    return had;
  }

  #hashAnew(layer: LayerName): string {
    if (layer === 'source') {
      const { bytes, ...place } = this.#load('source') as Layers['source'];
      this.sha256 = createHash('sha256').update(bytes).digest('hex');
      return JSON.stringify([place, this.sha256]);
    }
    const giver = this.#giver(layer);
    const section = this.#sections.get(giver.name);
    if (section !== undefined) return section.parts[0]!.sha256;
    const { path, start, bytes } = this.#slice(giver.name);
    return reading(path, (file) => hashRange(file, start, bytes));
  }

  #load(layer: LayerName): Layers[LayerName] {
    const had = this.#layers[layer];
    if (had !== undefined) return had;
    if (layer === 'source') return this.#loaded(layer, sourceOf((this.job.given as { readonly input: Input }).input));
    const giver = this.#giver(layer);
    const section = this.#sections.get(giver.name);
    // A section in memory only by its place was taken over: what this job made itself is among the layers.
    if (section !== undefined)
      return this.#loaded(layer, layerOf(layer, readPart(this.#old!.file, this.#oldPart(section))));
    const slice = this.#slice(giver.name);
    return this.#loaded(
      layer,
      layerOf(
        layer,
        reading(slice.path, (file) => readPart(file, slice)),
      ),
    );
  }

  #loaded(name: LayerName, layer: Layers[LayerName]): Layers[LayerName] {
    this.#layers = { ...this.#layers, [name]: layer };
    return layer;
  }

  #oldPart(section: Section) {
    return this.#old!.sections.find(({ stage }) => stage === section.stage)!.parts[0]!;
  }

  #giver(layer: LayerName): AnyStage {
    const giver = this.known.find(({ gives }) => gives === layer);
    if (giver === undefined) throw new Error(`no stage gives the layer ${layer}`);
    return giver;
  }

  #slice(stage: StageName): Slice {
    const [file] = filesOf(stage);
    const slices = 'slices' in this.job.given ? this.job.given.slices : [];
    const slice = slices.find((one) => one.file === file);
    if (slice === undefined) throw new Error(`${file} is not among what the job was given`);
    return slice;
  }
}

function reading<T>(path: string, read: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

/** The document is a layer of one record; every other layer is a list. */
function recordsOf(layer: Layers[LayerName]): readonly unknown[] {
  return Array.isArray(layer) ? layer : [layer];
}

function layerOf(name: LayerName, records: readonly unknown[]): Layers[LayerName] {
  return (name === 'document' ? records[0] : records) as Layers[LayerName];
}
