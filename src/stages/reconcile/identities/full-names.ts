import { isSpelling, nameWords, soundOf } from '../../../language/name-words.js';
import { isShortForm } from '../../../language/names/short-forms.js';
import type { Entity } from '../../../schemas/entity.js';
import { completeLink, type Pair, pairsByKey } from '../blocking.js';
import { grouped, joined, type NameGroup } from './group.js';

/** Most names that may share the sound of their last word and still be compared with each other. */
const LARGEST_BLOCK = 400;

/**
 * People of one full name, in whatever spelling, are one; middle names and initials may be missing.
 *
 *     Sergei Lavrov · Sergey Lavrov          Harold B. Finch · Harold Finch          Kim Jong-un · Kim Jong Un
 *     ^^^^^^^^^^^^^   ^^^^^^^^^^^^^
 *
 * “Harold Finch Jr.” is Harold Finch where the accounts of one occasion know one of them only.
 */
export function personGroups(entities: readonly Entity[], occasionOf: (doc: string) => number): NameGroup[] {
  const full = entities.filter((entity) => entity.type === 'person' && nameWords(entity.name).length > 1);
  const groups = grouped(
    full,
    (entity) => [...wordsOf(entity), generationOf(entity) ?? ''].join(' '),
    wordsOf,
    'reconcile/same-name',
  ).sort((a, b) => b.entities.length - a.entities.length || b.words.length - a.words.length || byWords(a, b));
  const bare = new Set(
    entities.flatMap(({ type, doc, name }) => {
      const words = nameWords(name);
      return type === 'person' && words.length === 1 ? [`${doc} ${words[0]!}`] : [];
    }),
  );
  const matches = pairsByKey(groups, keysOf, LARGEST_BLOCK).filter(
    ([a, b]) => isSameName(groups[a]!, groups[b]!) && isSameBearer(groups[a]!, groups[b]!, occasionOf, bare),
  );
  return completeLink(groups.length, matches as readonly Pair[]).map((indexes) =>
    joined(
      indexes.map((index) => groups[index]!),
      'reconcile/name-spelling',
    ),
  );
}

const generation = /^(?:jr|sr|ii|iii|iv)$/;

function wordsOf({ name }: Entity): string[] {
  const words = nameWords(name);
  return words.length > 2 && generation.test(words.at(-1)!) ? words.slice(0, -1) : words;
}

/** “jr” of “Harold Finch Jr.” */
function generationOf({ name }: Entity): string | null {
  const words = nameWords(name);
  return words.length > 2 && generation.test(words.at(-1)!) ? words.at(-1)! : null;
}

/**
 * Of father and son, an account that leaves “Jr.” out speaks of neither in particular, and “Bob Lee” may be another than “Robert Lee”: both
 * must be of one occasion, and none know two.
 */
function isSameBearer(
  a: NameGroup,
  b: NameGroup,
  occasionOf: (doc: string) => number,
  bare: ReadonlySet<string>,
): boolean {
  const [left, right] = [generationOf(a.entities[0]!), generationOf(b.entities[0]!)];
  if (left !== right && left !== null && right !== null) return false;
  if (left === right && !isShortForm(a.words[0]!, b.words[0]!)) return true;
  // “Mr. Lee … Tom Lee Jr.”: an account that has the surname for somebody else knows two.
  const knowsTwo = ({ entities, words }: NameGroup) => entities.some(({ doc }) => bare.has(`${doc} ${words.at(-1)!}`));
  if (left !== right && (knowsTwo(a) || knowsTwo(b))) return false;
  const docs = new Set(a.entities.map(({ doc }) => doc));
  const occasions = new Set([...a.entities, ...b.entities].map(({ doc }) => occasionOf(doc)));
  return occasions.size === 1 && !b.entities.some(({ doc }) => docs.has(doc));
}

function byWords(a: NameGroup, b: NameGroup): number {
  const text = ({ words, entities }: NameGroup) => [...words, generationOf(entities[0]!) ?? ''].join(' ');
  return text(a) < text(b) ? -1 : 1;
}

/** Names meet where their last words sound alike: initials and middle names come and go. */
function keysOf({ words }: NameGroup): string[] {
  const last = words.at(-1)!;
  return [soundOf(last), soundOf(last.replace(/[iy]+$/, 'i'))];
}

function isSameName(a: NameGroup, b: NameGroup): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!isSpelling(short.at(-1)!, long.at(-1)!)) return false;
  if (!isSpelling(short[0]!, long[0]!) && !isShortForm(short[0]!, long[0]!)) return false;
  if (short.length === long.length)
    return short.every((word, i) => i === 0 || isSpelling(word, long[i]!) || isInitial(word, long[i]!));
  return isSubsequence(short.slice(1, -1), long.slice(1, -1));
}

function isInitial(a: string, b: string): boolean {
  return a[0] === b[0] && (a.length === 1 || b.length === 1);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && (isSpelling(short[at]!, word) || isInitial(short[at]!, word))) at++;
  return at === short.length;
}
