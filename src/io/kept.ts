import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { packing } from '../pipeline/packed.js';
import type { RecordFile } from '../schemas/files.js';
import { recordFiles } from '../schemas/files.js';
import { StageName } from '../schemas/refusal.js';
import { type AtomicFile, atomicFile, hashRange, readRange } from './atomic.js';

/** A stretch of records of one kind in a kept file. */
const Part = z.strictObject({
  file: z.enum(Object.keys(recordFiles) as [RecordFile, ...RecordFile[]]),
  start: z.int(),
  bytes: z.int(),
  records: z.int(),
  sha256: z.string(),
});
export type Part = Readonly<z.infer<typeof Part>>;

/** What one stage made; `key` is the hash of all that decides it. */
const Section = z.strictObject({ stage: StageName, key: z.string(), parts: z.array(Part) });
export type Section = Readonly<z.infer<typeof Section>>;

/**
 * The last line of a kept file. The lines before it are records, stage by stage. A file is renamed into place when it is whole,
 * so one that has this line has everything.
 */
const Index = z.strictObject({ kept: z.literal(1), doc: z.string(), sections: z.array(Section) });

/** Most bytes that the last line can have: six sections, ids of file-name length. */
const LONGEST_INDEX = 1 << 14;

/** A kept file, open for reading. */
export interface Kept {
  readonly doc: string;
  readonly sections: readonly Section[];
  readonly file: number;
  readonly close: () => void;
}

/** Opens what an earlier run kept; undefined where there is nothing or nothing of use. */
export function openKept(path: string, doc: string): Kept | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  const index = readIndex(file);
  if (index?.doc === doc) return { ...index, file, close: () => closeSync(file) };
  closeSync(file);
  return undefined;
}

function readIndex(file: number): z.infer<typeof Index> | undefined {
  const size = fstatSync(file).size;
  const tail = Buffer.alloc(Math.min(size, LONGEST_INDEX));
  readSync(file, tail, 0, tail.length, size - tail.length);
  const lines = tail.toString('utf8').trimEnd().split('\n');
  try {
    return Index.parse(JSON.parse(lines.at(-1)!));
  } catch {
    return undefined;
  }
}

/** Whether the bytes of a section are still those that were written. */
export function isIntact({ file }: Kept, section: Section): boolean {
  try {
    return section.parts.every((part) => hashRange(file, part.start, part.bytes) === part.sha256);
  } catch {
    return false;
  }
}

/** The records of a part, parsed with the schema of their file; sentences are packed. */
export function readPart(file: number, part: Pick<Part, 'file' | 'start' | 'bytes'>): unknown[] {
  const { schema } = recordFiles[part.file];
  const pack = packing();
  const records: unknown[] = [];
  forEachLine(file, part.start, part.bytes, (line) => {
    const record = JSON.parse(line);
    schema.parse(record);
    records.push(record.kind === 'sentence' ? pack(record) : record);
  });
  return records;
}

/** The lines of a stretch of an open file; the stretch ends with a line feed. */
function forEachLine(file: number, start: number, bytes: number, take: (line: string) => void): void {
  let held: Buffer[] = [];
  readRange(file, start, bytes, (piece) => {
    let from = 0;
    for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, from)) {
      take(Buffer.concat([...held, piece.subarray(from, at)]).toString('utf8'));
      held = [];
      from = at + 1;
    }
    // `piece` is overwritten by the next read.
    if (from < piece.length) held.push(Buffer.from(piece.subarray(from)));
  });
}

/** A kept file in the making. */
export interface KeptWriter {
  readonly add: (
    stage: StageName,
    key: string,
    records: readonly (readonly [RecordFile, readonly unknown[]])[],
  ) => Section;
  /** Takes a section over from an older file. */
  readonly keep: (from: Kept, section: Section) => Section;
  readonly commit: () => void;
  readonly discard: () => void;
}

export function keptWriter(path: string, scratch: string, doc: string): KeptWriter {
  const file = atomicFile(path, scratch);
  const sections: Section[] = [];
  const done = (section: Section): Section => {
    sections.push(section);
    return section;
  };
  return {
    add: (stage, key, records) =>
      done({ stage, key, parts: records.map(([name, list]) => writePart(file, name, list)) }),
    keep: (from, section) => done({ ...section, parts: section.parts.map((part) => copyPart(file, from, part)) }),
    commit: () => {
      file.write(`${JSON.stringify({ kept: 1, doc, sections })}\n`);
      file.commit();
    },
    discard: file.discard,
  };
}

function writePart(file: AtomicFile, name: RecordFile, records: readonly unknown[]): Part {
  const start = file.length();
  const hash = createHash('sha256');
  for (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    hash.update(line);
    file.write(line);
  }
  return { file: name, start, bytes: file.length() - start, records: records.length, sha256: hash.digest('hex') };
}

function copyPart(file: AtomicFile, from: Kept, part: Part): Part {
  const start = file.length();
  file.copy(from.file, part.start, part.bytes);
  return { ...part, start };
}
