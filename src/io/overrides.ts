import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Override } from '../schemas/override.js';
import type { Run } from '../schemas/run.js';
import { plainMessage, UsageError } from './failure.js';
import { parsedLines } from './json-lines.js';
import { readRecords } from './records.js';

/** The user's corrections, as they stand in a file. */
export interface Overrides {
  readonly path: string;
  readonly sha256: string;
  readonly list: readonly Override[];
}

/** Where corrections are looked for when no file is named. */
export const OVERRIDES = 'overrides.jsonl';

/** The corrections in a file; null where none is named and none lies in its usual place. Throws UsageError with the line where one is no correction. */
export function readOverrides(path: string | null): Overrides | null {
  if (path === null) return null;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`--overrides ${path}: ${plainMessage(error)}`);
  }
  const list = parsedLines(bytes.toString('utf8'), path, Override, 'a correction').map(({ value }) => value);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), list };
}

/** The usual place, if there is a file. */
export function usualOverrides(): string | null {
  return existsSync(OVERRIDES) ? OVERRIDES : null;
}

/** The corrections that have to do with a document. */
export function overridesOf(overrides: Overrides | null, doc: string): readonly Override[] {
  return overrides?.list.filter(({ mentions }) => mentions.some((anchor) => anchor.doc === doc)) ?? [];
}

type Stale = NonNullable<Run['overrides']>['unmatched'][number];

/** The anchors that lead nowhere: into documents that the run has not, or to no entity, as the stages refused them. */
export async function staleOverrides(
  { list }: Overrides,
  out: string,
  docs: ReadonlySet<string>,
): Promise<readonly Stale[]> {
  const missing = list
    .flatMap(({ mentions }) => mentions)
    .filter(({ doc }) => !docs.has(doc))
    .map(({ doc, text }) => ({ doc, text, why: 'no such document in this run' }));
  const refused: Stale[] = [];
  for await (const { record } of readRecords(out, 'refusals.jsonl')) {
    const { reason, doc, text, candidates } = record;
    if (reason === 'stale-override') refused.push({ doc, text: text ?? '', why: candidates[0]?.why ?? '' });
  }
  return [...missing, ...refused];
}
