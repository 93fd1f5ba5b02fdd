import { isSpelling, nameWords } from '../../../language/name-words.js';
import type { Entity } from '../../../schemas/entity.js';
import { grouped, type NameGroup } from './group.js';

/** A short name that two or more could bear, with those. */
export interface Ambiguous {
  readonly entity: Entity;
  readonly candidates: readonly NameGroup[];
}

export interface ShortNames {
  readonly groups: readonly NameGroup[];
  readonly ambiguous: readonly Ambiguous[];
}

/**
 * People of whom an account gives one name only. Such a name joins the only full name that it fits among the accounts
 * of the same occasion; among several, the only one with the same title. By themselves two bare names are one person
 * only where both have the same title.
 *
 *     Mr Osei, the transport minister, denied it. · Transport Minister Rahmat Osei rejected that account.
 *        ^^^^                                       ^^^^^^^^^^^^^^^^^^        ^^^^
 */
export function withShortNames(
  full: readonly NameGroup[],
  bare: readonly Entity[],
  occasionOf: (doc: string) => number,
): ShortNames {
  const found = new Map<NameGroup, { entity: Entity; rule: string }[]>();
  const ambiguous: Ambiguous[] = [];
  const loose: Entity[] = [];
  const byOccasion = groupsByOccasion(full, occasionOf);
  for (const entity of bare) {
    const here = byOccasion.get(occasionOf(entity.doc)) ?? [];
    const fitting = here.filter((group) => fits(entity, group, occasionOf));
    const titled = fitting.filter((group) => sharesTitle([entity], group.entities));
    const [anchor, rule] =
      fitting.length === 1
        ? [fitting[0]!, 'reconcile/surname-in-occasion']
        : titled.length === 1
          ? [titled[0]!, 'reconcile/surname-and-title']
          : [null, ''];
    if (anchor !== null) found.set(anchor, [...(found.get(anchor) ?? []), { entity, rule }]);
    else loose.push(entity);
    if (anchor === null && fitting.length > 1) ambiguous.push({ entity, candidates: fitting });
  }
  return {
    groups: [...full.map((group) => enlarged(group, found.get(group))), ...byTitle(loose, occasionOf)],
    ambiguous,
  };
}

function groupsByOccasion(full: readonly NameGroup[], occasionOf: (doc: string) => number): Map<number, NameGroup[]> {
  const found = new Map<number, NameGroup[]>();
  for (const group of full) {
    for (const occasion of new Set(group.entities.map(({ doc }) => occasionOf(doc)))) {
      found.set(occasion, [...(found.get(occasion) ?? []), group]);
    }
  }
  return found;
}

function enlarged(group: NameGroup, guests: readonly { entity: Entity; rule: string }[] | undefined): NameGroup {
  if (guests === undefined) return group;
  return { ...group, entities: [...group.entities, ...guests.map((guest) => guest.entity)], rule: guests[0]!.rule };
}

/** The name is the surname (or, in names that put it first, the family name), and the full name occurs on the same occasion. */
function fits(entity: Entity, group: NameGroup, occasionOf: (doc: string) => number): boolean {
  const [word] = nameWords(entity.name);
  if (word === undefined || !(isSpelling(word, group.words.at(-1)!) || word === group.words[0])) return false;
  return group.entities.some((other) => other.doc !== entity.doc && occasionOf(other.doc) === occasionOf(entity.doc));
}

function sharesTitle(a: readonly Entity[], b: readonly Entity[]): boolean {
  const titles = new Set(a.flatMap(titlesOf));
  return b.flatMap(titlesOf).some((title) => titles.has(title));
}

/** The last word of each title: “transport minister” and “Minister” meet. */
function titlesOf(entity: Entity): string[] {
  return entity.titles.map((title) => nameWords(title).at(-1) ?? '').filter((word) => word !== '');
}

function byTitle(entities: readonly Entity[], occasionOf: (doc: string) => number): NameGroup[] {
  return grouped(
    entities,
    (entity) =>
      `${occasionOf(entity.doc)} ${nameWords(entity.name).join(' ')} ${titlesOf(entity).sort()[0] ?? entity.id}`,
    (entity) => nameWords(entity.name),
    'reconcile/surname-and-title',
  );
}
