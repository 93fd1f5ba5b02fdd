import { z } from 'zod';
import { StageName } from './refusal.js';

/** The settings that decide what a run writes, after defaults. */
export const Config = z.strictObject({
  paths: z.array(z.string()),
  /** Ids of the only documents to be read; empty for all of them. */
  only: z.array(z.string()),
});
export type Config = Readonly<z.infer<typeof Config>>;

const RunInput = z.strictObject({
  path: z.string(),
  /** Of a `.jsonl` file; null for a whole file. */
  line: z.int().nullable(),
  sha256: z.string().nullable(),
  doc: z.string(),
  status: z.enum(['done', 'reused', 'failed']),
});

/**
 * `run.json`: what was run on what, and how it went. The only file with times in it: `timings` are milliseconds of work
 * by stage, summed over documents. It is written last, so where it stands the other files are whole and belong together.
 */
export const Run = z.strictObject({
  variorum: z.string(),
  node: z.string(),
  offsetUnit: z.literal('utf16'),
  schema: z.string(),
  config: Config,
  /** The user's corrections, and the anchors in them that led to no entity; null for none. */
  overrides: z
    .strictObject({
      path: z.string(),
      sha256: z.string(),
      count: z.int(),
      unmatched: z.array(z.strictObject({ doc: z.string(), text: z.string(), why: z.string() })),
    })
    .nullable()
    .default(null),
  /** The user's words of saying; null for none. */
  lexicon: z.strictObject({ path: z.string(), sha256: z.string(), count: z.int() }).nullable().default(null),
  lexicons: z.record(z.string(), z.string()),
  models: z.record(z.string(), z.string()),
  inputs: z.array(RunInput),
  counts: z.strictObject({
    files: z.record(z.string(), z.int()),
    verdicts: z.record(z.string(), z.int()),
  }),
  timings: z.partialRecord(StageName, z.number()),
});
export type Run = Readonly<z.infer<typeof Run>>;
