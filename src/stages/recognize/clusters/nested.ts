import { folded } from '../../../language/names/folded.js';
import { facilityHeads, organizationHeads, placeHeads } from '../../../language/names/heads.js';
import { wordList } from '../../../language/word-list.js';
import type { Document } from '../../../schemas/document.js';
import type { Span } from '../../../schemas/span.js';
import { spanOf } from '../../../text/span.js';
import type { Lines } from '../lines.js';
import type { Name, NameType } from '../names/found.js';
import { nameKey } from '../names/key.js';
import type { Line } from '../names/line.js';
import type { Cluster } from './cluster.js';

/**
 * Where somebody or something that the document names by itself is named inside a longer name. No mentions: nothing is said
 * of them there.
 *
 *     She lives in Lisbon. The Lisbon Football Club lost.
 *                              ^^^^^^
 */
export function nestedNames(
  document: Document,
  clusters: readonly Cluster[],
  found: readonly Name[],
  lines: Lines,
): Map<Cluster, Span[]> {
  const bearers = bearersOf(clusters);
  const nested = new Map<Cluster, Span[]>();
  for (const { name, owner } of outerNames(clusters, found)) {
    const line = lines.at(name.sentence);
    for (let at = name.from; at < name.to; at++) {
      const inner = innerAt(line, at, name, bearers);
      if (inner === null || inner.bearer === owner) continue;
      const end = line.tokens[inner.to - 1]!.start + line.words[inner.to - 1]!.length;
      const spans = nested.get(inner.bearer) ?? [];
      nested.set(inner.bearer, [...spans, spanOf(document.text, line.tokens[at]!.start, end)]);
      at = inner.to - 1;
    }
  }
  return nested;
}

/** Names that may be called after somebody: of what is, and those found that are of no type of ours (“the Kenya Vision 2030”). */
function* outerNames(
  clusters: readonly Cluster[],
  found: readonly Name[],
): Generator<{ readonly name: Name; readonly owner: Cluster | null }> {
  const owned = new Set<number>();
  for (const owner of clusters) {
    for (const name of owner.names) {
      owned.add(name.start);
      if (isCalledAfter(owner.type, name)) yield { name, owner };
    }
  }
  for (const name of found) if (name.to > name.from + 1 && !owned.has(name.start)) yield { name, owner: null };
}

const called: ReadonlySet<NameType> = new Set(['event', 'facility', 'law', 'organization', 'product', 'work']);

/** Waters are called after the place that lies on them; most other places that begin like one are that place: “Mexico City”. */
const waters = /(?:^| )(?:Bay|Gulf|Harbou?r|Straits?)(?: |$)/;

function isCalledAfter(type: NameType, { from, to, text }: Name): boolean {
  return to > from + 1 && (called.has(type) || (type === 'place' && waters.test(text)));
}

/** Key of a name -> who bears it, null where several do. */
type Bearers = ReadonlyMap<string, Cluster | null>;

function bearersOf(clusters: readonly Cluster[]): Bearers {
  const bearers = new Map<string, Cluster | null>();
  for (const cluster of clusters) {
    for (const key of new Set(cluster.names.flatMap(keysOf))) {
      const other = bearers.get(key) ?? cluster;
      bearers.set(key, other === cluster && bearers.get(key) !== null ? cluster : null);
    }
  }
  return bearers;
}

/** The name; of a state, which is meant by each of its names, the country; of a person the family name, which may be another’s too. */
function keysOf({ country, spelling, state, type }: Name): string[] {
  if (state) return [spelling.key, `state ${country}`];
  const { key, person, words } = spelling;
  return type === 'person' ? [key, ...words.filter((word) => folded(word) === person.family)] : [key];
}

/** The most tokens of a name within another. */
const LONGEST = 6;

/** The longest name that starts at the token, if its bearer is certainly meant. */
function innerAt(line: Line, at: number, name: Name, bearers: Bearers): { to: number; bearer: Cluster } | null {
  if (!line.word(at).capital) return null;
  for (let to = Math.min(name.to, at + LONGEST); to > at; to--) {
    if ((at === name.from && to === name.to) || !/[\p{L}\p{N}.]$/u.test(line.words[to - 1]!)) continue;
    const match = line.lexicon(at);
    const state = match?.kind === 'state' && match.length === to - at ? `state ${match.country}` : '';
    const bearer = bearers.get(nameKey(line.words.slice(at, to).join(' '))) ?? bearers.get(state) ?? null;
    if (bearer !== null) return means[bearer.type]?.(line, at, to, name) ? { to, bearer } : null;
  }
  return null;
}

/** Whether tokens `at` to `to` of the name stand for the bearer of a type; what has another type is not looked for. */
const means: Partial<Record<NameType, (line: Line, at: number, to: number, name: Name) => boolean>> = {
  organization: meansBody,
  person: meansPerson,
  place: meansPlace,
};

/** Bodies of those in office, who are meant by their family names alone. */
const governments: ReadonlySet<string> = new Set(
  wordList('Administration, Cabinet, Campaign, Government, Presidency, Transition'),
);

/** “the Henry Ford Museum”, but not “the Ford Motor Company”: a family name alone may be another’s. */
function meansPerson(line: Line, at: number, to: number): boolean {
  return to > at + 1 || governments.has(line.words[to] ?? '');
}

const directions = /^(?:(?:north|south)?(?:east|west)|north|south|central|greater|lower|new|upper)(?:ern)?$/i;

/** No word for what it is, no part of a place (“Southern [Oregon] University”) or of a person (“George [Washington] Bridge”). */
function meansPlace(line: Line, at: number, to: number, { from, to: end }: Name): boolean {
  const { given, looksCommon, text } = line.word(at);
  const single = to === at + 1;
  if (single && (looksCommon || placeHeads.has(text) || facilityHeads.has(text))) return false;
  if (at > from && (directions.test(line.words[at - 1]!) || opensPerson(line, at - 1))) return false;
  // “the [Florence] Nightingale Trust”
  return !(single && given && to < end && !line.word(to).looksCommon && !organizationHeads.has(line.words[to]!));
}

/** “George”, “T.”, “Lord” */
function opensPerson(line: Line, at: number): boolean {
  const { courtesy, given, office, text } = line.word(at);
  return courtesy || given || office || /^\p{Lu}\.$/u.test(text);
}

/** An acronym or several words, behind “of” or before what the body runs: “General Assembly of the UN”, “NATO Response Force”. */
function meansBody(line: Line, at: number, to: number, { from, to: end }: Name): boolean {
  if (to === at + 1 && !line.word(at).acronym) return false;
  return at > from ? /^(?:at|by|for|in|of|the)$/.test(line.words[at - 1]!) : to < end && line.word(to).capital;
}
