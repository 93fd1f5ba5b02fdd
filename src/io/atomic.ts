import { createHash, type Hash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes gathered before they are written. */
const BUFFER = 1 << 20;

/** A file in the making: it appears under its name at once and whole, or not at all. */
export interface AtomicFile {
  /** Bytes written so far. */
  readonly length: () => number;
  readonly write: (text: string) => void;
  /** Copies `bytes` bytes from `start` of the open file `from`. */
  readonly copy: (from: number, start: number, bytes: number) => void;
  /** Puts the file in its place, safe on the disk. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Writes `path` by way of a temporary file in `scratch`, which must be on the same disk. */
export function atomicFile(path: string, scratch: string): AtomicFile {
  mkdirSync(scratch, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(scratch, randomUUID());
  const file = openSync(temporary, 'w');
  let held: string[] = [];
  let heldLength = 0;
  let length = 0;

  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    length += bytes.length;
  };
  const flush = (): void => {
    if (held.length > 0) put(Buffer.from(held.join(''), 'utf8'));
    held = [];
    heldLength = 0;
  };
  return {
    length: () => {
      flush();
      return length;
    },
    write: (text) => {
      held.push(text);
      heldLength += text.length;
      if (heldLength >= BUFFER) flush();
    },
    copy: (from, start, bytes) => {
      flush();
      readRange(from, start, bytes, put);
    },
    commit: () => {
      flush();
      fsyncSync(file);
      closeSync(file);
      renameSync(temporary, path);
    },
    discard: () => {
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}

/** Writes a whole text under `path`, at once or not at all. */
export function writeAtomic(path: string, scratch: string, text: string): void {
  const file = atomicFile(path, scratch);
  file.write(text);
  file.commit();
}

/** Hands the bytes of a stretch of an open file to `take`, a piece at a time. Throws where the file ends before. */
export function readRange(file: number, start: number, bytes: number, take: (piece: Uint8Array) => void): void {
  const buffer = Buffer.allocUnsafe(Math.min(bytes, BUFFER));
  for (let at = 0; at < bytes; ) {
    const got = readSync(file, buffer, 0, Math.min(buffer.length, bytes - at), start + at);
    if (got === 0) throw new Error('the file is shorter than expected');
    take(buffer.subarray(0, got));
    at += got;
  }
}

/** SHA-256 of a stretch of an open file. */
export function hashRange(file: number, start: number, bytes: number): string {
  const hash: Hash = createHash('sha256');
  readRange(file, start, bytes, (piece) => hash.update(piece));
  return hash.digest('hex');
}
