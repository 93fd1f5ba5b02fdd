import { reportingCue } from '../reporting.js';
import { subtree } from './nominal.js';
import { childrenBy, lowerText, relationOf, type Tree } from './tree.js';

/** What somebody says of a noun in a relative clause. */
export interface Told {
  readonly noun: number;
  readonly pronoun: number;
}

/**
 * The noun that the verb behind a reporting verb is about, where both stand in one relative clause; null elsewhere.
 *
 *     a man who officials said had warned the company
 *       ^^^                    ^^^^^^^^^^
 */
export function toldOf(tree: Tree, verb: number): Told | null {
  const { tokens } = tree;
  const said = tokens[verb - 1];
  if (said?.pos !== 'VERB' || reportingCue(said.lemma)?.frames.has('that') !== true) return null;
  if (!/^(?:AUX|VERB)$/.test(tokens[verb]?.pos ?? '')) return null;
  const teller = childrenBy(tree, verb - 1, 'nsubj').findLast((at) => at < verb - 1 && !isRelativePronoun(tree, at));
  const pronoun = teller === undefined ? -1 : subtree(tree, teller).start - 1;
  if (pronoun < 1 || !isRelativePronoun(tree, pronoun)) return null;
  const noun = relationOf(tree, verb - 1) === 'acl:relcl' ? said.head! : nounBefore(tree, pronoun);
  return noun !== null && noun < pronoun ? { noun, pronoun } : null;
}

export function isRelativePronoun(tree: Tree, at: number): boolean {
  return tree.tokens[at]!.pos === 'PRON' && /^(?:who|whom|which|that)$/.test(lowerText(tree, at));
}

function nounBefore({ tokens }: Tree, pronoun: number): number | null {
  const at = tokens[pronoun - 1]!.text === ',' ? pronoun - 2 : pronoun - 1;
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') ? at : null;
}
