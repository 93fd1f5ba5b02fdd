import type { Token } from '../../schemas/sentence.js';
import { isIntransitive } from '../phrases/transitivity.js';
import { reportingCue } from '../reporting.js';

/** The dependency tree of a sentence; `children` of each token in text order. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

export function treeOf(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head !== null) children[head]!.push(at);
  });
  return { tokens, children };
}

export function relationOf({ tokens }: Tree, at: number): string {
  return tokens[at]!.relation ?? '';
}

/** The relation without its subtype: `nsubj:pass` is an `nsubj`. */
export function plainRelation(tree: Tree, at: number): string {
  return relationOf(tree, at).split(':')[0]!;
}

export function lowerText({ tokens }: Tree, at: number): string {
  return tokens[at]!.text.toLowerCase();
}

/** The children with one of the relations, whatever their subtype. */
export function childrenBy(tree: Tree, node: number, ...relations: readonly string[]): number[] {
  return tree.children[node]!.filter((at) => relations.includes(plainRelation(tree, at)));
}

/** A hyphen right behind a word. */
export function isHyphen({ tokens }: Tree, at: number): boolean {
  return /^[-–]$/.test(tokens[at]?.text ?? '') && tokens[at]!.start === tokens[at - 1]?.end;
}

/** “the ferry [that sank]”, not the content clause of “evidence [that the ferry sank]”, which some trees call alike. */
export function isRelativeClause(tree: Tree, node: number): boolean {
  return (
    relationOf(tree, node) === 'acl:relcl' && childrenBy(tree, node, 'mark').length === 0 && !isProspect(tree, node)
  );
}

/**
 * “a chance [the ferry will sail]”, “no sign [it sailed]”: what may be or is not known, unlike “the chance [the crew took]”, where the noun
 * fills what the verb lacks.
 */
function isProspect(tree: Tree, node: number): boolean {
  const { head, pos } = tree.tokens[node]!;
  if (head === null || !prospects.test(lowerText(tree, head))) return false;
  const [subject] = childrenBy(tree, node, 'nsubj');
  if (subject === undefined || /^(?:that|which|who)$/.test(lowerText(tree, subject))) return false;
  if (childrenBy(tree, head, 'det').some((at) => lowerText(tree, at) === 'no')) return true;
  const isWhole =
    pos !== 'VERB' || relationOf(tree, subject) === 'nsubj:pass' || isIntransitive(tree.tokens[node]!.lemma);
  const toCome = childrenBy(tree, node, 'aux').some((at) =>
    /^(?:will|would|may|might|could)$/.test(lowerText(tree, at)),
  );
  return isWhole || toCome || childrenBy(tree, node, 'obj', 'ccomp', 'xcomp').length > 0;
}

const prospects = /^(?:chances?|doubts?|evidence|indications?|likelihood|odds|possibility|prospects?|proof|signs?)$/;

/** The verb of saying whose hearer or place the noun is: “told [analysts] that”, “said in a [statement] that”; null where there is none. */
export function saidTo(tree: Tree, noun: number): number | null {
  const verb = tree.tokens[noun]!.head;
  if (verb === null || !/^(?:obj|iobj|obl)$/.test(plainRelation(tree, noun))) return null;
  const cue = reportingCue(tree.tokens[verb]!.lemma);
  const fits = plainRelation(tree, noun) === 'obl' ? cue?.frames.has('that') : cue?.addressee;
  return fits === true ? verb : null;
}

/** The content clauses that the tree hangs on a noun: “evidence [that …]”. */
export function contentClauses(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'acl', 'ccomp').filter(
    (at) => at > noun && childrenBy(tree, at, 'mark').some((mark) => lowerText(tree, mark) === 'that'),
  );
}

export function isVerbal({ tokens }: Tree, at: number): boolean {
  return tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX';
}

/** The prepositions before a noun, in order: “ahead of the summit”. */
export function prepositionsOf(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'case')
    .filter((at) => at < noun && tree.tokens[at]!.pos !== 'PART' && !isHyphen(tree, at + 1))
    .flatMap((at) => [at, ...childrenBy(tree, at, 'fixed')])
    .sort((a, b) => a - b);
}
