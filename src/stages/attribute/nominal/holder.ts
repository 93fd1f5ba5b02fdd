import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { ReportingCue } from '../../../language/reporting.js';
import type { CueFrame } from '../../../schemas/cue.js';
import { isTimely, type Party } from '../party.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { phraseAt } from '../words.js';
import { giverOf } from './giver.js';

/** Whose the thought is that a noun stands for, and the token behind the words for him and the noun. */
export interface Held {
  readonly holder: Party;
  readonly behind: number;
}

/**
 * Who holds what the noun stands for, where its phrase, a preposition behind it or the verb over it tells.
 *
 *     the union's call for …      a call by the union for …      The union has renewed its calls for …
 *     ^^^^^^^^^                              ^^^^^^^^^           ^^^^^^^^^
 */
export function holderOf(unit: Unit, phrase: NounPhrase, noun: ReportingCue): Held | null {
  if (/^(?:no|little|few|neither|any)$/.test(wordAt(unit, phrase.start))) return null;
  const owner = possessor(unit, phrase.start, phrase.head) ?? ownerInTree(unit, phrase.head);
  if (owner !== null) return mayHold(owner) ? { holder: owner, behind: phrase.end } : null;
  const agent = agentBehind(unit, phrase.end, noun);
  if (agent !== null) return agent;
  const giver = giverOf(unit, phrase.head, noun);
  return giver === null || isTeller(giver) ? null : { holder: giver, behind: phrase.end };
}

/** “[the union]'s claim”, “[his] claim”, “[his own union]'s claim” */
export function possessor(unit: Unit, from: number, head: number): Party | null {
  for (let at = head - 1; at > from; at--) {
    if (/^['’]s?$/.test(wordAt(unit, at))) return { unit, from, to: at, head: at - 1 };
  }
  if (!/^(?:his|her|their|its|my|our)$/.test(wordAt(unit, from))) return null;
  return { unit, from, to: from + 1, head: from };
}

/** “[the police]’s earlier claim”: by the tree, where the words between are cut up. */
export function ownerInTree(unit: Unit, noun: number): Party | null {
  const { heads, relations } = treeOf(unit);
  for (let at = noun - 1; at >= 0; at--) {
    if (heads[at] !== noun || relations[at] !== 'nmod' || !/^['’]s?$/.test(wordAt(unit, at + 1))) continue;
    const phrase = phraseAt(unit, at);
    return { unit, from: phrase?.start ?? at, to: at + 1, head: at };
  }
  return null;
}

/** “a plea [from the owners of the mill] for …”: up to the preposition that leads in what the noun is about. */
function agentBehind(unit: Unit, at: number, noun: ReportingCue): Held | null {
  const first = /^(?:by|from|among)$/.test(wordAt(unit, at)) ? unit.phraseFrom.get(at + 1) : undefined;
  if (first === undefined) return null;
  let to = first.end;
  while (/^(?:of|for|in|at)$/.test(wordAt(unit, to))) {
    const tied = unit.phraseFrom.get(to + 1);
    const isHis = wordAt(unit, to) === 'of' && tied !== undefined && treeOf(unit).heads[tied.head] === first.head;
    if (tied === undefined || (!isHis && noun.frames.has(wordAt(unit, to) as CueFrame))) break;
    to = tied.end;
  }
  const holder = { unit, from: at + 1, to, head: first.head };
  return canJudge(holder) && !isTimely(wordAt(unit, first.head)) ? { holder, behind: to } : null;
}

/** “I”, “we”: in his own words the noun is no report of them. */
function isTeller({ unit, head }: Party): boolean {
  return /^(?:i|we|you)$/.test(wordAt(unit, head));
}

/** Somebody: no day (“Friday's decision”), and nothing that can't judge (“the storm's threat”). */
function mayHold(owner: Party): boolean {
  const word = wordAt(owner.unit, owner.head);
  if (/^(?:my|our)$/.test(word)) return false;
  return /^(?:his|her|their|its)$/.test(word) || (!isTimely(word) && canJudge(owner));
}
