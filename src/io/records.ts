import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { type RecordFile, recordFiles } from '../schemas/files.js';
import { describeIssue } from '../schemas/issue.js';
import { Failure } from './failure.js';
import { outPath } from './layout.js';
import { linesOf } from './lines.js';

/** The record kind of a file. */
export type RecordOf<File extends RecordFile> = Readonly<z.infer<(typeof recordFiles)[File]['schema']>>;

/** A record and where it stands in its file, in bytes; `end` is behind its line feed. */
export interface Placed<File extends RecordFile> {
  readonly record: RecordOf<File>;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The records of a file of the output folder, each checked. Throws Failure with file, line and field where one is damaged. */
export async function* readRecords<File extends RecordFile>(out: string, file: File): AsyncGenerator<Placed<File>> {
  const path = outPath(out, file);
  if (!existsSync(path)) throw new Failure(`${path}: no such file; \`variorum pipeline --out ${out}\` makes it`);
  const schema = recordFiles[file].schema as unknown as z.ZodType<RecordOf<File>>;
  for await (const { number, start, end, bytes } of linesOf(path)) {
    const record = parsed(schema, bytes.toString('utf8'), `${path}:${number}`);
    yield { record, line: number, start, end: end + 1 };
  }
}

/** All records of a file, each as `keep` gives it back. */
export async function allRecords<File extends RecordFile>(
  out: string,
  file: File,
  keep = (record: RecordOf<File>): RecordOf<File> => record,
): Promise<RecordOf<File>[]> {
  const records: RecordOf<File>[] = [];
  for await (const { record } of readRecords(out, file)) records.push(keep(record));
  return records;
}

function parsed<T>(schema: z.ZodType<T>, line: string, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Failure(`${where}: expected a record in JSON, got ${JSON.stringify(line.slice(0, 60))}`);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new Failure(`${where}: ${describeIssue(result.error, value)}`);
  // The schemas of records change nothing, and what they copy takes more room.
  return value as T;
}
