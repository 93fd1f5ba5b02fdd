import type { Entity, EntityType } from '../../../schemas/entity.js';

/** Entities that are taken for one, with the words of their name and the rule that brought them together. */
export interface NameGroup {
  readonly type: EntityType;
  readonly words: readonly string[];
  readonly entities: readonly Entity[];
  readonly rule: string;
}

/** One group out of several; the first gives the words. */
export function joined(groups: readonly NameGroup[], rule: string): NameGroup {
  const [first, ...rest] = groups;
  return rest.length === 0 ? first! : { ...first!, entities: groups.flatMap((group) => group.entities), rule };
}

/** Groups of entities with equal keys; entities without a key are left out. Order is that of the first entity. */
export function grouped(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string | null,
  wordsOf: (entity: Entity) => readonly string[],
  rule: string,
): NameGroup[] {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = keyOf(entity);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entity]);
    else group.push(entity);
  }
  return [...groups.values()].map((members) => ({
    type: commonType(members),
    words: wordsOf(members[0]!),
    entities: members,
    rule,
  }));
}

function commonType(entities: readonly Entity[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
