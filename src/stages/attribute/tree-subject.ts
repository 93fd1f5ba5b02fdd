import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { endingAt, type Party } from './party.js';
import { type Tree, treeOf } from './tree.js';
import { type Unit, wordAt } from './unit.js';

/**
 * The subject that the tree gives a verb, where the words before it give none: behind long appositions and asides, of the clause
 * that a participle hangs on, and what a relative pronoun stands for.
 *
 *     Citizenship Services, the agency that oversees the program, said …
 *     ^^^^^^^^^^^^^^^^^^^^
 *     After saying the road was open, the minister left.
 *                                     ^^^^^^^^^^^^
 */
export function subjectInTree(unit: Unit, group: VerbGroup): Party | null {
  const tree = treeOf(unit);
  let verb = group.head;
  for (let step = 0; step < STEPS; step++) {
    const subject = subjectOf(tree, verb);
    if (step === 0 && subject !== null && subject > group.start) return null;
    if (subject !== null)
      return partyAt(unit, tree, relative.test(wordAt(unit, subject)) ? antecedent(tree, verb) : subject);
    if (!sharing.test(tree.relations[verb] ?? '') || tree.heads[verb] == null) return null;
    verb = tree.heads[verb]!;
  }
  return null;
}

/** Clauses that one without a subject is looked up through. */
const STEPS = 4;
/** Relations of a clause that has its subject from the one above. */
const sharing = /^(?:advcl|conj|xcomp)$/;
const relative = /^(?:who|which|that|whom)$/;
const nobody = /^(?:what|it|there|this|that|these|here|none|nobody|nothing)$/;

function subjectOf({ heads, relations }: Tree, verb: number): number | null {
  const at = heads.findIndex((head, index) => head === verb && relations[index] === 'nsubj');
  return at < 0 ? null : at;
}

/** What a relative clause with this verb describes. */
function antecedent({ heads, relations }: Tree, verb: number): number | null {
  return relations[verb] === 'acl' ? (heads[verb] ?? null) : null;
}

function partyAt(unit: Unit, tree: Tree, at: number | null): Party | null {
  if (at === null || nobody.test(wordAt(unit, at)) || !/^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(unit.tokens[at]!.pos))
    return null;
  const phrase = unit.nounPhrases.find(({ start, end }) => start <= at && at < end);
  if (phrase === undefined) return { unit, from: at, to: ofPhrase(unit, at + 1), head: at };
  if (phrase.head === at || tree.heads[phrase.head] === at)
    return endingAt(unit, phrase.end) ?? { unit, from: phrase.start, to: phrase.end, head: at };
  return { unit, from: nameStart(tree, at), to: at + 1, head: at };
}

/** “many [of his supporters]” */
function ofPhrase(unit: Unit, at: number): number {
  return wordAt(unit, at) === 'of' ? (unit.phraseFrom.get(at + 1)?.end ?? at) : at;
}

/** The first of the words right before a name that belong to it. */
function nameStart({ heads, relations }: Tree, at: number): number {
  let from = at;
  while (from > 0 && heads[from - 1] === at && /^(?:compound|flat|det|amod)$/.test(relations[from - 1]!)) from--;
  return from;
}
