import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { describeIssue } from '../schemas/issue.js';
import type { StageName } from '../schemas/refusal.js';
import { type Config, Run } from '../schemas/run.js';
import { writeAtomic } from './atomic.js';
import type { CorpusOutcome } from './corpus-job.js';
import { Failure } from './failure.js';
import { hashesBelow, ourPackage } from './fingerprint.js';
import { outPath, recordFileNames, scratchPath } from './layout.js';
import { readRecords } from './records.js';
import type { DocumentDone } from './run.js';

/** Version of the record schemas: a field that goes or changes its meaning makes a new first number. */
const SCHEMA = '1.0';

/** The `run.json` of an output folder, undefined where there is none. Throws Failure where it is damaged. */
export function readRun(out: string): Run | undefined {
  const path = outPath(out, 'run.json');
  if (!existsSync(path)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Failure(`${path}: expected JSON`);
  }
  const result = Run.safeParse(value);
  if (!result.success) throw new Failure(`${path}: ${describeIssue(result.error, value)}`);
  return result.data;
}

/** Taken away before the first file is changed: without it, nobody takes half a run for a whole one. */
export function removeRun(out: string): void {
  rmSync(outPath(out, 'run.json'), { force: true });
}

export interface RunFacts {
  readonly config: Config;
  readonly done: readonly DocumentDone[];
  readonly corpus: CorpusOutcome | undefined;
  readonly corrections: Run['overrides'];
  readonly words: Run['lexicon'];
  /** The run whose records this one started from. */
  readonly before: Run | undefined;
}

/** Writes `run.json`, the last file of a run. */
export async function writeRun(
  out: string,
  { config, done, corpus, before, corrections, words }: RunFacts,
): Promise<Run> {
  const run = Run.parse({
    variorum: ourPackage.version,
    node: process.version,
    offsetUnit: 'utf16',
    schema: SCHEMA,
    config,
    overrides: corrections,
    lexicon: words,
    lexicons: hashesBelow('language'),
    models: hashesBelow('../models'),
    inputs: done.map(({ task, sha256, status }) => ({
      path: task.path,
      line: task.line,
      sha256,
      doc: task.doc,
      status,
    })),
    counts: await counted(out),
    timings: { ...before?.timings, ...timingsOf(done, corpus) },
  } satisfies Run);
  writeAtomic(outPath(out, 'run.json'), scratchPath(out), `${JSON.stringify(run, null, 2)}\n`);
  return run;
}

async function counted(out: string): Promise<Run['counts']> {
  const files: Record<string, number> = {};
  for (const file of recordFileNames) files[file] = await linesIn(outPath(out, file));
  const verdicts: Record<string, number> = {};
  if (existsSync(outPath(out, 'findings.jsonl'))) {
    for await (const { record } of readRecords(out, 'findings.jsonl')) {
      verdicts[record.verdict] = (verdicts[record.verdict] ?? 0) + 1;
    }
  }
  return { files, verdicts };
}

async function linesIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  let lines = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
  }
  return lines;
}

function timingsOf(done: readonly DocumentDone[], corpus: CorpusOutcome | undefined): Run['timings'] {
  const timings: Partial<Record<StageName, number>> = {};
  for (const { stages } of done) {
    for (const { stage, milliseconds } of stages) timings[stage] = (timings[stage] ?? 0) + milliseconds;
  }
  if (corpus !== undefined) timings.reconcile = corpus.milliseconds;
  for (const stage of Object.keys(timings) as StageName[]) timings[stage] = Math.round(timings[stage]! * 10) / 10;
  return timings;
}
