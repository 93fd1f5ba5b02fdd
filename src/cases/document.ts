import { createHash } from 'node:crypto';
import type { AttributionCase } from '../schemas/case.js';
import type { Document } from '../schemas/document.js';

/** The text of a case as a document: all of it is body, so that nothing depends on what `read` takes a few words for. */
export function caseDocument({ outlet, published }: AttributionCase, text: string): Document {
  return {
    kind: 'document',
    id: 'case',
    path: 'case',
    sha256: createHash('sha256').update(text).digest('hex'),
    outlet: outlet === undefined ? null : { name: outlet, basis: 'stated' },
    title: null,
    author: null,
    published: published === undefined ? null : { date: published, basis: 'stated', span: null },
    language: 'en',
    text,
    blocks: text === '' ? [] : [{ role: 'body', start: 0, end: text.length }],
    credits: [],
  };
}
