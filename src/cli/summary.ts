import Table from 'cli-table3';
import { allRecords, readRecords } from '../io/records.js';
import type { Document } from '../schemas/document.js';
import { type Finding, Verdict } from '../schemas/finding.js';
import type { Run } from '../schemas/run.js';
import type { Paint } from './paint.js';
import { oneLine } from './show/one-line.js';
import { verdictStyles } from './show/verdicts.js';
import { mostTelling } from './telling.js';

/** Longest piece of evidence that is shown, in code units. */
const SHOWN = 200;
/** How many findings the summary tells. */
const SHOWN_FINDINGS = 3;

const counted = [
  ['documents', 'documents.jsonl'],
  ['sentences', 'tokens.jsonl'],
  ['entities', 'entities.jsonl'],
  ['quotes', 'quotes.jsonl'],
  ['claims', 'claims.jsonl'],
  ['identities', 'identities.jsonl'],
  ['findings', 'findings.jsonl'],
  ['refusals', 'refusals.jsonl'],
] as const;

/** What a run found, as a table: how many records of each kind, findings by verdict. */
export function countsTable({ counts }: Run, paint: Paint): string {
  const table = new Table({ style: { head: [], border: [], compact: true }, colAligns: ['left', 'right'] });
  for (const [name, file] of counted) {
    table.push([name, counts.files[file] ?? 0]);
    if (name !== 'findings') continue;
    for (const verdict of Verdict.options) {
      const count = counts.verdicts[verdict];
      if (count !== undefined) table.push([paint('dim', `  ${verdict}`), count]);
    }
  }
  return table.toString();
}

/** A finding in plain words: the verdict and its reason, then who says what, with the evidence. */
function findingInWords(finding: Finding, documents: ReadonlyMap<string, Document>, paint: Paint): string {
  const members = finding.members.map(({ doc, text, holder }) => {
    const outlet = documents.get(doc)?.outlet?.name ?? doc;
    const who = holder === null ? outlet : `${outlet}, ${holder}`;
    return `    ${paint('dim', `${who}:`)} ${oneLine(text, SHOWN)}`;
  });
  return [`${paint(['bold', verdictStyles[finding.verdict]], finding.verdict)}  ${finding.reason}`, ...members].join(
    '\n',
  );
}

/** The most telling findings of an output folder in words. */
export async function tellingInWords(out: string, paint: Paint): Promise<string[]> {
  const telling = mostTelling(await allRecords(out, 'findings.jsonl'), SHOWN_FINDINGS);
  const documents = new Map<string, Document>();
  for await (const { record } of readRecords(out, 'documents.jsonl')) documents.set(record.id, record);
  return telling.map((finding) => findingInWords(finding, documents, paint));
}
