import type { Entity } from '../src/schemas/entity.js';

/** A mention marked in gold, with the tokens that head it: the head in the tree, and what hangs flat on it (“Justice Scalia”). */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly cluster: string;
  readonly heads: readonly { readonly start: number; readonly end: number }[];
}

/** A mention that the system gives, with the entity that it is of. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly entity: Entity;
}

export function foundMentions(entities: readonly Entity[]): FoundMention[] {
  return entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, form }): FoundMention => ({ start, end, form, entity })),
  );
}

/** Where entities are named inside the names of others. */
export function nestedMentions(entities: readonly Entity[]): FoundMention[] {
  return entities.flatMap((entity) =>
    (entity.nested ?? []).map(({ start, end }): FoundMention => ({ start, end, form: 'nested', entity })),
  );
}

/**
 * Gold mentions to those found, one to one: of the same span, else with a gold head and no further than the gold span.
 * Gold marks whole phrases (“the late president Kim Dae Jung”), the system names.
 */
export function matchMentions<G extends GoldMention>(
  gold: readonly G[],
  found: readonly FoundMention[],
): Map<G, FoundMention> {
  const matches = new Map<G, FoundMention>();
  const taken = new Set<FoundMention>();
  const exact = new Map(found.map((one): [string, FoundMention] => [`${one.start}-${one.end}`, one]));
  for (const one of gold) {
    const same = exact.get(`${one.start}-${one.end}`);
    if (same === undefined || taken.has(same)) continue;
    matches.set(one, same);
    taken.add(same);
  }
  const shortFirst = [...gold].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  for (const one of shortFirst) {
    if (matches.has(one)) continue;
    const headed = found.filter(
      (other) => !taken.has(other) && one.heads.some((head) => covers(other, head)) && covers(one, other),
    );
    const longest = headed.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (longest === undefined) continue;
    matches.set(one, longest);
    taken.add(longest);
  }
  return matches;
}

function covers(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start <= b.start && b.end <= a.end;
}
