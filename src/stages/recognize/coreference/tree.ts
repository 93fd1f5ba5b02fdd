import type { Token } from '../../../schemas/sentence.js';

/** What a mention is in its clause. */
export type Role = 'object' | 'oblique' | 'other' | 'possessive' | 'subject';

/** The token of `from` to `to` that the others hang on: the first whose head lies outside. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { head } = tokens[at]!;
    if (head === null || head < from || head >= to) return at;
  }
  return to - 1;
}

/** Steps up a tree that are looked at: no clause of a reader’s sentence lies deeper. */
const DEEPEST = 24;

/** The tokens above one, from its head to the root. */
export function above(tokens: readonly Token[], at: number): number[] {
  const path: number[] = [];
  for (let up = tokens[at]!.head; up !== null && path.length < DEEPEST; up = tokens[up]!.head) path.push(up);
  return path;
}

/** The token that a mention hangs on, over the conjuncts and names that it shares its place with. */
export function governorOf(tokens: readonly Token[], at: number): number | null {
  return tokens[sharing(tokens, at)]!.head;
}

/** `met Paul Berg and Adam Roth`: the second one shares the place of the first. */
export function sharing(tokens: readonly Token[], at: number): number {
  let here = at;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const { head, relation } = tokens[here]!;
    if (head === null || relation === null || !/^(?:conj|appos|flat)/.test(relation)) break;
    here = head;
  }
  return here;
}

export function roleOf(tokens: readonly Token[], head: number): Role {
  const relation = tokens[sharing(tokens, head)]!.relation ?? '';
  if (relation.startsWith('nsubj')) return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (relation === 'nmod:poss') return 'possessive';
  return /^(?:obl|nmod)/.test(relation) ? 'oblique' : 'other';
}

/** `As for Lind, he is not worried`: the phrase that the sentence opens with names whom it turns to. */
export function isTurnedTo(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return /^as$/i.test(tokens[0]!.text) && tokens[1]?.text === 'for' && from >= 2 && to <= comma;
}
