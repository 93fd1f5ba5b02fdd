import { type Name, readers, withoutSpacy } from './engine-readers.js';
import { goldSet } from './gold.js';
import type { Table } from './table.js';

interface NamedDocument {
  readonly text: string;
  readonly entities?: readonly Name[];
  readonly mentions?: readonly Name[];
}

const kinds: Readonly<Record<string, string>> = {
  Person: 'PER',
  Location: 'LOC',
  Organization: 'ORG',
  NORP: 'NORP',
  Facility: 'FAC',
  Product: 'PROD',
  Misc: 'MISC',
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
};
const three = ['PER', 'LOC', 'ORG'];

/** Names wanted, found and right, by type; `three` and `all` are sums. */
type Counts = Map<string, [number, number, number]>;

function count(document: NamedDocument, found: readonly Name[], counts: Counts): void {
  const add = (entry: string, place: 0 | 1 | 2) => {
    const type = entry.split(' ')[2]!;
    for (const sum of [type, 'all', ...(three.includes(type) ? ['three'] : [])]) {
      const numbers = counts.get(sum) ?? [0, 0, 0];
      numbers[place]++;
      counts.set(sum, numbers);
    }
  };
  const entries = (names: readonly Name[]) => new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`));
  const given = document.entities ?? document.mentions ?? [];
  const want = entries(
    given.flatMap((name) => (kinds[name.type] === undefined ? [] : [{ ...name, type: kinds[name.type]! }])),
  );
  const got = entries(found);
  for (const entry of want) add(entry, 0);
  for (const entry of got) add(entry, 1);
  for (const entry of got) if (want.has(entry)) add(entry, 2);
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);

function cells(counts: Counts): string[] {
  const f1 = (type: string) => {
    const [want, got, good] = counts.get(type) ?? [0, 0, 0];
    return want === 0 ? '–' : percent(2 * good, want + got);
  };
  const [want, got, good] = counts.get('three')!;
  return [f1('PER'), f1('LOC'), f1('ORG'), f1('three'), percent(good, got), percent(good, want), f1('NORP'), f1('all')];
}

/** Names in raw text, strict spans and types. */
export function scoreNames(gold: string): Table | null {
  const rows: string[][] = [];
  for (const set of ['en_worldwide/dev', 'uner_ewt/dev', 'meantime/dev']) {
    const documents = goldSet<NamedDocument>(gold, set);
    if (documents === null) return null;
    for (const [system, read] of Object.entries(readers)) {
      const readings = read(documents.map(({ text }) => text));
      if (readings[0]?.names === undefined) continue;
      const counts: Counts = new Map();
      documents.forEach((document, index) => {
        count(document, readings[index]!.names!, counts);
      });
      rows.push([set, system, ...cells(counts)]);
    }
  }
  return {
    title: 'Language engine: names (dev)',
    note: `F1 of strict spans and types, from raw text; precision and recall are of the three together. meantime marks what its guidelines find of interest, descriptions among them: low for everybody.${withoutSpacy}`,
    head: [
      'set',
      'system',
      'person',
      'place',
      'organization',
      'the three',
      'precision',
      'recall',
      'group',
      'all seven',
    ],
    rows,
  };
}
