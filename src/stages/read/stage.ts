import { createHash } from 'node:crypto';
import type { Stage } from '../../pipeline/stage.js';
import { Document } from '../../schemas/document.js';

export const read: Stage<'source', 'document'> = {
  name: 'read',
  needs: ['source'],
  gives: 'document',
  schema: Document,
  run: ({ source }) => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.bytes);
    return {
      kind: 'document',
      id: source.doc,
      path: source.path,
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
      outlet: null,
      title: null,
      author: null,
      published: null,
      language: null,
      text,
      blocks: [{ role: 'body', start: 0, end: text.length }],
      credits: [],
    };
  },
};
