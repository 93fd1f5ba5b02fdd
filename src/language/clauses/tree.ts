import type { Token } from '../../schemas/sentence.js';

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

/** “the ferry [that sank]”, not the content clause of “evidence [that the ferry sank]”, which some trees call alike. */
export function isRelativeClause(tree: Tree, node: number): boolean {
  return relationOf(tree, node) === 'acl:relcl' && childrenBy(tree, node, 'mark').length === 0;
}

export function isVerbal({ tokens }: Tree, at: number): boolean {
  return tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX';
}

/** The prepositions before a noun, in order: “ahead of the summit”. */
export function prepositionsOf(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'case')
    .filter((at) => at < noun && tree.tokens[at]!.pos !== 'PART')
    .flatMap((at) => [at, ...childrenBy(tree, at, 'fixed')])
    .sort((a, b) => a - b);
}
