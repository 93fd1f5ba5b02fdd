import type { Document } from '../schemas/document.js';
import type { Entity, Mention } from '../schemas/entity.js';
import type { Anchor } from '../schemas/override.js';

/** The entity that an anchor leads to, with the mentions that it names, or why it leads to none. */
export type Located =
  | { readonly entity: Entity; readonly mentions: readonly Mention[] }
  | { readonly why: string; readonly entities: readonly Entity[] };

/** Finds what the words of an anchor stand for among the named entities of its document. */
export function locate(document: Document, entities: readonly Entity[], { text, context = text }: Anchor): Located {
  const starts = new Set(
    occurrences(document.text, context).flatMap((at) => occurrences(context, text).map((within) => at + within)),
  );
  if (starts.size === 0) return { why: 'these words are not in the document', entities: [] };
  const found = entities.flatMap((entity) => {
    const mentions = entity.mentions.filter((mention) => starts.has(mention.start) && mention.text === text);
    return mentions.length > 0 && entity.value === null ? [{ entity, mentions }] : [];
  });
  if (found.length === 1) return found[0]!;
  const why = found.length === 0 ? 'no mention of an entity stands here' : 'several entities: more context is needed';
  return { why, entities: found.map(({ entity }) => entity) };
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}
