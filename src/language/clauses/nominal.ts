import type { Nominal } from './clause.js';
import {
  childrenBy,
  isHyphen,
  isRelativeClause,
  isVerbal,
  lowerText,
  plainRelation,
  prepositionsOf,
  relationOf,
  type Tree,
} from './tree.js';

/** Relations of what stands beside a noun, or makes a clause of it, and is no part of its phrase. */
const outside: ReadonlySet<string> = new Set(
  'acl:relcl parataxis discourse cop xcomp nsubj nsubj:pass nsubj:outer csubj aux aux:pass advcl advcl:relcl mark case expl vocative cc obl obl:tmod ccomp'.split(
    ' ',
  ),
);

/**
 * The phrase of a noun that is a subject, as far as `end`: all that hangs on it, a relative clause too where no comma sets it off.
 *
 *     The search for 20 passengers, which began on Sunday, went on.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function wholePhrase(tree: Tree, head: number, end = Infinity): Nominal {
  const phrase = phraseWith(tree, head, (at) => at < end && (at < head || !isSetOff(tree, at)));
  const asked =
    /^(?:NOUN|ADJ|NUM)$/.test(tree.tokens[phrase.start]!.pos) &&
    phrase.start > 0 &&
    /^(?:which|what)$/.test(lowerText(tree, phrase.start - 1));
  return asked ? { ...phrase, start: phrase.start - 1 } : phrase;
}

/** The phrase of a noun as far as `end`: what a relative clause or participle behind it is about. */
export function phraseBefore(tree: Tree, head: number, end: number): Nominal {
  const phrase = phraseWith(
    tree,
    head,
    (at) => at < end && plainRelation(tree, at) !== 'acl' && relationOf(tree, at) !== 'acl:relcl',
  );
  const be = childrenBy(tree, head, 'cop').some((at) => at < head)
    ? childrenBy(tree, head, 'cop', 'case').findLast((at) => at < head)!
    : -1;
  let start = Math.max(phrase.start, be + 1);
  // “in [building satellites]”: what leads a verb in, which here is read as part of the noun.
  while (start < head && relationOf(tree, start) === 'mark') start++;
  return { ...phrase, start, end: Math.min(phrase.end, Math.max(end, head + 1)) };
}

/** An object or the noun of a preposition, and what hangs on it and reads by itself: “11 people | at a factory | in Leeds”. */
export interface Argument {
  readonly nominal: Nominal;
  /** Nouns with prepositions, and verbs, behind it. */
  readonly behind: readonly number[];
}

export function argumentAt(tree: Tree, head: number): Argument {
  const behind = separable(tree, head);
  const nominal = phraseWith(
    tree,
    head,
    (at) =>
      !behind.includes(at) && relationOf(tree, at) !== 'acl:relcl' && !(plainRelation(tree, at) === 'acl' && at > head),
  );
  const last = prepositionsOf(tree, head).findLast((at) => at < head) ?? -1;
  return { nominal: { ...nominal, start: Math.max(nominal.start, last + 1) }, behind };
}

/** What hangs behind on a noun, from the end on, as long as nothing else follows: prepositions but “of”, infinitives. */
function separable(tree: Tree, head: number): number[] {
  const found: number[] = [];
  const names = childrenBy(tree, head, 'appos').filter((at) => at > head && isNameOf(tree, at));
  const children = [head, ...names].flatMap((node) => tree.children[node]!).filter((at) => !names.includes(at));
  for (const at of children.sort((a, b) => b - a)) {
    if (at < head) break;
    const relation = plainRelation(tree, at);
    if (/^(?:punct|flat|compound)$/.test(relation) || outside.has(relationOf(tree, at))) continue;
    if (relation === 'acl') {
      if (childrenBy(tree, at, 'mark').length > 0 && !isRelativeClause(tree, at)) found.unshift(at);
      continue;
    }
    const [preposition] = prepositionsOf(tree, at);
    if (relation !== 'nmod' || preposition === undefined || lowerText(tree, preposition) === 'of') break;
    found.unshift(at);
  }
  return found;
}

/** From the first to the last word of what hangs on the noun and is wanted. */
function phraseWith(tree: Tree, head: number, wanted: (at: number) => boolean): Nominal {
  let [start, end] = [head, head + 1];
  const take = (node: number) => {
    for (const at of tree.children[node]!) {
      if (plainRelation(tree, at) === 'punct' || !isPart(tree, head, node, at) || !wanted(at)) continue;
      start = Math.min(start, at);
      end = Math.max(end, at + 1);
      take(at);
    }
  };
  take(head);
  return trimmed(tree, { start, end, head });
}

/** Whether something that stands on a word of the phrase is a part of it. */
function isPart(tree: Tree, head: number, node: number, at: number): boolean {
  const relation = relationOf(tree, at);
  if (node !== head) return relation !== 'parataxis';
  if (relation === 'acl:relcl') return at > head;
  if (outside.has(relation)) return relation === 'case' && isHyphen(tree, at + 1);
  if (plainRelation(tree, at) === 'conj') return !isVerbal(tree, at) || isVerbal(tree, head);
  return relation !== 'appos' || isListed(tree, at) || isNameOf(tree, at) || isPlaceOfPlace(tree, head, at);
}

/** “The minister, [the mayor] and the judge”: read as an apposition, but a list. */
function isListed(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'conj').length > 0;
}

/** “North Korean leader [Kim Jong Un]”: no comma between them. */
function isNameOf(tree: Tree, at: number): boolean {
  return !/^[,(–—:]$/.test(tree.tokens[subtree(tree, at).start - 1]?.text ?? '');
}

/** “Lyon, [France]”. */
function isPlaceOfPlace({ tokens }: Tree, head: number, at: number): boolean {
  return tokens[head]!.pos === 'PROPN' && tokens[at]!.pos === 'PROPN' && at <= head + 3;
}

/** Behind a comma: it says more of a thing that is known already. */
function isSetOff(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== 'acl:relcl' && plainRelation(tree, at) !== 'acl') return false;
  const found = subtree(tree, at).start;
  // “The report, which [the ministry says] was leaked”: the pronoun hangs on the other verb.
  const start = /^(?:who|which)$/i.test(tree.tokens[found - 1]?.text ?? '') ? found - 1 : found;
  return /^[,–—(-]$/.test(tree.tokens[start - 1]?.text ?? '') || /^[,–—(]$/.test(tree.tokens[start]!.text);
}

/** No marks at the edges but those that close what was opened inside. */
function trimmed({ tokens }: Tree, { start, end, head }: Nominal): Nominal {
  while (start < head && /^[,;:–—]$/.test(tokens[start]!.text)) start++;
  while (end > head + 1 && /^[,;:–—.]$/.test(tokens[end - 1]!.text)) end--;
  return { start, end, head };
}

/** All words below a node, without marks at the edges. */
export function subtree(tree: Tree, node: number): Nominal {
  let [start, end] = [node, node + 1];
  const take = (at: number) => {
    start = Math.min(start, at);
    end = Math.max(end, at + 1);
    for (const child of tree.children[at]!) if (plainRelation(tree, child) !== 'punct') take(child);
  };
  take(node);
  return { start, end, head: node };
}
