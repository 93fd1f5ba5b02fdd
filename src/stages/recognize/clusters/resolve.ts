import type { Refuse } from '../../../pipeline/stage.js';
import type { Name } from '../names/found.js';
import { type Cluster, newCluster } from './cluster.js';
import { nameKey } from './key.js';
import { folded, genderOfName, type PersonName, personName, sameFullName } from './people.js';

/** A person in the making: the cluster and the full names that it goes by. */
interface Person {
  readonly cluster: Cluster;
  readonly name: PersonName;
}

/** Sentences that a bare name reaches back over when several people bear it. */
const REACH = 3;

/** Names of people -> one cluster a person. A bare name that two people could bear is refused unless one is clearly in place. */
export function clusterPeople(names: readonly Name[], refuse: Refuse): Cluster[] {
  const people = fullNames(names.filter((name) => personName(name.text).single === null));
  const bare = new Map<string, Person>();
  for (const name of names.filter((one) => personName(one.text).single !== null)) {
    const key = nameKey(name.text);
    const candidates = people.filter((person) => bears(person, folded(name.text)));
    const person = candidates.length === 0 ? (bare.get(key) ?? newPerson(name)) : inPlace(name, candidates, refuse);
    if (person === null) continue;
    if (candidates.length === 0) bare.set(key, person);
    add(person.cluster, name);
  }
  return [...people, ...bare.values()].map(({ cluster }) => cluster);
}

function fullNames(names: readonly Name[]): Person[] {
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  for (const name of names) {
    const key = nameKey(name.text);
    const parts = personName(name.text);
    const person = byKey.get(key) ?? people.find((one) => sameFullName(one.name, parts)) ?? newPerson(name);
    if (person.cluster.names.length === 0) people.push(person);
    byKey.set(key, person);
    add(person.cluster, name);
  }
  return people;
}

function bears({ name }: Person, key: string): boolean {
  return name.family === key || name.given === key || name.words.includes(key);
}

/** The one candidate that the bare name can stand for; null, with a refusal, where two are equally in place. */
function inPlace(name: Name, candidates: readonly Person[], refuse: Refuse): Person | null {
  const fitting = candidates.filter(({ cluster }) => fits(cluster, name));
  const byFamily = fitting.filter((person) => person.name.family === folded(name.text));
  const left = byFamily.length > 0 ? byFamily : fitting;
  if (left.length === 1) return left[0]!;
  const introduced = left.filter((person) => lastBefore(person.cluster, name) >= 0);
  if (introduced.length === 1) return introduced[0]!;
  const recent = left
    .map((person) => ({ person, last: lastBefore(person.cluster, name), count: person.cluster.names.length }))
    .sort((a, b) => b.last - a.last || b.count - a.count);
  const [best, next] = recent;
  if (best !== undefined && next !== undefined) {
    if (best.last >= name.sentence - REACH && next.last < name.sentence - REACH && best.count >= next.count)
      return best.person;
    const most = Math.max(...recent.map(({ count }) => count));
    const leading = recent.filter(({ count }) => count * 3 >= most);
    if (leading.length === 1 && leading[0]!.last >= 0) return leading[0]!.person;
  }
  refuse({
    reason: 'ambiguous',
    start: name.start,
    end: name.end,
    text: name.text,
    candidates: candidates.map(({ cluster }) => ({
      text: cluster.names[0]!.text,
      why: 'bears the name, and another does too',
    })),
    rule: 'recognize/name-bare',
  });
  return null;
}

function fits(cluster: Cluster, name: Name): boolean {
  return !name.gender || cluster.gender === null || cluster.gender === name.gender;
}

/** The sentence in which the person was last named before `name`; -1 where not yet. */
function lastBefore(cluster: Cluster, name: Name): number {
  let last = -1;
  for (const other of cluster.names) if (other.start < name.start) last = Math.max(last, other.sentence);
  return last;
}

function newPerson(name: Name): Person {
  const parts = personName(name.text);
  return { cluster: newCluster('person', name.rule), name: parts };
}

function add(cluster: Cluster, name: Name): void {
  cluster.names.push(name);
  for (const title of name.titles ?? []) {
    if (!/^(?:brother|father|mother|resident|sister)$/i.test(title)) cluster.titles.add(title);
  }
  cluster.gender ??= name.gender ?? genderOfName(name.text);
}
