import Table from 'cli-table3';
import type { RecordOf } from '../../io/records.js';
import type { RecordFile } from '../../schemas/files.js';
import { oneLine } from './one-line.js';
import { valueInWords } from './values.js';

/** How each kind of record looks as a row of a table: its columns, then what stands in them. */
type Rows = {
  readonly [File in RecordFile]: {
    readonly columns: readonly string[];
    readonly row: (record: RecordOf<File>) => readonly (string | number | null | undefined)[];
  };
};

const rows: Rows = {
  'documents.jsonl': {
    columns: ['id', 'outlet', 'published', 'title'],
    row: ({ id, outlet, published, title }) => [id, outlet?.name, published?.date, title?.text],
  },
  'tokens.jsonl': {
    columns: ['id', 'tokens', 'sentence'],
    row: ({ id, tokens, text }) => [id, tokens.length, text],
  },
  'entities.jsonl': {
    columns: ['id', 'type', 'name', 'value', 'mentions'],
    row: ({ id, type, name, value, mentions }) => [id, type, name, valueInWords(value), mentions.length],
  },
  'quotes.jsonl': {
    columns: ['id', 'mode', 'speaker', 'cue', 'content'],
    row: ({ id, mode, source, cue, content }) => [
      id,
      mode,
      source?.text,
      cue?.text,
      content.map(({ text }) => text).join(' … '),
    ],
  },
  'claims.jsonl': {
    columns: ['id', 'subject', 'predicate', 'arguments', 'on the word of'],
    row: ({ id, subject, predicate, polarity, arguments: others, holders }) => [
      id,
      subject.text,
      polarity === 'negative' ? `not ${predicate.lemma}` : predicate.lemma,
      others.map(({ text }) => text).join(' | '),
      holders.map(({ name }) => name ?? '?').join(', '),
    ],
  },
  'identities.jsonl': {
    columns: ['id', 'type', 'name', 'entities'],
    row: ({ id, type, name, entities }) => [id, type, name, entities.length],
  },
  'findings.jsonl': {
    columns: ['id', 'verdict', 'slot', 'origins', 'reason'],
    row: ({ id, verdict, slot, origins, reason }) => [id, verdict, slot, origins.length, reason],
  },
  'refusals.jsonl': {
    columns: ['id', 'reason', 'text'],
    row: ({ id, reason, text }) => [id, reason, text],
  },
};

/** Shares of the width of a terminal are not worth a library: the last column takes what is left. */
const WIDEST = 60;

export function tableOf<File extends RecordFile>(file: File, records: readonly RecordOf<File>[]): string {
  const { columns, row } = rows[file] as Rows[File];
  const table = new Table({ head: [...columns], style: { head: [], border: [], compact: true } });
  for (const record of records) table.push(row(record).map((cell) => oneLine(String(cell ?? ''), WIDEST)));
  return table.toString();
}
