import type { DocumentRecords } from '../pipeline/document-records.js';
import type { Document } from '../schemas/document.js';
import type { Wrong } from './verify.js';

/** The blocks of a document cover its text, in order and without a gap. */
export function checkBlocks({ id, blocks, text }: Document, wrong: Wrong): void {
  let at = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    if (start !== at) wrong(`${id}: blocks.${index}.start: expected ${at}, where the block before ends, got ${start}`);
    at = end;
  }
  if (at !== text.length) wrong(`${id}: blocks: expected them to end with the text at ${text.length}, got ${at}`);
}

/** Every id is made from the document's and is there once. Returns the ids. */
export function checkIds(doc: string, records: readonly { readonly id: string }[], wrong: Wrong): Set<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) wrong(`${id}: expected one record with this id, got more`);
    if (!id.startsWith(`${doc}#`)) wrong(`${id}: expected an id that starts with ${doc}#`);
    ids.add(id);
  }
  return ids;
}

/** Every reference from one record of a document to another leads to one. */
export function checkReferences(records: DocumentRecords, wrong: Wrong): void {
  const { entities, sentences, quotes, claims } = records;
  const sets = { entity: idsOf(entities), sentence: idsOf(sentences), quote: idsOf(quotes) };
  const expect = (from: string, kind: keyof typeof sets, to: string | null): void => {
    if (to !== null && !sets[kind].has(to))
      wrong(`${from}: expected the id of a${kind === 'entity' ? 'n' : ''} ${kind}, got ${to}`);
  };
  for (const { id, source, addressee, chain, time, sentences: inside } of quotes) {
    for (const one of [source, addressee, ...chain]) expect(id, 'entity', one?.entity ?? null);
    expect(id, 'entity', time);
    for (const sentence of inside) expect(id, 'sentence', sentence);
  }
  for (const { id, sentence, subject, arguments: others, holders, quantities, quote } of claims) {
    for (const one of [subject, ...others, ...holders]) expect(id, 'entity', one.entity);
    for (const quantity of quantities) expect(id, 'entity', quantity);
    expect(id, 'sentence', sentence);
    expect(id, 'quote', quote);
  }
}

function idsOf(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
