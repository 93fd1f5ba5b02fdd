import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AttributionCase } from '../schemas/case.js';
import { plainMessage, UsageError } from './failure.js';
import { codeFolder } from './fingerprint.js';
import { type ParsedLine, parsedLines } from './json-lines.js';

/** The cases that come with the program. */
export const ownCases = join(codeFolder, '..', 'cases', 'attribute');

/** A case and where it stands: `cases/attribute/direct.jsonl:7`. */
export interface PlacedCase {
  readonly place: string;
  readonly case: AttributionCase;
}

/** The cases in files, and in the `.jsonl` files of folders, in order. Throws UsageError where there is no such file or a line is no case. */
export function readCases(paths: readonly string[]): PlacedCase[] {
  return paths
    .flatMap(filesAt)
    .flatMap((path) => linesIn(path).map(({ line, value }) => ({ place: `${path}:${line}`, case: value })));
}

function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

function linesIn(path: string): ParsedLine<AttributionCase>[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${plainMessage(error)}`);
  }
  return parsedLines(text, path, AttributionCase, 'a case');
}
