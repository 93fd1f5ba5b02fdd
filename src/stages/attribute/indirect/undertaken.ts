import type { Cue } from '../cue.js';
import { ownSpeaker } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { groupAt, isMoved, objectVerb } from '../words.js';

/** Verbs whose infinitive tells what the subject does or sets about, not what it leaves undone, is told or may do. */
const doing =
  /^(?:appear|attempt|begin|choose|come|continue|dare|go|go on|hasten|help|manage|move|opt|proceed|rush|seek|seem|serve|start|struggle|take|tend|try|use|work)$/;

/** What is done for somebody or something as often as it is said: “by supporting the troops”. */
export const backing = /^(?:back|champion|defend|embrace|favou?r|honou?r|promote|support)$/;

/** Names that stand side by side at most. */
const STEPS = 6;

/** “skipped the debate, a chance [for Lind, Berg and Roth] to attack the plan”: whoever is to do so stands right before. */
function isForOthers(unit: Unit, to: number): boolean {
  const { heads, relations } = treeOf(unit);
  let at = unit.phraseTo.get(to)?.head ?? -1;
  for (let step = 0; step < STEPS && /^(?:conj|flat)$/.test(relations[at] ?? ''); step++) at = heads[at] ?? -1;
  const isLed = heads.some((head, word) => head === at && relations[word] === 'case' && wordAt(unit, word) === 'for');
  return relations[at] === 'nmod' && isLed;
}

/** Verbs whose object is an occasion to speak. */
const occasion = /^(?:appear|call|convene|gather|give|hold|host|meet|schedule|speak|take|use)$/;

/**
 * Whether an infinitive tells of what its subject does by speaking.
 *
 *     Lind went on to praise the guards.      Lind used the debate to attack the plan.
 *                     ^^^^^^                                       ^^^^^^
 */
export function isUndertaken({ unit, group, entry }: Pick<Cue, 'unit' | 'group' | 'entry'>): boolean {
  if (!group.infinitive || group.voice === 'passive' || group.negated) return false;
  const { heads, relations } = treeOf(unit);
  const above = heads[group.head] ?? -1;
  // “held [a meeting] to praise her”: the tree hangs the verb on the object as often.
  const isOfObject = relations[group.head] === 'acl' && /^(?:obj|obl)$/.test(relations[above] ?? '');
  const governor = groupAt(unit, isOfObject ? (heads[above] ?? -1) : above);
  if (governor === undefined || governor.end > group.start) return false;
  if (
    governor.negated ||
    governor.voice === 'passive' ||
    (governor.modal !== null && !/^(?:will|would)$/.test(governor.modal))
  )
    return false;
  // “gave her an issue with [which] to attack the plan”: whoever is to do so has not done it.
  if (wordAt(unit, group.start - 1) === 'which') return false;
  // “spoke on condition of [anonymity] to describe private talks”
  if (wordAt(unit, group.start - 1) === 'anonymity') return false;
  if (isForOthers(unit, group.start)) return false;
  if (isOfObject) return occasion.test(governor.lemma);
  const relation = relations[group.head];
  if (relation === 'xcomp') {
    if (objectVerb(unit, group.start) !== null && !isMoved(unit, group.start) && governor.lemma !== 'use') return false;
    return doing.test(governor.lemma);
  }
  // “sold arms to support the war”, “might meet them to discuss it”
  if (relation !== 'advcl' || governor.infinitive || backing.test(entry.lemma)) return false;
  const subject = ownSpeaker(unit, governor);
  return subject !== null && canJudge(subject);
}
