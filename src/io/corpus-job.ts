import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { packing } from '../pipeline/packed.js';
import { sharing } from '../pipeline/shared.js';
import type { CueEntry } from '../schemas/cue.js';
import type { RecordFile } from '../schemas/files.js';
import { Finding } from '../schemas/finding.js';
import { Identity } from '../schemas/identity.js';
import type { Override } from '../schemas/override.js';
import { Refusal } from '../schemas/refusal.js';
import type { Corpus, Reconciled } from '../stages/reconcile/stage.js';
import { hashRange } from './atomic.js';
import { isIntact, keptWriter, openKept } from './kept.js';
import { outPath } from './layout.js';
import { allRecords } from './records.js';

/** The work of the stage `reconcile`: the records of all documents in `out`, as they stand there. */
export interface CorpusJob {
  readonly out: string;
  readonly overrides: readonly Override[];
  readonly cues: readonly CueEntry[];
  readonly fingerprint: string;
  readonly kept: string;
  readonly scratch: string;
  readonly force: boolean;
}

export interface CorpusOutcome {
  readonly reused: boolean;
  readonly milliseconds: number;
}

/** The name under which the corpus is kept, where documents have their id. */
export const CORPUS = 'corpus';

const read = ['documents.jsonl', 'tokens.jsonl', 'entities.jsonl', 'quotes.jsonl', 'claims.jsonl'] as const;

/** Reconciles the documents of an output folder, or finds that nothing has changed since that was done. */
export async function runCorpus(
  job: CorpusJob,
  reconcile: (corpus: Corpus) => Promise<Reconciled>,
): Promise<CorpusOutcome> {
  const begun = performance.now();
  const key = keyOf(job);
  const reused = !job.force && isKept(job.kept, key);
  if (!reused) {
    const { identities, findings, refusals } = await reconcile(await corpusOf(job.out));
    const file = keptWriter(job.kept, job.scratch, CORPUS);
    file.add('reconcile', key, [
      ['identities.jsonl', identities.map((identity) => Identity.parse(identity))],
      ['findings.jsonl', findings.map((finding) => Finding.parse(finding))],
      ['refusals.jsonl', refusals.map((refusal) => Refusal.parse(refusal))],
    ]);
    file.commit();
  }
  return { reused, milliseconds: performance.now() - begun };
}

async function corpusOf(out: string): Promise<Corpus> {
  const share = sharing();
  const pack = packing();
  return {
    documents: await allRecords(out, 'documents.jsonl', share),
    sentences: await allRecords(out, 'tokens.jsonl', (sentence) => share(pack(sentence))),
    entities: await allRecords(out, 'entities.jsonl', share),
    quotes: await allRecords(out, 'quotes.jsonl', share),
    claims: await allRecords(out, 'claims.jsonl', share),
  };
}

function isKept(path: string, key: string): boolean {
  const kept = openKept(path, CORPUS);
  if (kept === undefined) return false;
  const section = kept.sections.find((one) => one.key === key);
  const intact = section !== undefined && isIntact(kept, section);
  kept.close();
  return intact;
}

function keyOf({ out, fingerprint }: CorpusJob): string {
  const hash = createHash('sha256').update(fingerprint);
  for (const file of read) hash.update(hashOf(out, file));
  return hash.digest('hex');
}

function hashOf(out: string, name: RecordFile): string {
  const file = openSync(outPath(out, name), 'r');
  try {
    return hashRange(file, 0, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}
