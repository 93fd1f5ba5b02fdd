import type { Name } from '../names/found.js';
import { type PersonName, sameFullName } from '../names/person-name.js';
import { type Cluster, newCluster } from './cluster.js';

/** A person in the making: the cluster and the name that it was first called by. */
export interface Person {
  readonly cluster: Cluster;
  readonly name: PersonName;
  /** Brought in as someone’s wife, son or brother. */
  relative: boolean;
  /** Named together with others of the family: the surname alone may mean any of them. */
  oneOfFamily: boolean;
}

/** Full names -> the people who bear them, and who bears which. */
export function fullNames(names: readonly Name[]): { people: Person[]; owners: Map<Name, Person> } {
  const people: Person[] = [];
  const owners = new Map<Name, Person>();
  const byKey = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  for (const name of names) {
    const { key, person: parts } = name.spelling;
    let person = byKey.get(key) ?? (byWord.get(parts.family) ?? []).find((one) => isSame(one.name, parts));
    if (person === undefined) {
      person = newPerson(name);
      people.push(person);
      for (const word of new Set([parts.family, parts.given])) put(byWord, word, person);
    }
    byKey.set(key, person);
    owners.set(name, person);
    addName(person, name);
  }
  return { people, owners };
}

function put(map: Map<string, Person[]>, word: string, person: Person): void {
  const list = map.get(word) ?? [];
  map.set(word, list);
  list.push(person);
}

/** “Donald Trump Jr.” is not Donald Trump, nor Charles II Charles III. */
function isSame(a: PersonName, b: PersonName): boolean {
  const apart = a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal;
  return a.junior === b.junior && !apart && sameFullName(a, b);
}

export function newPerson(name: Name): Person {
  const parts = name.spelling.person;
  return { cluster: newCluster('person', name.rule), name: parts, relative: parts.junior, oneOfFamily: false };
}

export function addName(person: Person, name: Name): void {
  const { cluster } = person;
  cluster.names.push(name);
  for (const title of name.titles) if (!kin.test(title)) cluster.titles.add(title);
  cluster.gender ??= name.gender ?? name.spelling.gender;
  person.relative ||= name.relative;
  person.oneOfFamily ||= name.oneOfFamily;
}

/** Relations that stand before a name like an office, and are none. */
const kin = /^(?:brother|father|mother|resident|sister)$/i;
