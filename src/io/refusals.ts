import { closeSync, existsSync, openSync } from 'node:fs';
import { type Refusal, StageName } from '../schemas/refusal.js';
import { groupBy } from '../text/group.js';
import { type AtomicFile, atomicFile } from './atomic.js';
import { type DocumentFailure, failureRefusal } from './broken.js';
import { CORPUS } from './corpus-job.js';
import { readPart } from './kept.js';
import { keptCorpusPath, keptDocumentPath, outPath, scratchPath } from './layout.js';
import { type Published, withKept } from './publish.js';
import { readRecords } from './records.js';

/** The refusals that an earlier command wrote about one document: where they stand, stage by stage. */
export interface EarlierRefusals {
  readonly stretches: readonly { readonly stage: StageName; readonly start: number; readonly end: number }[];
  /** The stage that broke on the document, if one did. */
  readonly failure: DocumentFailure | null;
}

/** The refusals that stand in the output folder, by document. */
export async function earlierRefusals(out: string): Promise<Map<string, EarlierRefusals>> {
  const found = new Map<
    string,
    { stretches: { stage: StageName; start: number; end: number }[]; failure: DocumentFailure | null }
  >();
  if (!existsSync(outPath(out, 'refusals.jsonl'))) return found;
  for await (const { record, start, end } of readRecords(out, 'refusals.jsonl')) {
    const { doc, stage } = record;
    const of = found.get(doc) ?? { stretches: [], failure: null };
    found.set(doc, of);
    const last = of.stretches.at(-1);
    if (last?.stage === stage && last.end === start) last.end = end;
    else of.stretches.push({ stage, start, end });
    of.failure ??= failureIn(record);
  }
  return found;
}

function failureIn({ stage, reason, candidates }: Refusal): DocumentFailure | null {
  if (reason !== 'failed' && reason !== 'unreadable') return null;
  return { stage, reason, message: candidates[0]?.why ?? reason };
}

/** A document with what is new about it and what an earlier command said. */
export interface RefusalSources extends Published {
  readonly path: string;
  /** The stage that broke now. */
  readonly failure: DocumentFailure | null;
  readonly earlier: EarlierRefusals | undefined;
}

/**
 * Writes `refusals.jsonl`: by document in the order given, in it by stage. Stages in `run` speak anew, the others as before.
 * Refusals of reconcile stand with the document that they are about.
 */
export function publishRefusals(out: string, documents: readonly RefusalSources[], run: readonly StageName[]): void {
  const file = atomicFile(outPath(out, 'refusals.jsonl'), scratchPath(out));
  const corpus = run.includes('reconcile') ? corpusRefusals(out) : new Map<string, Refusal[]>();
  const earlier = existsSync(outPath(out, 'refusals.jsonl')) ? openSync(outPath(out, 'refusals.jsonl'), 'r') : null;
  for (const document of documents) {
    for (const stage of StageName.options) {
      if (stage === 'reconcile' && run.includes(stage)) writeAll(file, corpus.get(document.doc) ?? []);
      else if (run.includes(stage)) writeNew(file, out, document, stage);
      else if (earlier !== null) copyEarlier(file, earlier, document, stage);
    }
    corpus.delete(document.doc);
  }
  for (const rest of corpus.values()) writeAll(file, rest);
  if (earlier !== null) closeSync(earlier);
  file.commit();
}

function corpusRefusals(out: string): Map<string, Refusal[]> {
  let refusals: Refusal[] = [];
  withKept(keptCorpusPath(out), CORPUS, (kept) => {
    const part = kept.sections[0]?.parts.find((one) => one.file === 'refusals.jsonl');
    if (part !== undefined) refusals = readPart(kept.file, part) as Refusal[];
  });
  return groupBy(refusals, ({ doc }) => doc);
}

function writeNew(file: AtomicFile, out: string, document: RefusalSources, stage: StageName): void {
  const { doc, stages, failure } = document;
  if (failure?.stage === stage) writeAll(file, [failureRefusal(doc, document.path, failure)]);
  if (!stages.includes(stage)) return;
  withKept(keptDocumentPath(out, doc), doc, (kept) => {
    const section = kept.sections.find((one) => one.stage === stage);
    const part = section?.parts.find((one) => one.file === 'refusals.jsonl');
    if (part !== undefined) file.copy(kept.file, part.start, part.bytes);
  });
}

function copyEarlier(file: AtomicFile, earlier: number, document: RefusalSources, stage: StageName): void {
  for (const stretch of document.earlier?.stretches ?? []) {
    if (stretch.stage === stage) file.copy(earlier, stretch.start, stretch.end - stretch.start);
  }
}

function writeAll(file: AtomicFile, refusals: readonly Refusal[]): void {
  for (const refusal of refusals) file.write(`${JSON.stringify(refusal)}\n`);
}
