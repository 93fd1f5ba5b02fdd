import type { Token } from '../../schemas/sentence.js';
import type { Unit } from './unit.js';

/** The dependency trees of a unit's sentences, over the tokens of the unit. */
export interface Tree {
  /** For each token the token that it depends on; null for roots and where the tree of the sentences doesn't say. */
  readonly heads: readonly (number | null)[];
  /** The Universal Dependencies relation to the head, without its subtype. */
  readonly relations: readonly string[];
  /** For each token its subject, the first where it has several; null where it has none. */
  readonly subjects: readonly (number | null)[];
}

/** By the tokens: a tree is read once, and is forgotten with them. */
const read = new WeakMap<Unit['tokens'], Tree>();

/** The tree of a unit. A token that stands for several takes the head of the first that has one outside. */
export function treeOf(unit: Unit): Tree {
  const { tokens } = unit;
  const known = read.get(tokens);
  if (known !== undefined) return known;
  const tree = readTree(unit);
  read.set(tokens, tree);
  return tree;
}

function readTree({ tokens: words, sentences }: Unit): Tree {
  const heads: (number | null)[] = words.map(() => null);
  const relations: string[] = words.map(() => 'root');
  let at = 0;
  for (const { tokens } of sentences) {
    const places: (number | null)[] = [];
    for (const token of tokens) {
      while (at < words.length && words[at]!.end <= token.start) at++;
      const holder = words[at];
      places.push(holder !== undefined && holder.start <= token.start && token.end <= holder.end ? at : null);
    }
    tokens.forEach((token, index) => {
      const place = places[index]!;
      if (place === null || heads[place] !== null) return;
      const head = headOutside(tokens, places, index);
      if (head === null) return;
      heads[place] = head;
      relations[place] = (token.relation ?? 'dep').replace(/:.*/, '');
    });
  }
  return { heads, relations, subjects: subjectsOf(heads, relations) };
}

function subjectsOf(heads: Tree['heads'], relations: Tree['relations']): (number | null)[] {
  const subjects: (number | null)[] = heads.map(() => null);
  heads.forEach((head, at) => {
    if (head !== null && relations[at] === 'nsubj') subjects[head] ??= at;
  });
  return subjects;
}

/** The nearest of the tokens above that the unit holds, other than the one that `index` is part of; null behind the root. */
function headOutside(tokens: readonly Token[], places: readonly (number | null)[], index: number): number | null {
  let head = tokens[index]!.head;
  for (let step = 0; head !== null && step < tokens.length; step++) {
    const place = places[head] ?? null;
    if (place !== null) return place === places[index] ? null : place;
    head = tokens[head]!.head;
  }
  return null;
}

/** “the crowd [was] [pleased]”: the word that the tree has for the clause of a verb, which a copula is not. */
export function predicateOf({ heads, relations }: Tree, verb: number): number {
  return /^(?:aux|cop)$/.test(relations[verb] ?? '') ? (heads[verb] ?? verb) : verb;
}

/** Whether the token is the one at `above` or hangs on it, directly or not. */
export function hangsOn({ heads }: Tree, token: number, above: number): boolean {
  let at: number | null = token;
  for (let step = 0; at !== null && step < heads.length; step++) {
    if (at === above) return true;
    at = heads[at] ?? null;
  }
  return false;
}
