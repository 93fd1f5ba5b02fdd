import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import type { Party } from './party.js';
import { withName } from './party-behind.js';
import { hangsOn, treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { beforeAdverbs } from './words.js';

/**
 * The subject of a participle in a phrase that “with” leads in, whoever is the subject of the sentence.
 *
 *     The club stood by the sale, with its chairman, Ole Berg, calling it a bargain.
 *                                      ^^^^^^^^^^^^^^^^^^^^^^
 */
export function companionOf(unit: Unit, group: VerbGroup): Party | null {
  if (group.participle !== 'present') return null;
  const at = beforeAdverbs(unit, group.start);
  if (isComma(unit, at - 1)) return namedCompanion(unit, at - 1);
  const phrase = unit.phraseTo.get(at);
  return withSubject(unit, at, phrase === undefined ? at - 1 : wholeStart(unit, phrase.start));
}

/** “with [its chairman, Ole Berg], calling it …”: who it is stands between two commas. */
function namedCompanion(unit: Unit, close: number): Party | null {
  const name = unit.phraseTo.get(close);
  const open = (name?.start ?? 0) - 1;
  const noun = name === undefined || !isComma(unit, open) ? undefined : unit.phraseTo.get(open);
  const subject = noun === undefined ? null : withSubject(unit, open, wholeStart(unit, noun.start));
  if (name === undefined || noun === undefined || subject === null) return null;
  return { ...withName(unit, { ...subject, head: noun.head }, name.start, close), to: close };
}

/** “with [a spokesman for the ministry] saying”: where the subject begins of which the tree hangs all words up to the phrase at `from`. */
function wholeStart(unit: Unit, from: number): number {
  const tree = treeOf(unit);
  for (let at = from - 1; at > 0 && at > from - REACH; at--) {
    if (wordAt(unit, at) !== 'with') continue;
    const head = unit.phraseFrom.get(at + 1)?.head ?? -1;
    const isOne =
      head >= 0 &&
      Array.from({ length: from - at }, (_, word) => at + 1 + word).every((word) => hangsOn(tree, word, head));
    return isOne ? at + 1 : from;
  }
  return from;
}

/** Words between “with” and the last phrase of the subject. */
const REACH = 12;

/** “…, with [some] saying that …”, “…, with only [Lind and Kasper] promising to come” */
function withSubject(unit: Unit, to: number, last: number): Party | null {
  const first = wordAt(unit, last - 1) === 'and' ? unit.phraseTo.get(last - 1) : unit.phraseFrom.get(last);
  const from = first?.start ?? last;
  const lead = beforeAdverbs(unit, from) - 1;
  const opens = wordAt(unit, lead) === 'with' && (lead === 0 || isComma(unit, lead - 1));
  if (!opens || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(unit.tokens[to - 1]!.pos)) return null;
  return { unit, from, to, head: to - 1, ...(wordAt(unit, first?.end ?? to) === 'and' ? { joint: first!.end } : {}) };
}
