import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CueEntry } from '../schemas/cue.js';
import type { StageName } from '../schemas/refusal.js';
import { plainMessage, UsageError } from './failure.js';
import { parsedLines } from './json-lines.js';

/** The user's words of saying, as they stand in a file. */
export interface Lexicon {
  readonly path: string;
  readonly sha256: string;
  readonly cues: readonly CueEntry[];
}

/** The cues in a file; null where none is named. Throws UsageError with the line where one is no cue. */
export function readLexicon(path: string | null): Lexicon | null {
  if (path === null) return null;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`--lexicon ${path}: ${plainMessage(error)}`);
  }
  const cues = parsedLines(bytes.toString('utf8'), path, CueEntry, 'a cue');
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), cues: cues.map(({ value }) => value) };
}

/** Whether a stage asks for words of saying: all that look at more than single words do. */
export function heedsCues(stage: StageName): boolean {
  return stage !== 'read' && stage !== 'tokenize';
}
