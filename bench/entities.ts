import type { EntityType } from '../src/schemas/entity.js';
import { type Counts, cells, none, overlap, plus } from './counts.js';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import { compromiseNames } from './peers.js';
import type { Table } from './table.js';

interface NewswireDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

const goldTypes: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
};
const types = Object.values(goldTypes);

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

const systems: Readonly<Record<string, (id: string, text: string) => readonly Name[]>> = {
  variorum: (id, text) =>
    layersOf(id, text, 'recognize').entities.flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.form === 'name')
        .map(({ start, end }) => ({ start, end, type: entity.type })),
    ),
  compromise: (_id, text) => compromiseNames(text),
};

/** Names of people, organizations and places on newswire from all over the world: strict spans and types. */
export function scoreEntities(gold: string): Table | null {
  const documents = goldSet<NewswireDocument>(gold, 'en_worldwide/dev');
  if (documents === null) return null;
  const rows = Object.entries(systems).flatMap(([system, find]) => {
    const found = documents.map((document) => find(document.id, document.text));
    const byType = types.map((type): [string, Counts] => [
      type,
      documents.map((document, i) => scoreType(found[i]!, document, type)).reduce(plus, none),
    ]);
    const all: [string, Counts] = ['all three', byType.map(([, counts]) => counts).reduce(plus, none)];
    return [...byType, all].map(([type, counts]) => [system, type, ...cells(counts), String(counts.wanted)]);
  });
  return {
    title: 'recognize: names (en_worldwide dev)',
    note: 'From raw text; strict spans and types. Percent.',
    head: ['system', 'type', 'precision', 'recall', 'F1', 'gold names'],
    rows,
  };
}

function scoreType(found: readonly Name[], document: NewswireDocument, type: EntityType): Counts {
  const at = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  return overlap(
    new Set(found.filter((name) => name.type === type).map(at)),
    new Set(document.entities.filter((entity) => goldTypes[entity.type] === type).map(at)),
  );
}
