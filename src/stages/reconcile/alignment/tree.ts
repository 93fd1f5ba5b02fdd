import type { Token } from '../../../schemas/sentence.js';
import { tokenAt } from '../syntax.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The token of a stretch that hangs on a token outside it; null where there is none. */
export function topOf(tokens: readonly Token[], { start, end }: Stretch): number | null {
  const isInside = (token: Token) => token.start < end && start < token.end;
  for (let at = tokenAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    const { head, pos } = tokens[at]!;
    if (pos !== 'PUNCT' && (head === null || !isInside(tokens[head]!))) return at;
  }
  return null;
}

/** The verb that a token belongs to: the nearest above it, or the root; a copula's predicate counts as one. */
export function clauseOf(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let steps = 0; steps < tokens.length; steps++) {
    const { pos, head, relation } = tokens[at]!;
    if (
      head === null ||
      (pos === 'VERB' && at !== index) ||
      /^(?:ccomp|advcl|acl|xcomp|parataxis)/.test(relation ?? '')
    )
      return at;
    at = head;
  }
  return at;
}

/** How far a word takes one from the word above it. What opens another clause is far away. */
const upward: Readonly<Record<string, number>> = {
  nummod: 0,
  det: 0,
  case: 0,
  amod: 0.3,
  compound: 0.3,
  appos: 0.3,
  advmod: 0.3,
  obj: 0.4,
  nsubj: 0.4,
  'nsubj:pass': 0.4,
  obl: 0.4,
  xcomp: 0.4,
  nmod: 0.5,
  'nmod:poss': 0.5,
  acl: 0.6,
  'acl:relcl': 0.6,
  conj: 1,
  advcl: 1.2,
  ccomp: 1.8,
  parataxis: 2,
};
const UP = 0.8;

/** How far it is from a word down to what hangs on it. */
const downward: Readonly<Record<string, number>> = {
  compound: 0.4,
  flat: 0.4,
  amod: 0.5,
  'nmod:poss': 0.5,
  obj: 0.5,
  nsubj: 0.5,
  'nsubj:pass': 0.5,
  appos: 0.5,
  nummod: 0.6,
  nmod: 0.6,
  xcomp: 0.6,
  obl: 0.8,
  acl: 0.8,
  'acl:relcl': 0.8,
  advmod: 0.9,
  conj: 1.2,
  ccomp: 1.2,
  advcl: 1.6,
  parataxis: 2,
};
const DOWN = 1;

/** Beyond this a word has nothing to do with it. */
const FARTHEST = 3.2;

/** How far the tokens of a sentence are from one of them, in steps over the tree; far ones are left out. */
export function distancesFrom(tokens: readonly Token[], start: number): ReadonlyMap<number, number> {
  const children = childrenOf(tokens);
  const distances = new Map<number, number>([[start, 0]]);
  // In a tree there is one way to each token: whoever is reached is not reached again.
  const open: (readonly [number, number])[] = [[start, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [index, distance] = next;
    const { head, relation } = tokens[index]!;
    const step = (to: number, cost: number) => {
      if (distances.has(to) || distance + cost > FARTHEST) return;
      distances.set(to, distance + cost);
      open.push([to, distance + cost]);
    };
    if (head !== null) step(head, upward[relation ?? ''] ?? UP);
    for (const child of children.get(index) ?? []) step(child, downward[tokens[child]!.relation ?? ''] ?? DOWN);
  }
  return distances;
}

const known = new WeakMap<readonly Token[], ReadonlyMap<number, readonly number[]>>();

/** What hangs on each token; made once a sentence. */
function childrenOf(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const children = new Map<number, number[]>();
  known.set(tokens, children);
  tokens.forEach(({ head }, index) => {
    if (head === null) return;
    const list = children.get(head);
    if (list === undefined) children.set(head, [index]);
    else list.push(index);
  });
  return children;
}
