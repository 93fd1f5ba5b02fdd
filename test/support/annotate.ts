import { type Annotated, annotate } from '../../src/pipeline/compose.js';
import type { SourceFormat } from '../../src/pipeline/source.js';
import type { Layers } from '../../src/pipeline/stage.js';
import { documentStages } from '../../src/stages/index.js';

/** All per-document layers of a text, as a run would make them. */
export function annotateText(
  text: string,
  { doc = 'doc', format = 'txt' as SourceFormat } = {},
): Layers & Pick<Annotated, 'refusals'> {
  const source = { doc, path: `${doc}.${format}`, line: null, format, bytes: new TextEncoder().encode(text) };
  const { layers, refusals } = annotate(doc, documentStages.stages, { source });
  return { ...(layers as Layers), refusals };
}
