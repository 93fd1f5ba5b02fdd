import type { DocumentRecords } from '../../pipeline/document-records.js';
import type { Claim } from '../../schemas/claim.js';
import type { Document } from '../../schemas/document.js';
import type { Entity } from '../../schemas/entity.js';
import type { Quote } from '../../schemas/quote.js';
import type { Sentence } from '../../schemas/sentence.js';
import { firstPassing } from '../../text/sorted.js';
import { bySpan } from '../../text/span.js';

/** One account: all records of a document. */
export type Account = DocumentRecords;

/** The documents with their records, in the order of their ids, so that nothing depends on the order of the input. */
export function accountsOf(corpus: {
  readonly documents: readonly Document[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}): Account[] {
  const sentences = byDocument(corpus.sentences);
  const entities = byDocument(corpus.entities);
  const quotes = byDocument(corpus.quotes);
  const claims = byDocument(corpus.claims);
  return [...corpus.documents]
    .sort((a, b) => compareText(a.id, b.id))
    .map((document) => ({
      document,
      sentences: [...(sentences.get(document.id) ?? [])].sort(bySpan),
      entities: [...(entities.get(document.id) ?? [])].sort(byFirstMention),
      quotes: [...(quotes.get(document.id) ?? [])].sort(byContent),
      claims: [...(claims.get(document.id) ?? [])].sort((a, b) => bySpan(a, b) || compareText(a.id, b.id)),
    }));
}

/** Order of two strings by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byFirstMention(a: Entity, b: Entity): number {
  return bySpan(a.mentions[0]!, b.mentions[0]!) || compareText(a.id, b.id);
}

function byContent(a: Quote, b: Quote): number {
  return bySpan(a.content[0]!, b.content[0]!) || compareText(a.id, b.id);
}

function byDocument<T extends { readonly doc: string }>(records: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const list = found.get(record.doc);
    if (list === undefined) found.set(record.doc, [record]);
    else list.push(record);
  }
  return found;
}

/** The sentence of sorted, disjoint sentences that holds `offset`, or null. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  const sentence = sentences[firstPassing(sentences, ({ end }) => end > offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}
