import type { Document } from '../schemas/document.js';
import type { RecordFile } from '../schemas/files.js';
import type { StageName } from '../schemas/refusal.js';
import type { Slice } from './document-job.js';
import { Failure } from './failure.js';
import { filesOf, outPath } from './layout.js';
import { type Placed, readRecords } from './records.js';

/** The files that hold records of one document at a time, besides the documents themselves and the refusals. */
type LayerFile = 'tokens.jsonl' | 'entities.jsonl' | 'quotes.jsonl' | 'claims.jsonl';

/** A document of the output folder with its records, as they stand there. */
export interface StoredDocument {
  readonly document: Document;
  readonly records: { readonly [File in LayerFile]?: readonly Placed<File>[] };
  readonly slices: readonly Slice[];
}

/** The documents of an output folder, one at a time, with their records in the files of `stages`. Throws Failure on damage. */
export async function* storedDocuments(out: string, stages: readonly StageName[]): AsyncGenerator<StoredDocument> {
  const files = stages.flatMap(filesOf).filter((file): file is LayerFile => file !== 'documents.jsonl');
  const readers = files.map((file) => recordsByDocument(out, file));
  for await (const placed of readRecords(out, 'documents.jsonl')) {
    const slices = [sliceOf(out, 'documents.jsonl', [placed])];
    const records: Partial<Record<LayerFile, readonly Placed<LayerFile>[]>> = {};
    for (const [index, file] of files.entries()) {
      const found = await readers[index]!.of(placed.record.id);
      records[file] = found;
      slices.push(sliceOf(out, file, found));
    }
    yield { document: placed.record, records: records as StoredDocument['records'], slices };
  }
  for (const reader of readers) await reader.finish();
}

function sliceOf(out: string, file: RecordFile, records: readonly Placed<RecordFile>[]): Slice {
  const start = records[0]?.start ?? 0;
  return { file, path: outPath(out, file), start, bytes: (records.at(-1)?.end ?? start) - start };
}

/** Reads a file along with the documents: each call takes the records of the next one. */
function recordsByDocument(out: string, file: LayerFile) {
  const records: AsyncGenerator<Placed<LayerFile>> = readRecords(out, file);
  let next: IteratorResult<Placed<LayerFile>> | undefined;
  return {
    of: async (doc: string): Promise<Placed<LayerFile>[]> => {
      const found: Placed<LayerFile>[] = [];
      next ??= await records.next();
      while (next.done !== true && next.value.record.doc === doc) {
        found.push(next.value);
        next = await records.next();
      }
      return found;
    },
    finish: async (): Promise<void> => {
      next ??= await records.next();
      if (next.done === true) return;
      const { line, record } = next.value;
      const where = `${outPath(out, file)}:${line}`;
      throw new Failure(
        `${where}: doc: expected a document of documents.jsonl, in the same order, got "${record.doc}"`,
      );
    },
  };
}
