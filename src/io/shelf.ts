import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { Step } from '../pipeline/compose.js';
import { isPacked } from '../pipeline/packed.js';
import { sharing } from '../pipeline/shared.js';
import type { AnyStage, LayerName, Layers } from '../pipeline/stage.js';
import type { StageName } from '../schemas/refusal.js';
import { hashRange } from './atomic.js';
import type { DocumentJob, Slice } from './document-job.js';
import { sourceOf } from './input.js';
import { isIntact, type KeptWriter, keptWriter, openKept, readPart, type Section } from './kept.js';
import { filesOf } from './layout.js';

/** The layers of one document during a job: in memory, in the kept file of an earlier run, or in the output folder. */
export interface Shelf {
  /** A layer, from wherever it is; it stays in memory until no stage of the job needs it any more. */
  readonly layer: (name: LayerName) => Layers[LayerName];
  /** A hash of the layer's bytes, without loading it if that can be. */
  readonly hash: (name: LayerName) => string;
  /** Takes over what an earlier run kept of a stage, if it has the key and is whole. */
  readonly take: (stage: StageName, key: string) => boolean;
  /** Keeps what a stage has made. */
  readonly put: (stage: AnyStage, key: string, step: Step) => void;
  /** SHA-256 of the source, null where the job did not come to it. */
  readonly sourceHash: () => string | null;
  /** Puts the new kept file in place, if anything in it is new. */
  readonly close: () => void;
}

/** Opens what there is of a job's document. */
export function openShelf(job: DocumentJob, known: readonly AnyStage[]): Shelf {
  const old = openKept(job.kept, job.doc);
  /** What is valid now; the places of taken sections are those in the old file. */
  const sections = new Map<StageName, Section>();
  const layers = new Map<LayerName, Layers[LayerName]>();
  let writer: KeptWriter | undefined;
  let sourceHash: string | null = null;

  /** The new file, begun with the sections that were taken over. */
  const writing = (): KeptWriter => {
    if (writer !== undefined) return writer;
    writer = keptWriter(job.kept, job.scratch, job.doc);
    for (const section of sections.values()) writer.keep(old!, section);
    return writer;
  };

  const load = (name: LayerName): Layers[LayerName] => {
    if (name === 'source') return sourceOf((job.given as Extract<DocumentJob['given'], { input: unknown }>).input);
    const giver = giverOf(known, name);
    const section = sections.get(giver);
    if (section !== undefined) return layerOf(name, readPart(old!.file, section.parts[0]!));
    const slice = sliceOf(job, giver);
    return layerOf(
      name,
      opened(slice.path, (file) => readPart(file, slice)),
    );
  };

  const isNeededAfter = (stage: StageName, name: LayerName): boolean => {
    const later = job.stages.slice(job.stages.indexOf(stage) + 1);
    return known.some((one) => later.includes(one.name) && (one.needs as readonly LayerName[]).includes(name));
  };

  const layer = (name: LayerName): Layers[LayerName] => {
    const had = layers.get(name) ?? load(name);
    layers.set(name, had);
    return had;
  };

  const hash = (name: LayerName): string => {
    if (name === 'source') {
      const { bytes, ...place } = layer('source') as Layers['source'];
      sourceHash ??= createHash('sha256').update(bytes).digest('hex');
      return JSON.stringify([place, sourceHash]);
    }
    const giver = giverOf(known, name);
    const section = sections.get(giver);
    if (section !== undefined) return section.parts[0]!.sha256;
    const { path, start, bytes } = sliceOf(job, giver);
    return opened(path, (file) => hashRange(file, start, bytes));
  };

  return {
    layer,
    hash,
    sourceHash: () => sourceHash,
    take: (stage, key) => {
      const section = old?.sections.find((one) => one.stage === stage && one.key === key);
      if (section === undefined || !isIntact(old!, section)) return false;
      writer?.keep(old!, section);
      sections.set(stage, section);
      return true;
    },
    put: (stage, key, { layer: made, refusals }) => {
      const [file] = filesOf(stage.name);
      const section = writing().add(stage.name, key, [
        [file!, recordsOf(made)],
        ['refusals.jsonl', refusals],
      ]);
      sections.set(stage.name, section);
      if (isNeededAfter(stage.name, stage.gives))
        layers.set(stage.gives, asRead(made, layers.get('document') as Layers['document'] | undefined));
      for (const name of layers.keys()) if (!isNeededAfter(stage.name, name)) layers.delete(name);
    },
    close: () => {
      // Sections of stages outside this job have keys of their own: they may serve again.
      const others = old?.sections.filter(({ stage }) => !job.stages.includes(stage)) ?? [];
      if (writer !== undefined) for (const section of others) writer.keep(old!, section);
      writer?.commit();
      old?.close();
    },
  };
}

function giverOf(known: readonly AnyStage[], layer: LayerName): StageName {
  const giver = known.find(({ gives }) => gives === layer);
  if (giver === undefined) throw new Error(`no stage gives the layer ${layer}`);
  return giver.name;
}

function sliceOf({ given }: DocumentJob, stage: StageName): Slice {
  const [file] = filesOf(stage);
  const slice = 'slices' in given ? given.slices.find((one) => one.file === file) : undefined;
  if (slice === undefined) throw new Error(`${file} is not among what the job was given`);
  return slice;
}

function opened<T>(path: string, read: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

/** The layer as it would be read back: the records that a stage has made take about twice the memory. */
function asRead(layer: Layers[LayerName], document: Layers['document'] | undefined): Layers[LayerName] {
  if (!Array.isArray(layer)) return layer;
  const share = sharing();
  if (document !== undefined) share(document);
  for (const [index, record] of layer.entries())
    layer[index] = share(isPacked(record) ? record : JSON.parse(JSON.stringify(record)));
  return layer;
}

/** The document is a layer of one record; every other layer is a list. */
function recordsOf(layer: Layers[LayerName]): readonly unknown[] {
  return Array.isArray(layer) ? layer : [layer];
}

function layerOf(name: LayerName, records: readonly unknown[]): Layers[LayerName] {
  return (name === 'document' ? records[0] : records) as Layers[LayerName];
}
