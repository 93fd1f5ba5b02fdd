import { locate } from '../../../pipeline/anchor.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Entity, Mention } from '../../../schemas/entity.js';
import type { Override } from '../../../schemas/override.js';
import { bySpan } from '../../../text/span.js';
import { fullest } from '../clusters/entities.js';

type Place = { readonly entity: Entity; readonly mentions: readonly Mention[] };

/**
 * The entities of a document after the user's corrections, one after the other in their order. A correction that no
 * longer leads to an entity is refused and changes nothing.
 */
export function correct(
  document: Document,
  entities: readonly Entity[],
  overrides: readonly Override[],
  refuse: Refuse,
): Entity[] {
  let corrected = [...entities];
  for (const override of overrides) {
    const places = placesOf(document, corrected, override, refuse);
    if (places !== null) corrected = changed(corrected, override, places);
  }
  return corrected;
}

/** Where the anchors in this document lead to; null where one of them leads nowhere. */
function placesOf(
  document: Document,
  entities: readonly Entity[],
  { mentions }: Override,
  refuse: Refuse,
): readonly Place[] | null {
  const places: Place[] = [];
  let lost = false;
  for (const anchor of mentions) {
    if (anchor.doc !== document.id) continue;
    const located = locate(document, entities, anchor);
    if ('entity' in located) places.push(located);
    else {
      lost = true;
      const candidates = located.entities.map(({ name }) => ({ text: name, why: located.why }));
      const why = candidates.length > 0 ? candidates : [{ text: anchor.text, why: located.why }];
      refuse({
        reason: 'stale-override',
        start: null,
        end: null,
        text: anchor.text,
        candidates: why,
        rule: 'recognize/override',
      });
    }
  }
  return lost || places.length === 0 ? null : places;
}

function changed(entities: readonly Entity[], override: Override, places: readonly Place[]): Entity[] {
  const touched = new Set(places.map(({ entity }) => entity));
  const others = entities.filter((entity) => !touched.has(entity));
  switch (override.action) {
    case 'type':
      return [...others, ...[...touched].map((entity) => ruled({ ...entity, type: override.type }))];
    case 'country':
      return [...others, ...[...touched].map((entity) => ruled({ ...entity, country: override.country }))];
    case 'merge':
      return touched.size < 2 ? [...entities] : [...others, joined([...touched])];
    case 'split':
      return [...others, ...parted(places)];
    case 'apart':
      // Of different documents: reconcile keeps them apart.
      return [...entities];
  }
}

const ruled = (entity: Entity): Entity => ({ ...entity, rule: 'recognize/override' });

function joined(entities: readonly Entity[]): Entity {
  const [first] = entities;
  const nested = entities.flatMap((entity) => entity.nested ?? []).sort(bySpan);
  return withMentions(
    {
      ...first!,
      ...(nested.length > 0 && { nested }),
      titles: [...new Set(entities.flatMap(({ titles }) => titles))],
      country: entities.find(({ country }) => country !== null)?.country ?? null,
    },
    entities.flatMap(({ mentions }) => mentions),
  );
}

/** The named mentions as one new entity, and what is left of those that they were of. */
function parted(places: readonly Place[]): Entity[] {
  const named = places.flatMap(({ mentions }) => mentions);
  const beside = places.flatMap(({ entity }) => entity.mentions.filter((one) => isBeside(one, named)));
  const taken = new Set([...named, ...beside]);
  const rest = [...new Set(places.map(({ entity }) => entity))].flatMap((entity) => {
    const left = entity.mentions.filter((mention) => !taken.has(mention));
    return left.length > 0 ? [withMentions(entity, left)] : [];
  });
  // Names within names go on to be what they were.
  const { nested: _, ...entity } = places[0]!.entity;
  return [...rest, withMentions({ ...entity, titles: [], country: null }, [...taken])];
}

/** “Mr Berg, a cousin”: the description between commas goes with the name. */
function isBeside({ form, start, end }: Mention, named: readonly Mention[]): boolean {
  return form === 'nominal' && named.some((one) => start === one.end + COMMA || end + COMMA === one.start);
}

/** Code units of a comma and its blank. */
const COMMA = 2;

function withMentions(entity: Entity, mentions: readonly Mention[]): Entity {
  const sorted = [...mentions].sort(bySpan);
  const names = sorted.filter(({ form }) => form === 'name');
  const texts = [...new Set((names.length > 0 ? names : sorted).map(({ text }) => text))];
  const name = fullest(texts);
  return ruled({ ...entity, name, aliases: texts.filter((text) => text !== name), mentions: sorted });
}
