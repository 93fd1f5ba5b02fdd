import { createHash } from 'node:crypto';
import { type Annotated, annotate } from '../src/pipeline/compose.js';
import type { Layers } from '../src/pipeline/stage.js';
import type { Document } from '../src/schemas/document.js';
import type { StageName } from '../src/schemas/refusal.js';
import { documentStages } from '../src/stages/index.js';

/** A document that is all body: gold texts carry no furniture, and a stage is to be scored without the one before it. */
export function bodyDocument(id: string, text: string, date: string | null = null): Document {
  return {
    kind: 'document',
    id,
    path: `${id}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    outlet: null,
    title: null,
    author: null,
    published: date === null ? null : { date, basis: 'stated', span: null },
    language: 'en',
    text,
    blocks: text === '' ? [] : [{ role: 'body', start: 0, end: text.length }],
    credits: [],
  };
}

/** The layers of a gold text up to and including the stage `last`. */
export function layersOf(id: string, text: string, last: StageName, date: string | null = null): Layers {
  return annotated(id, text, last, date).layers as Layers;
}

/** The same with what was refused on the way. */
export function annotated(id: string, text: string, last: StageName, date: string | null = null): Annotated {
  const names = documentStages.stages.map((stage) => stage.name);
  const stages = documentStages.stages.slice(1, names.indexOf(last) + 1);
  return annotate(id, stages, { document: bodyDocument(id, text, date) });
}
