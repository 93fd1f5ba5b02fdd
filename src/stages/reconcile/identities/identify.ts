import { nameWords } from '../../../language/name-words.js';
import { isCommonWord } from '../../../language/names/english.js';
import { type Entity, NamedType } from '../../../schemas/entity.js';
import type { Identity } from '../../../schemas/identity.js';
import type { Override } from '../../../schemas/override.js';
import { type Account, compareText } from '../lookup.js';
import { recordId } from '../record-id.js';
import { personGroups } from './full-names.js';
import type { NameGroup } from './group.js';
import { attached, otherGroups, plainWords } from './other-names.js';
import { correctGroups } from './overrides.js';
import { type Ambiguous, withShortNames } from './short-names.js';

export interface Identified {
  readonly identities: readonly Identity[];
  /** Identity id by entity id. */
  readonly byEntity: ReadonlyMap<string, string>;
  readonly ambiguous: readonly Ambiguous[];
}

/**
 * Who or what the named entities of all accounts stand for. `occasionOf` says which accounts are about one occasion; the
 * corrections of the user have the last word.
 */
export function identify(
  accounts: readonly Account[],
  occasionOf: (doc: string) => number,
  overrides: readonly Override[],
): Identified {
  const entities = accounts.flatMap((account) => account.entities).filter(isNamed);
  const bare = entities.filter(({ type, name }) => type === 'person' && nameWords(name).length === 1);
  const people = withShortNames(personGroups(entities, occasionOf), bare, occasionOf);
  const others = otherGroups(entities, occasionOf);
  const byAlias = aliasesOf(others);
  const found = [
    ...people.groups,
    ...attached(others, (group) => aliasAnchor(group, byAlias, occasionOf), 'reconcile/short-name-in-occasion'),
  ];
  const grouped = correctGroups(found, accounts, overrides);
  const order = new Map(entities.map((entity, index): [string, number] => [entity.id, index]));
  const identities = grouped
    .map((group) => identityOf(group, order))
    .sort((a, b) => order.get(a.entities[0]!)! - order.get(b.entities[0]!)!);
  const byEntity = new Map(
    identities.flatMap(({ id, entities: ids }) => ids.map((one): [string, string] => [one, id])),
  );
  return { identities, byEntity, ambiguous: people.ambiguous };
}

const namedTypes: ReadonlySet<string> = new Set(NamedType.options);

/** Whoever has no name (“the nurse”, “the two leaders”) is known in the own document only. */
function isNamed({ type, mentions }: Entity): boolean {
  return namedTypes.has(type) && mentions.some(({ form }) => form === 'name');
}

function identityOf(group: NameGroup, order: ReadonlyMap<string, number>): Identity {
  const entities = [...group.entities].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  const name = fullestName(entities);
  const aliases = new Set(entities.flatMap((entity) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  return {
    kind: 'identity',
    id: recordId(
      'identity',
      entities.map(({ id }) => id),
    ),
    type: group.type,
    name,
    aliases: [...aliases].sort(compareText),
    entities: entities.map(({ id }) => id),
    country: commonest(entities.flatMap(({ country }) => country ?? [])),
    titles: titlesOf(entities),
    rule:
      new Set(entities.map(({ doc }) => doc)).size === 1 && group.rule !== 'reconcile/override'
        ? 'reconcile/one-document'
        : group.rule,
  };
}

/** The name with most words; of those, the one that most documents use. */
function fullestName(entities: readonly Entity[]): string {
  const most = Math.max(...entities.map(({ name }) => nameWords(name).length));
  return commonest(entities.filter(({ name }) => nameWords(name).length === most).map(({ name }) => name))!;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))[0]?.[0] ?? null
  );
}

function titlesOf(entities: readonly Entity[]): Identity['titles'] {
  const docs = new Map<string, Set<string>>();
  for (const { titles, doc } of entities) {
    for (const title of titles) docs.set(title, (docs.get(title) ?? new Set()).add(doc));
  }
  return [...docs]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([title, where]) => ({ title, docs: [...where].sort() }));
}

type Aliases = ReadonlyMap<string, readonly { readonly group: NameGroup; readonly doc: string }[]>;

function aliasesOf(groups: readonly NameGroup[]): Aliases {
  const found = new Map<string, { group: NameGroup; doc: string }[]>();
  for (const group of groups) {
    for (const { doc, aliases } of group.entities) {
      for (const alias of aliases) {
        const key = `${group.type} ${plainWords(alias).join(' ')}`;
        found.set(key, [...(found.get(key) ?? []), { group, doc }]);
      }
    }
  }
  return found;
}

/**
 * A name that an account of the same occasion gives as a short form of one longer name stands for that. That of an organization,
 * if it is no common word, does on other occasions too, where all accounts mean one and the same by it.
 *
 *     Kestrel Foods … Kestrel employs · Kestrel's board
 *     ^^^^^^^^^^^^^   ^^^^^^^           ^^^^^^^
 */
function aliasAnchor(group: NameGroup, byAlias: Aliases, occasionOf: (doc: string) => number): NameGroup | null {
  const occasions = new Set(group.entities.map(({ doc }) => occasionOf(doc)));
  const longer = (byAlias.get(`${group.type} ${group.words.join(' ')}`) ?? []).filter(
    ({ group: other }) => other.words.length > group.words.length,
  );
  const distinct = group.type === 'organization' && group.words.every((word) => word.length > 2 && !isCommonWord(word));
  const known = distinct ? longer : longer.filter(({ doc }) => occasions.has(occasionOf(doc)));
  const candidates = new Set(known.map(({ group: other }) => other));
  return candidates.size === 1 && (distinct || occasions.size === 1) ? [...candidates][0]! : null;
}
