import { capitals, countryNames } from '../countries.js';
import { demonymCountry, demonymWords, otherGroups } from '../demonyms.js';
import { newsAgencies, newsOutlets } from '../media-names.js';
import { cities } from './cities.js';
import { events, organizations, seatsOfPower } from './organizations.js';
import { partsOfStates, widerRegions } from './regions.js';

/** `state` is a place too, one whose names all stand for the same thing. */
export type LexiconKind = 'agency' | 'city' | 'event' | 'group' | 'organization' | 'region' | 'seat' | 'state';

/** A name that the lexicons hold, and the ISO code of the state that it is or belongs to. */
interface LexiconEntry {
  readonly kind: LexiconKind;
  readonly country: string | null;
}

/** A lexicon entry found in a list of words: it takes `length` of them. */
export interface LexiconMatch extends LexiconEntry {
  readonly length: number;
}

interface Node {
  entry: LexiconEntry | null;
  readonly next: Map<string, Node>;
}

const root: Node = { entry: null, next: new Map() };

/** The longest lexicon entry that starts with `words[at]`; null where there is none. Case counts. */
export function matchLexicon(words: readonly string[], at: number): LexiconMatch | null {
  let node: Node | null = root;
  let best: LexiconMatch | null = null;
  for (let index = at; index < words.length; index++) {
    node = step(node, straight(words[index]!));
    if (node === null) break;
    if (node.entry !== null) best = { ...node.entry, length: index - at + 1 };
  }
  return best;
}

/** Whether an entry may start with the word. */
export function opensLexicon(word: string): boolean {
  return step(root, straight(word)) !== null;
}

/** The node behind a word: as it is, without the full stops of “C.I.A.”, or part by part where it holds hyphens. */
function step(node: Node, word: string): Node | null {
  const next = node.next.get(word);
  if (next !== undefined) return next;
  if (word.includes('.') && /^(?:\p{Lu}\.){2,}$/u.test(word)) return node.next.get(word.replaceAll('.', '')) ?? null;
  return word.includes('-') && /\p{L}-\p{L}/u.test(word) ? stepParts(node, lexiconWords(word)) : null;
}

function stepParts(node: Node, parts: readonly string[]): Node | null {
  let at: Node | undefined = node;
  for (const part of parts) at = at?.next.get(part);
  return at ?? null;
}

/** Words as the tokenizer cuts them: hyphens and the possessive mark are words of their own. */
function lexiconWords(name: string): string[] {
  return name.split(/\s+|(?=-)|(?<=-)|(?='s?$)|(?='s? )/u).map(straight);
}

function straight(word: string): string {
  return word.replace('’', "'");
}

function add(name: string, entry: LexiconEntry): void {
  let node = root;
  for (const word of lexiconWords(name)) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { entry: null, next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  // The first list to hold a name decides what it is.
  node.entry ??= entry;
}

function addAll(kind: LexiconKind, names: ReadonlyMap<string, string> | ReadonlySet<string>): void {
  if (names instanceof Map) for (const [name, country] of names) add(name, { kind, country });
  else for (const name of names.keys()) add(name, { kind, country: null });
}

for (const word of demonymWords) {
  for (const form of [word, `${word}s`]) add(form, { kind: 'group', country: demonymCountry(form) });
}
for (const word of otherGroups) for (const form of [word, `${word}s`]) add(form, { kind: 'group', country: null });
addAll('state', countryNames);
addAll('seat', seatsOfPower);
addAll('agency', newsAgencies);
addAll('agency', newsOutlets);
addAll('organization', organizations);
addAll('event', events);
addAll('city', capitals);
addAll('city', cities);
addAll('region', partsOfStates);
addAll('region', widerRegions);
