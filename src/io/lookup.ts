import type { DocumentRecords } from '../pipeline/document-records.js';
import type { RecordFile } from '../schemas/files.js';
import type { Refusal } from '../schemas/refusal.js';
import { storedDocuments } from './documents.js';
import { recordFileNames } from './layout.js';
import { type RecordOf, readRecords } from './records.js';

/** The record of a file with the id, and which file it is. */
export type Found = {
  readonly [File in RecordFile]: { readonly file: File; readonly record: RecordOf<File> };
}[RecordFile];

/** The documents of an output folder with all their records, one at a time. */
export async function* documentsWithRecords(out: string): AsyncGenerator<DocumentRecords> {
  for await (const { document, records } of storedDocuments(out, ['tokenize', 'recognize', 'attribute', 'extract'])) {
    yield {
      document,
      sentences: recordsIn(records['tokens.jsonl']),
      entities: recordsIn(records['entities.jsonl']),
      quotes: recordsIn(records['quotes.jsonl']),
      claims: recordsIn(records['claims.jsonl']),
    };
  }
}

function recordsIn<T>(placed: readonly { readonly record: T }[] | undefined): T[] {
  return (placed ?? []).map(({ record }) => record);
}

/** The documents with these ids, with all their records. */
export async function recordsOf(out: string, docs: ReadonlySet<string>): Promise<Map<string, DocumentRecords>> {
  const found = new Map<string, DocumentRecords>();
  for await (const records of documentsWithRecords(out)) {
    if (docs.has(records.document.id)) found.set(records.document.id, records);
    if (found.size === docs.size) break;
  }
  return found;
}

/** The record with the id, in whatever file; undefined where no file has it. Small files are looked through first. */
export async function findRecord(out: string, id: string): Promise<Found | undefined> {
  for (const file of [...recordFileNames].reverse()) {
    for await (const { record } of readRecords(out, file)) if (record.id === id) return { file, record } as Found;
  }
  return undefined;
}

/** The refusals about one document. */
export async function refusalsOf(out: string, doc: string): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for await (const { record } of readRecords(out, 'refusals.jsonl')) if (record.doc === doc) refusals.push(record);
  return refusals;
}
