import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Source, SourceFormat } from '../pipeline/source.js';
import { readRange } from './atomic.js';

/**
 * An article that a run is to read, and the id it will have. `path` is what records show, `file` where the bytes are;
 * `range` is the stretch of a line of a `.jsonl` file in bytes, null for a whole file.
 */
export interface Input {
  readonly doc: string;
  readonly path: string;
  readonly file: string;
  readonly format: SourceFormat;
  readonly line: number | null;
  readonly range: { readonly start: number; readonly end: number } | null;
}

/** The input with its bytes, as the stage `read` takes it. */
export function sourceOf(input: Input): Source {
  const { doc, path, line, format } = input;
  return { doc, path, line, format, bytes: bytesOf(input) };
}

function bytesOf({ file, range }: Input): Uint8Array {
  if (range === null) return readFileSync(file);
  const open = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(range.end - range.start);
    let at = 0;
    readRange(open, range.start, bytes.length, (piece) => {
      bytes.set(piece, at);
      at += piece.length;
    });
    return bytes;
  } finally {
    closeSync(open);
  }
}
