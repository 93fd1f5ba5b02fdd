import { z } from 'zod';
import type { Stage } from '../../pipeline/stage.js';
import { Entity } from '../../schemas/entity.js';
import type { Override } from '../../schemas/override.js';
import type { EntityDraft } from './draft.js';
import { correct } from './overrides/correct.js';
import { recognizeQuantities } from './quantities/recognize-quantities.js';
import { recognizeNames } from './recognize-names.js';
import { recognizeTimes } from './times/recognize-times.js';

/** Sentences -> people, organizations, places, times and amounts, each with all its mentions in the document, corrected by the user. */
export function recognizeWith(overrides: readonly Override[]): Stage<'document' | 'sentences', 'entities'> {
  return {
    name: 'recognize',
    needs: ['document', 'sentences'],
    gives: 'entities',
    schema: z.array(Entity),
    run: ({ document, sentences }, refuse) => {
      const times = recognizeTimes(document, sentences, refuse);
      const amounts = recognizeQuantities(document, sentences, refuse, times);
      const entities = numbered(document.id, [
        ...recognizeNames(document, sentences, refuse),
        ...[...times, ...amounts].map((draft) => ({ kind: 'entity' as const, doc: document.id, ...draft })),
      ]);
      if (overrides.length === 0) return entities;
      return numbered(document.id, correct(document, entities, overrides, refuse));
    },
  };
}

/** Entities in the order of their first mentions. */
function numbered(doc: string, drafts: readonly EntityDraft[]): Entity[] {
  return [...drafts]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
    .map((draft, index) => ({ ...draft, id: `${doc}#e${index + 1}` }));
}
