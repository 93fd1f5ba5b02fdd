import { titleInFull } from '../../../language/titles.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Name } from '../names/found.js';
import { bareGroups } from './bare-groups.js';
import type { Cluster } from './cluster.js';
import { addName, fullNames, newPerson, type Person } from './persons.js';

/** Sentences that a bare name reaches back over when several people bear it. */
const REACH = 3;
/** How many times as often as any other a bearer must be named to be meant wherever a bare name stands. */
const DOMINANCE = 3;

/** Names of people -> one cluster a person. A bare name that two people could bear is refused unless one is clearly in place. */
export function clusterPeople(names: readonly Name[], refuse: Refuse): Cluster[] {
  const full = names.filter((name) => name.spelling.person.single === null);
  const { people, owners } = fullNames(full);
  const bearers = bearersOf(people);
  const groups = bareGroups(names.filter((name) => !owners.has(name)));
  const bare = new Map<string, Person>();
  const last = new Map<Person, number>();
  for (const name of names) {
    const owner = owners.get(name) ?? bearer(name);
    if (owner !== null) last.set(owner, name.sentence);
  }
  const clusters = [...people, ...bare.values()].map(({ cluster }) => cluster);
  // The full names came first, wherever they stand.
  for (const { names: borne } of clusters) borne.sort((a, b) => a.start - b.start);
  return clusters;

  function bearer(name: Name): Person | null {
    const group = groups.get(name.spelling.key)!;
    const { single, junior } = name.spelling.person;
    // “Adam Lind Jr. … Lind Jr.”
    const borne = bearers.get(junior ? single! : name.spelling.folded) ?? [];
    const candidates = borne.filter((person) => group.fits(person, name) && (!junior || person.name.junior));
    const person = candidates.length === 0 ? bareBearer(name) : inPlace(name, candidates, last);
    if (person === null) refuse(refusalOf(name, candidates));
    else addName(person, name);
    return person;
  }

  function bareBearer(name: Name): Person {
    const key = name.spelling.key;
    const person = bare.get(key) ?? newPerson(name);
    bare.set(key, person);
    return person;
  }
}

/** Each word of a name, and the given name of several words -> the people who bear it. */
function bearersOf(people: readonly Person[]): Map<string, Person[]> {
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of new Set([person.name.family, person.name.given, ...person.name.words])) {
      const list = bearers.get(word) ?? [];
      bearers.set(word, list);
      list.push(person);
    }
  }
  return bearers;
}

/** The one candidate that the bare name can stand for; null where two are equally in place. */
function inPlace(name: Name, candidates: readonly Person[], last: ReadonlyMap<Person, number>): Person | null {
  const byFamily = candidates.filter((person) => person.name.family === name.spelling.folded);
  const own = byFamily.length > 0 ? byFamily : candidates;
  const next = relativeNext(name, own, last);
  if (next !== null) return next;
  // Sons and wives are called by the full name; the bare one is for whom the text is about.
  const main = own.filter(({ relative }) => !relative);
  const left = main.length > 0 ? main : own;
  if (left.length === 1) return left[0]!;
  const titles = new Set(name.titles.map(plainTitle));
  const titled = left.filter(({ cluster }) => [...cluster.titles].some((title) => titles.has(plainTitle(title))));
  if (titled.length === 1) return titled[0]!;
  const introduced = left.filter((person) => last.has(person));
  if (introduced.length === 1) return introduced[0]!;
  if (introduced.length === 0) return introducedNext(name, left);
  const recent = introduced.filter((person) => last.get(person)! >= name.sentence - REACH);
  if (recent.length === 1 && left.every((other) => other.cluster.names.length <= recent[0]!.cluster.names.length))
    return recent[0]!;
  const leading = left.find((person) =>
    left.every((other) => other === person || person.cluster.names.length >= DOMINANCE * other.cluster.names.length),
  );
  return leading !== undefined && last.has(leading) ? leading : null;
}

/** `Her sister, Ada Lind, wept. “I knew,” Ms Lind said`: a title of courtesy right behind a relative who was named last. */
function relativeNext(name: Name, own: readonly Person[], last: ReadonlyMap<Person, number>): Person | null {
  if (name.gender === null) return null;
  const named = (person: Person) => last.get(person) ?? -1;
  const [next, other] = own.filter((person) => named(person) >= name.sentence - 1);
  return next?.relative === true && other === undefined ? next : null;
}

/** “former Vice President” and “Vice President”, “Gov.” and “Governor” */
function plainTitle(title: string): string {
  const plain = title.toLowerCase().replace(/^(?:former |ex-|then-|late )+/, '');
  return plain.split(' ').map(titleInFull).join(' ');
}

/** Sentences behind a headline in which whom it speaks of is introduced. */
const OPENING = 4;

/** “Lee quits as mayor”, then “Ada Lee resigned …”: the one whom the text introduces next, and nobody else of the name there. */
function introducedNext({ sentence }: Name, people: readonly Person[]): Person | null {
  const near = people.filter(({ cluster }) => cluster.names[0]!.sentence <= sentence + OPENING);
  return near.length === 1 ? near[0]! : null;
}

function refusalOf(name: Name, candidates: readonly Person[]): Parameters<Refuse>[0] {
  return {
    reason: 'ambiguous',
    start: name.start,
    end: name.end,
    text: name.text,
    candidates: candidates.map(({ cluster }) => ({
      text: cluster.names[0]!.text,
      why: 'bears the name, and another does too',
    })),
    rule: 'recognize/name-bare',
  };
}
