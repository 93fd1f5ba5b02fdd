import type { Entity } from '../../schemas/entity.js';
import type { Stretch } from '../../text/paragraphs.js';
import { firstPassing } from '../../text/sorted.js';

/** Finds the entity of which a mention covers a place in the text. */
export interface Mentions {
  readonly at: (offset: number) => Entity | null;
  /** The mention itself. */
  readonly around: (offset: number) => Stretch | null;
  /** The person mentioned last before it. */
  readonly personBefore: (offset: number) => Entity | null;
}

/** Mentions of times, in text order. */
export function timesOf(entities: readonly Entity[]): readonly TimeMention[] {
  return entities
    .filter(({ type }) => type === 'time')
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export interface TimeMention extends Stretch {
  readonly id: string;
}

/** Types of which somebody or something that speaks can be. */
const speakers: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'place',
  'group',
  'facility',
  'product',
  'work',
  'event',
  'law',
]);

interface Placed extends Stretch {
  readonly entity: Entity;
}

/** Sorts the mentions once; each look-up is a binary search. Of mentions that overlap the longest counts. */
export function mentionsOf(entities: readonly Entity[]): Mentions {
  const placed: Placed[] = entities
    .filter(({ type }) => speakers.has(type))
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })));
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Placed[] = [];
  for (const one of placed) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return {
    at: (offset) => find(apart, offset)?.entity ?? null,
    around: (offset) => find(apart, offset),
    personBefore: (offset) => {
      let at = firstPassing(apart, ({ end }) => end > offset) - 1;
      while (at >= 0 && apart[at]!.entity.type !== 'person') at--;
      return apart[at]?.entity ?? null;
    },
  };
}

function find(placed: readonly Placed[], offset: number): Placed | null {
  const one = placed[firstPassing(placed, ({ end }) => end > offset)];
  return one !== undefined && one.start <= offset ? one : null;
}
