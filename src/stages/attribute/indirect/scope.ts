import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Cue } from '../cue.js';
import { hangsOn, type Tree, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { opensClause } from './clause.js';

/**
 * Where what the tree says of the content ends at the latest: with the subordinate clause that the cue stands in, and before a clause
 * that hangs on none of the words between.
 *
 *     After aides insisted that he would stay, the campaign sent him away.
 *                               ^^^^^^^^^^^^^^
 *     She said the wall was new, but the engineers know better.
 *              ^^^^^^^^^^^^^^^^
 */
export function scopeEnd(cue: Cue, from: number): number {
  const { unit, group } = cue;
  const tree = treeOf(unit);
  const last = isSubordinate(tree, group.head) ? lastOn(tree, group.head) : unit.tokens.length;
  for (let at = from + 1; at < unit.tokens.length; at++) {
    if (unit.tokens[at]!.text === ';' && wordAt(unit, at + 1) !== 'that' && opensClause(unit, at + 1)) return at;
    if (!isComma(unit, at)) continue;
    if (last <= at) return at;
    if (isAside(unit, tree, cue, at + 1)) return at;
    if (contrasts.test(wordAt(unit, at + 1)) && isOutside(unit, tree, cue, from, at + 1)) return at;
  }
  return unit.tokens.length;
}

/** “…, [implicitly putting] his name on the line”: a participle that hangs on the cue tells what the speaker does by saying so. */
function isAside(unit: Unit, { heads }: Tree, { group }: Cue, from: number): boolean {
  let at = from;
  while (unit.tokens[at]?.pos === 'ADV') at++;
  const participle = unit.groupFrom.get(at);
  const head = participle?.participle === 'present' ? (heads[participle.head] ?? -1) : -1;
  return head >= group.start && head < group.end;
}

/** Conjunctions with which the reporter sets something against what was said. */
const contrasts = /^(?:but|while|whereas|yet)$/;

/** The cue is the verb of a clause that serves another one. */
function isSubordinate({ relations }: Tree, cue: number): boolean {
  return /^(?:advcl|acl)$/.test(relations[cue] ?? '');
}

/** The last word that hangs on the cue. */
function lastOn(tree: Tree, cue: number): number {
  for (let at = tree.heads.length - 1; at > cue; at--) if (hangsOn(tree, at, cue)) return at;
  return cue;
}

/** “would leave”, “had left”: what is said about the future or the past of the one who speaks. */
function isShifted({ modal, aspect, tense }: VerbGroup): boolean {
  return (modal !== null && /^(?:would|could|might|should)$/.test(modal)) || (tense === 'past' && aspect !== 'simple');
}

/** The clause that the conjunction at `at` leads in hangs on no word between `from` and it. */
function isOutside(unit: Unit, tree: Tree, { group }: Cue, from: number, at: number): boolean {
  const verb = tree.heads[at] ?? -1;
  const clause = verb < at ? undefined : unit.verbGroups.find(({ start, end }) => start <= verb && verb < end);
  if (clause === undefined || !clause.finite || isShifted(clause) || isThoughtOf(unit, clause, at + 1, from))
    return false;
  let head = tree.heads[verb] ?? null;
  for (let step = 0; head !== null && step < unit.tokens.length; step++) {
    if (head >= from && head < at) return false;
    if (head >= group.start && head < group.end) return true;
    head = tree.heads[head] ?? null;
  }
  return true;
}

/** “said [she] hopes to win, but [she] knows …”: a thought of whom the content is about is no word of the reporter's. */
export function isThoughtOf(unit: Unit, { lemma }: VerbGroup, subject: number, from: number): boolean {
  const word = wordAt(unit, subject);
  if (!/^(?:he|she|they|it)$/.test(word) || word !== wordAt(unit, from)) return false;
  return /^(?:believe|fear|feel|guess|hope|know|realise|realize|suppose|suspect|think|understand|want|wish)$/.test(
    lemma,
  );
}
