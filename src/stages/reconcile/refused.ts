import { numbered } from '../../pipeline/compose.js';
import type { Refused } from '../../pipeline/stage.js';
import type { Refusal } from '../../schemas/refusal.js';
import type { Ambiguous } from './identities/short-names.js';

/** Refusals for short names that two or more of the people of an occasion could bear. */
export function ambiguousNames(ambiguous: readonly Ambiguous[]): Refusal[] {
  const byDoc = new Map<string, Refused[]>();
  for (const { entity, candidates } of ambiguous) {
    const { start, end, text } = entity.mentions[0]!;
    const refused: Refused = {
      reason: 'ambiguous',
      start,
      end,
      text,
      candidates: candidates.map(({ entities }) => ({
        text: entities[0]!.name,
        why: 'bears the name on the same occasion, and no title decides',
      })),
      rule: 'reconcile/surname-in-occasion',
    };
    byDoc.set(entity.doc, [...(byDoc.get(entity.doc) ?? []), refused]);
  }
  return [...byDoc].flatMap(([doc, refused]) => numbered(doc, 'reconcile', refused));
}
