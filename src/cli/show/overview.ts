import Table from 'cli-table3';
import { documentsWithRecords } from '../../io/lookup.js';
import { readRecords } from '../../io/records.js';
import type { Run } from '../../schemas/run.js';
import { groupBy } from '../../text/group.js';
import type { Paint } from '../paint.js';
import { countsTable, tellingInWords } from '../summary.js';

/** What lies in an output folder: its documents with their counts, the counts of all, the most telling findings. */
export async function overviewLines(out: string, run: Run, paint: Paint): Promise<string[]> {
  const head = ['document', 'outlet', 'published', 'sentences', 'entities', 'quotes', 'claims', 'refusals'];
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  const refusals = await refusalsByDocument(out);
  for await (const { document, sentences, entities, quotes, claims } of documentsWithRecords(out)) {
    const { id, outlet, published } = document;
    const counts = [sentences, entities, quotes, claims].map(({ length }) => length);
    table.push([id, outlet?.name ?? '', published?.date ?? '', ...counts, refusals.get(id) ?? 0]);
  }
  const failed = run.inputs.filter(({ status }) => status === 'failed');
  return [
    table.toString(),
    ...failed.map(({ doc, path }) => paint('red', `${doc}: failed, ${path}`)),
    '',
    countsTable(run, paint),
    ...(await tellingInWords(out, paint)).map((text) => `\n${text}`),
  ];
}

async function refusalsByDocument(out: string): Promise<Map<string, number>> {
  const docs: string[] = [];
  for await (const { record } of readRecords(out, 'refusals.jsonl')) docs.push(record.doc);
  return new Map([...groupBy(docs, (doc) => doc)].map(([doc, all]) => [doc, all.length]));
}
