import { createHash } from 'node:crypto';
import { detectLanguage } from '../../language/detect.js';
import type { Stage } from '../../pipeline/stage.js';
import { type Block, contentRoles, Document } from '../../schemas/document.js';
import { aboutOf } from './about.js';
import { blocksOf } from './blocks.js';
import { open } from './formats/open.js';
import { refuseForeign, refuseFurniture, refuseUndatable } from './refusals.js';
import { furnish } from './rules.js';
import { statedTitle } from './stated-title.js';

/** Code units of the article that its language is told from. */
const LANGUAGE_SAMPLE = 5_000;

/** Source -> document: its text, the role of every part of it, and what it says of itself. Throws Unreadable. */
export const read: Stage<'source', 'document'> = {
  name: 'read',
  needs: ['source'],
  gives: 'document',
  schema: Document,
  run: ({ source }, refuse) => {
    const draft = open(source);
    const { text } = draft;
    const found = furnish(text, [...draft.marked, ...statedTitle(draft)]);
    const blocks = blocksOf(text, found);
    const language = detectLanguage(articleSample(text, blocks));
    refuseUndatable(draft.stated, refuse);
    refuseForeign({ language }, refuse);
    refuseFurniture(text, blocks, found, refuse);
    const sha256 = createHash('sha256').update(source.bytes).digest('hex');
    const { outlet, title, author, published, credits } = aboutOf(draft, found, source.path);
    return {
      kind: 'document',
      id: source.doc,
      path: source.path,
      sha256,
      outlet,
      title,
      author,
      published,
      language,
      text,
      blocks,
      credits,
    };
  },
};

function articleSample(text: string, blocks: readonly Block[]): string {
  let sample = '';
  for (const { role, start, end } of blocks) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    if (contentRoles.has(role)) sample += text.slice(start, Math.min(end, start + LANGUAGE_SAMPLE));
  }
  return sample;
}
