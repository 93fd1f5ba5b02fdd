import { createHash } from 'node:crypto';
import type { Block, Document } from '../../src/schemas/document.js';

/** A document that is all one block (none where there is no text), about which nothing else is known but what is given. */
export function documentOf(
  text: string,
  { role = 'body', ...known }: Partial<Document> & { readonly role?: Block['role'] } = {},
): Document {
  return {
    kind: 'document',
    id: 'doc',
    path: `${known.id ?? 'doc'}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    outlet: null,
    title: null,
    author: null,
    published: null,
    language: 'en',
    text,
    blocks: text === '' ? [] : [{ role, start: 0, end: text.length }],
    credits: [],
    ...known,
  };
}
