import { isAmbiguousPast, type VerbGroup } from '../phrases/verb-groups.js';
import type { Nominal, SubjectSource } from './clause.js';
import { childrenBy, lowerText, plainRelation, relationOf, type Tree } from './tree.js';

/** A verb group and its place in the tree. */
export interface Draft {
  readonly group: VerbGroup;
  /** The word that stands for the clause: the verb, the verb it is lifted out of, or the predicate of “be”. */
  readonly node: number;
  /** All words on whose children the clause is spread, from `node` down to the verb. */
  readonly spine: readonly number[];
  readonly copular: boolean;
  /** The children of the spine that are not of the verb group, in text order. */
  readonly children: readonly number[];
}

export interface Subject {
  readonly nominal: Nominal;
  readonly source: SubjectSource;
}

export function draftOf(tree: Tree, found: VerbGroup): Draft {
  const draft = placed(tree, found);
  return { ...draft, children: childrenOf(tree, draft) };
}

function placed(tree: Tree, found: VerbGroup): Omit<Draft, 'children'> {
  const group = isReduced(tree, found) ? asParticiple(found) : isHyphened(tree, found) ? asInfinitive(found) : found;
  const spine = [group.head];
  for (let up = tree.tokens[group.head]!.head; up !== null && up >= group.start && up < group.end; ) {
    spine.unshift(up);
    up = tree.tokens[up]!.head;
  }
  const top = spine[0]!;
  const { head } = tree.tokens[top]!;
  const relation = plainRelation(tree, top);
  if (head === null || (relation !== 'cop' && relation !== 'aux')) return { group, node: top, spine, copular: false };
  return { group, node: head, spine: [head, ...spine], copular: relation === 'cop' || group.lemma === 'be' };
}

/** “a ferry [seized] in March”, “[seized] in March, it …”: a past form that describes a noun or hangs on a clause, without a subject. */
function isReduced(tree: Tree, { head, ...group }: VerbGroup): boolean {
  const relation = relationOf(tree, head);
  if (!/^(?:acl|advcl|csubj)$/.test(relation) || !isAmbiguousPast({ head, ...group })) return false;
  return !tree.children[head]!.some((at) => ['nsubj', 'mark', 'expl'].includes(plainRelation(tree, at)));
}

/** “to [re-open] the border”: “to” does not touch the verb. */
function isHyphened(tree: Tree, { head, form, finite, start }: VerbGroup): boolean {
  if (!finite || form !== 'base' || start !== head) return false;
  const prefixed = tree.tokens[head - 1]?.text.endsWith('-') === true && head > 1 && lowerText(tree, head - 2) === 'to';
  return prefixed || childrenBy(tree, head, 'mark').some((at) => lowerText(tree, at) === 'to');
}

function asInfinitive(group: VerbGroup): VerbGroup {
  return { ...group, finite: false, infinitive: true, tense: null };
}

function asParticiple(group: VerbGroup): VerbGroup {
  return { ...group, finite: false, participle: 'past', tense: null, voice: 'passive' };
}

function childrenOf(tree: Tree, { group, spine }: Omit<Draft, 'children'>): number[] {
  return spine
    .flatMap((node) => tree.children[node]!)
    .filter((at) => (at < group.start || at >= group.end) && !spine.includes(at))
    .sort((a, b) => a - b);
}
