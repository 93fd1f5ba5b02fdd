import { countryNames } from '../../../language/countries.js';
import { withoutS } from '../../../language/lemma.js';
import { initialsOf, isAcronym, nameWords } from '../../../language/name-words.js';
import { departmentName, fullBodyName, legalForms, ownedName } from '../../../language/names/bodies.js';
import type { Entity } from '../../../schemas/entity.js';
import { grouped, joined, type NameGroup } from './group.js';

/** Words that names of agencies, papers and firms are cut to or lengthened by: “Yonhap News Agency”, “Samsung Electronics”. */
const openTails = new Set(
  'news agency press service newspaper daily computer computers electronics motor motors group holdings software pharmaceuticals'.split(
    ' ',
  ),
);

/** Everything named but people: one by equal names, by names of one state, and by an abbreviation with its full name. */
export function otherGroups(entities: readonly Entity[], occasionOf: (doc: string) => number): NameGroup[] {
  const named = entities.filter((entity) => entity.type !== 'person');
  const groups = grouped(named, keyOf, (entity) => plainWords(entity.name), 'reconcile/same-name');
  return withTails(withAcronyms(withOwners(groups, occasionOf)));
}

function keyOf(entity: Entity): string {
  const state = entity.type === 'place' ? stateOf(entity.name) : null;
  if (state !== null) return `state ${state}`;
  const name = entity.type === 'organization' ? fullBodyName(entity.name) : entity.name;
  const owned = entity.type === 'organization' ? ownedName(name) : null;
  if (owned !== null) return `${owned.country} ${plainWords(departmentName(owned.rest)).join(' ')}`;
  const words = plainWords(departmentName(name));
  // “Republicans” in one account are “Republican” in another.
  if (entity.type === 'group') return `group ${withoutS(words.join(' '))}`;
  // A name of several words is one thing, though one account may take it for a firm and another for a ship.
  return words.length > 1 ? words.join(' ') : `${entity.type} ${words.join(' ')}`;
}

/** The ISO code where the name is a state's own: “N Korea”, “DPRK”. “Pyongyang” has a country but is not the state. */
function stateOf(name: string): string | null {
  return countryNames.get(name) ?? countryNames.get(name.replace(/^the\s+/i, '')) ?? null;
}

/** The words of a name in one spelling, without the legal form of a firm and its own abbreviation: “Zentara Air Lines ZAL N.V.” */
export function plainWords(name: string): string[] {
  const words = nameWords(name).map((word) => spellings.get(word) ?? word);
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  const letters = words[end - 1];
  const before = words.slice(0, end - 1).filter((word) => word !== 'and');
  if (
    before.length > 2 &&
    before
      .map((word) => word[0])
      .join('')
      .startsWith(letters!)
  )
    end--;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** Words of names that are spelled in two ways. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': 'and',
    center: 'centre',
    defense: 'defence',
    labor: 'labour',
    organisation: 'organization',
    program: 'programme',
  }),
);

/** “The foreign ministry” joins “the Indonesian foreign ministry”, where the accounts of one occasion name only one state’s. */
function withOwners(groups: readonly NameGroup[], occasionOf: (doc: string) => number): NameGroup[] {
  const owned = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const name = group.type === 'organization' ? ownedName(group.entities[0]!.name) : null;
    if (name !== null) push(owned, plainWords(departmentName(name.rest)).join(' '), group);
  }
  return attached(
    groups,
    (group) => {
      if (group.type !== 'organization' || ownedName(group.entities[0]!.name) !== null) return null;
      const occasions = new Set(group.entities.map(({ doc }) => occasionOf(doc)));
      const candidates = (owned.get(plainWords(departmentName(group.entities[0]!.name)).join(' ')) ?? []).filter(
        ({ entities }) => entities.some(({ doc }) => occasions.has(occasionOf(doc))),
      );
      return occasions.size === 1 && candidates.length === 1 ? candidates[0]! : null;
    },
    'reconcile/owner-named',
  );
}

/**
 * An abbreviation joins the one name with its initials, or the one that a document gives beside it.
 *
 *     Korean Central News Agency … KCNA reported
 *     ^      ^       ^    ^        ^^^^
 */
function withAcronyms(groups: readonly NameGroup[]): NameGroup[] {
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (isShort(group)) continue;
    for (const initials of new Set(group.entities.flatMap(initialsIn))) push(byInitials, initials, group);
  }
  return attached(
    groups,
    (group) => {
      if (!isShort(group)) return null;
      const candidates = byInitials.get(group.words.join('')) ?? [];
      return candidates.length === 1 ? candidates[0]! : null;
    },
    'reconcile/acronym',
  );
}

function isShort(group: NameGroup): boolean {
  return group.entities.every((entity) => isAcronym(entity.name));
}

/** Initials of the name, and abbreviations that the document itself uses for it. */
function initialsIn(entity: Entity): string[] {
  const initials = entity.type === 'organization' || entity.type === 'event' ? initialsOf(entity.name) : null;
  const stated = entity.aliases.filter(isAcronym).map((alias) => nameWords(alias).join(''));
  return initials === null ? stated : [initials, ...stated];
}

/**
 * A name joins the one longer name that says only what kind of agency it is.
 *
 *     Yonhap · Yonhap News Agency
 *     ^^^^^^   ^^^^^^
 */
function withTails(groups: readonly NameGroup[]): NameGroup[] {
  const byHead = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const head = headOf(group.words);
    if (head.length < group.words.length) push(byHead, head.join(' '), group);
  }
  return attached(
    groups,
    (group) => {
      if (group.type !== 'organization' || headOf(group.words).length < group.words.length) return null;
      const candidates = byHead.get(group.words.join(' ')) ?? [];
      return candidates.length === 1 ? candidates[0]! : null;
    },
    'reconcile/name-tail',
  );
}

function headOf(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && openTails.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** Groups after each of them for which `anchorOf` gives another has gone into that one. */
export function attached(
  groups: readonly NameGroup[],
  anchorOf: (group: NameGroup) => NameGroup | null,
  rule: string,
): NameGroup[] {
  const guests = new Map<NameGroup, NameGroup[]>();
  const gone = new Set<NameGroup>();
  for (const group of groups) {
    const anchor = anchorOf(group);
    if (anchor === null || anchor === group) continue;
    push(guests, anchor, group);
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group)).map((group) => joined([group, ...(guests.get(group) ?? [])], rule));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
