/**
 * One article as it was found, before anything is read from it. `bytes` is the whole file, or for a line of a
 * `.jsonl` file that line; `path` is as the user gave it, `line` counts from 1 and is null for a whole file.
 * `doc` is the id that the run gives the document.
 */
export interface Source {
  readonly doc: string;
  readonly path: string;
  readonly line: number | null;
  readonly format: SourceFormat;
  readonly bytes: Uint8Array;
}

export type SourceFormat = 'txt' | 'md' | 'html' | 'jsonl';
