import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type RecordFile, recordFiles } from '../schemas/files.js';
import type { StageName } from '../schemas/refusal.js';

/** The names of the record files, in the order of the stages that write them. */
export const recordFileNames = Object.keys(recordFiles) as RecordFile[];

/** Where `run.json` or a record file lies in an output folder. */
export function outPath(out: string, file: RecordFile | 'run.json'): string {
  return join(out, file);
}

/** What a run keeps for the next one. It may be deleted at any time: the next run then makes everything anew. */
export function cachePath(out: string): string {
  return join(out, '.cache');
}

/** Files being written, until they are renamed into place. Emptied when a run starts. */
export function scratchPath(out: string): string {
  return join(cachePath(out), 'tmp');
}

export function keptDocumentsPath(out: string): string {
  return join(cachePath(out), 'documents');
}

/** The layers of one document. Ids may hold any character, file names not: hence the hash. */
export function keptDocumentPath(out: string, doc: string): string {
  return join(keptDocumentsPath(out), `${createHash('sha256').update(doc).digest('hex').slice(0, 32)}.jsonl`);
}

/** What reconcile made of all documents. */
export function keptCorpusPath(out: string): string {
  return join(cachePath(out), 'corpus.jsonl');
}

/** The record files that a stage writes, refusals apart. */
export function filesOf(stage: StageName): RecordFile[] {
  return recordFileNames.filter((file) => recordFiles[file].stage === stage);
}
