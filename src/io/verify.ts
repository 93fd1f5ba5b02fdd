import { groupBy } from '../text/group.js';
import { Failure } from './failure.js';
import type { Input } from './input.js';
import { gather } from './inputs.js';
import { outPath } from './layout.js';
import { documentsWithRecords } from './lookup.js';
import { allRecords } from './records.js';
import { readRun } from './run-file.js';
import { checkSpans } from './spans.js';
import { crossReferences } from './verify-corpus.js';
import { checkBlocks, checkIds, checkReferences } from './verify-records.js';
import { checkSource } from './verify-source.js';

/** How much was looked at. */
export interface Verification {
  readonly documents: number;
  readonly records: number;
  readonly spans: number;
}

/** Takes what is wrong, one sentence a call. */
export type Wrong = (message: string) => void;

/**
 * Checks an output folder against the sources, read anew: every span says what stands in the text, every id is there
 * once, every reference leads to a record.
 */
export async function verify(out: string, wrong: Wrong): Promise<Verification> {
  const inputs = await inputsOf(out);
  const refusals = groupBy(await allRecords(out, 'refusals.jsonl'), ({ doc }) => doc);
  const crossing = await crossReferences(out, wrong);
  const total = { documents: 0, records: crossing.records, spans: 0 };
  for await (const records of documentsWithRecords(out)) {
    const { document, sentences, entities, quotes, claims } = records;
    const own = [...sentences, ...entities, ...quotes, ...claims, ...(refusals.get(document.id) ?? [])];
    checkSource(document, inputs.get(document.id), wrong);
    checkBlocks(document, wrong);
    for (const record of [document, ...own, ...crossing.members(document.id)]) {
      const report = ({ field, message }: { field: string; message: string }): void =>
        wrong(`${record.id}: ${field}: ${message}`);
      total.spans += checkSpans(record, document.text, report);
    }
    const ids = checkIds(document.id, own, wrong);
    checkReferences(records, wrong);
    crossing.check(document.id, ids);
    total.documents++;
    total.records += 1 + own.length;
  }
  crossing.finish();
  return total;
}

/** The inputs of the run that made the folder, found anew. */
async function inputsOf(out: string): Promise<Map<string, Input>> {
  const run = readRun(out);
  if (run === undefined)
    throw new Failure(`${outPath(out, 'run.json')}: missing: the run that writes here is not done`);
  const inputs = await gather({ paths: run.config.paths, out, notice: () => {}, stdin: 'kept' });
  return new Map(inputs.map((input) => [input.doc, input]));
}
