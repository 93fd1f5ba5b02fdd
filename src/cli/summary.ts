import Table from 'cli-table3';
import type { Document } from '../schemas/document.js';
import { type Finding, Verdict } from '../schemas/finding.js';
import type { Run } from '../schemas/run.js';
import type { Paint } from './paint.js';

/** Longest piece of evidence that is shown, in code units. */
const SHOWN = 200;

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
export function findingInWords(finding: Finding, documents: ReadonlyMap<string, Document>, paint: Paint): string {
  const members = finding.members.map(({ doc, text, holder }) => {
    const outlet = documents.get(doc)?.outlet?.name ?? doc;
    const who = holder === null ? outlet : `${outlet}, ${holder}`;
    return `    ${paint('dim', `${who}:`)} ${oneLine(text)}`;
  });
  return [`${paint(['bold', colours[finding.verdict]], finding.verdict)}  ${finding.reason}`, ...members].join('\n');
}

const colours = {
  conflict: 'red',
  update: 'yellow',
  variant: 'cyan',
  agreement: 'green',
  incomparable: 'gray',
  'single-source': 'gray',
} as const;

/** A text on one line, cut at SHOWN. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
