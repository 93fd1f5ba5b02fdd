import { z } from 'zod';
import type { Stage } from '../../pipeline/stage.js';
import { Entity } from '../../schemas/entity.js';
import { clusterNames, entityDraft, pairDraft } from './clusters/entities.js';
import { resolveReferences } from './coreference/resolve.js';
import type { EntityDraft } from './draft.js';
import { lineOf } from './names/line.js';
import { namesOf } from './names/names.js';
import { recognizeTimes } from './times/recognize-times.js';

/** Sentences -> people, organizations, places, times and amounts, each with all its mentions in the document. */
export const recognize: Stage<'document' | 'sentences', 'entities'> = {
  name: 'recognize',
  needs: ['document', 'sentences'],
  gives: 'entities',
  schema: z.array(Entity),
  run: ({ document, sentences }, refuse) => {
    const lines = sentences.map(lineOf);
    const clusters = clusterNames(namesOf(document, lines), lines, refuse);
    const pairs = resolveReferences(document, sentences, lines, clusters, refuse);
    return numbered(document.id, [
      ...clusters.map((cluster) => entityDraft(document, cluster)),
      ...pairs.map((pair) => pairDraft(document, pair)),
      ...recognizeTimes(document, sentences, refuse).map((draft) => ({
        kind: 'entity' as const,
        doc: document.id,
        ...draft,
      })),
    ]);
  },
};

/** Entities in the order of their first mentions. */
function numbered(doc: string, drafts: readonly EntityDraft[]): Entity[] {
  return [...drafts]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
    .map((draft, index) => withId(draft, `${doc}#e${index + 1}`));
}

/** Keys in the order of the schema. */
function withId({ kind, ...rest }: EntityDraft, id: string): Entity {
  return { kind, id, ...rest };
}
