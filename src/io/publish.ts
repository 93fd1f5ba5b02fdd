import { closeSync, openSync } from 'node:fs';
import type { RecordFile } from '../schemas/files.js';
import type { StageName } from '../schemas/refusal.js';
import { groupBy } from '../text/group.js';
import { type AtomicFile, atomicFile } from './atomic.js';
import { CORPUS } from './corpus-job.js';
import { type Kept, openKept, type Section } from './kept.js';
import { filesOf, keptCorpusPath, keptDocumentPath, outPath, scratchPath } from './layout.js';
import type { Task } from './tasks.js';

/** A document and the stages whose records of it are to be published. */
export interface Published {
  readonly doc: string;
  readonly stages: readonly StageName[];
}

/** Puts the record files of `stages` together out of what is kept of each document, in the order given. */
export async function publishDocuments(
  out: string,
  documents: readonly Published[],
  stages: readonly StageName[],
): Promise<void> {
  const files = recordWriters(out, stages);
  for (const { doc, stages: made } of documents) {
    withKept(keptDocumentPath(out, doc), doc, (kept) => {
      for (const section of kept.sections) if (made.includes(section.stage)) copyParts(kept, section, files);
    });
    await breath();
  }
  for (const file of files.values()) file.commit();
}

/** Cuts the record files that a run started from down to the documents of its tasks. */
export function publishSlices(out: string, tasks: readonly Task[]): void {
  const slices = tasks.flatMap(({ given }) => ('slices' in given ? given.slices : []));
  for (const [name, own] of groupBy(slices, ({ file }) => file)) {
    const file = atomicFile(outPath(out, name), scratchPath(out));
    const from = openSync(outPath(out, name), 'r');
    for (const { start, bytes } of own) file.copy(from, start, bytes);
    closeSync(from);
    file.commit();
  }
}

/** Puts `identities.jsonl` and `findings.jsonl` in place; empty ones where reconcile broke. */
export function publishCorpus(out: string, made: boolean): void {
  const files = recordWriters(out, ['reconcile']);
  if (made) {
    withKept(keptCorpusPath(out), CORPUS, (kept) => {
      for (const section of kept.sections) copyParts(kept, section, files);
    });
  }
  for (const file of files.values()) file.commit();
}

/** Opens a kept file for as long as `use` runs; does nothing where there is none. */
export function withKept(path: string, doc: string, use: (kept: Kept) => void): void {
  const kept = openKept(path, doc);
  if (kept === undefined) return;
  try {
    use(kept);
  } finally {
    kept.close();
  }
}

function recordWriters(out: string, stages: readonly StageName[]): Map<RecordFile, AtomicFile> {
  return new Map(stages.flatMap(filesOf).map((file) => [file, atomicFile(outPath(out, file), scratchPath(out))]));
}

function copyParts(kept: Kept, section: Section, files: ReadonlyMap<RecordFile, AtomicFile>): void {
  for (const part of section.parts) files.get(part.file)?.copy(kept.file, part.start, part.bytes);
}

/** Lets waiting events in, such as Ctrl-C. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
