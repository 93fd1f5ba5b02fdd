import { basename } from 'node:path';
import { Command } from 'commander';
import { recordFileNames } from '../io/layout.js';
import { findRecord, recordsOf } from '../io/lookup.js';
import { allRecords } from '../io/records.js';
import { type RecordFile, recordFiles } from '../schemas/files.js';
import { fullId, notFound, theRun } from './find.js';
import * as option from './options.js';
import { type Paint, paintFor } from './paint.js';
import { print } from './print.js';
import { linesOfRecord } from './show/any.js';
import { documentLines } from './show/document.js';
import { overviewLines } from './show/overview.js';
import { tableOf } from './show/rows.js';

/** `variorum inspect`: records as a person reads them. */
export function inspectCommand(): Command {
  return new Command('inspect')
    .description('show records: all at a glance, one file as a table, one document or one record in its sentence')
    .argument('[what]', 'a record file (quotes, findings.jsonl), a document, or the id of a record')
    .addOption(option.outOption())
    .addHelpText(
      'after',
      `
Examples:
  variorum inspect                                 documents, counts, the most telling findings
  variorum inspect quotes                          all quotations as a table
  variorum inspect 003                             one document with its quotations set in
  variorum inspect '003#q1'                        one record in its sentence

The start of a document's id will do where only one starts so.`,
    )
    .action(async (what: string | undefined, { out }: { out: string }) => {
      print(await linesFor(what, out, paintFor(process.stdout)));
    });
}

async function linesFor(what: string | undefined, out: string, paint: Paint): Promise<string[]> {
  const run = theRun(out);
  if (what === undefined) return await overviewLines(out, run, paint);
  const file = fileNamed(what);
  if (file !== undefined) return [tableOf(file, await allRecords(out, file))];
  const id = fullId(what, run);
  const document = (await recordsOf(out, new Set([id]))).get(id);
  if (document !== undefined) return documentLines(document, paint);
  const found = await findRecord(out, id);
  if (found === undefined) throw notFound(what, run);
  return await linesOfRecord(out, found, paint);
}

/** `quotes`, `quotes.jsonl` and `out/quotes.jsonl` are one file; so are a stage and the file that it writes. */
function fileNamed(what: string): RecordFile | undefined {
  const name = basename(what).replace(/\.jsonl$/, '');
  return (
    recordFileNames.find((file) => file === `${name}.jsonl`) ??
    recordFileNames.find((file) => recordFiles[file].stage === name)
  );
}
