import { type Cue, isAsserted, isWithheld } from '../cue.js';
import { speakerOf } from '../speaker.js';
import { canJudge, isText } from '../speaking.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { contentFrom } from './extent.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAddressee, afterAdverbials } from './skip.js';

/**
 *     She asked whether the ship was full.
 *     ^^^ ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^
 *     He would not say who had sent them.
 *     ^^ ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^
 */
export const question: IndirectRule = (cue) => {
  const { unit, entry, group } = cue;
  if (!(isAsserted(cue) || isUntold(cue)) || !(entry.frames.has('wh') || entry.addressee) || group.voice === 'passive')
    return null;
  const addressed = entry.lemma === 'ask' ? (unit.phraseFrom.get(cue.to)?.end ?? cue.to) : afterAddressee(cue);
  const from = [cue.to, afterAdverbials(unit, addressed)].find(
    (at) => isQuestionWord(wordAt(unit, at)) && !(at > addressed && /^(?:where|who|which)$/.test(wordAt(unit, at))),
  );
  if (from === undefined || isWhen(cue, from) || isOfHearer(cue, from)) return null;
  // “left when [asked] why”: whoever left was asked.
  if (group.start + 1 === cue.to && /^(?:if|when)$/.test(wordAt(unit, group.start - 1))) return null;
  const source = speakerOf(unit, cue);
  // “[Asked] whether it would hold, Lind …”: whoever comes behind was asked.
  if (source !== null && source.from >= cue.to && group.participle !== 'present') return null;
  const content = withoutAct(cue.unit, contentFrom(cue, from));
  const isOfPeople = entry.frames.has('object') || /^(?:confirm|guess)$/.test(entry.class);
  if (source !== null && isOfPeople && !canJudge(source)) return null;
  // “[demonstrated] how fast he runs”: people show it by what they do.
  if (source !== null && /^(?:demonstrate|prove|show)$/.test(entry.lemma) && !isText(source)) return null;
  // “ask [who] would decide how it ends”, “explains [why]”
  if (source !== null && wordAt(unit, source.head) === 'who') return null;
  return source === null || content === null || content.to - content.from < 2
    ? null
    : { content: [content], source, rule: 'attribute/question' };
};

/** “said [when] it rained”, “told us [when] asked why”: on which occasion, not what. */
function isWhen({ unit, entry, group }: Cue, at: number): boolean {
  if (wordAt(unit, at) !== 'when') return false;
  return unit.groupFrom.get(at + 1)?.infinitive === false || (entry.lemma === 'say' && !group.negated);
}

/** “told the miners [who] had come”, unlike “asked the miners [who] had come” and “told them [who] had come” */
function isOfHearer({ unit, entry, to }: Cue, at: number): boolean {
  if (at === to || entry.class === 'ask' || !/^(?:who|which|where)$/.test(wordAt(unit, at))) return false;
  return /^(?:NOUN|PROPN)$/.test(unit.tokens[at - 1]!.pos);
}

/** “would not [say] who”, “did not [explain] why”: what is left open; unlike “did not [ask] why”. */
function isUntold(cue: Cue): boolean {
  return isWithheld(cue) && cue.entry.class !== 'ask';
}

/** “asked whether it was fair[, engaging in a quarrel]”: what who asks does by asking. */
function withoutAct(unit: Unit, range: Range | null): Range | null {
  if (range === null) return null;
  for (let at = range.from + 2; at < range.to; at++) {
    const isAct = isComma(unit, at) && unit.groupFrom.get(at + 1)?.participle === 'present';
    if (isAct && unit.verbGroups.some(({ finite, start, end }) => finite && start >= range.from && end <= at))
      return { from: range.from, to: at };
  }
  return range;
}

export function isQuestionWord(word: string): boolean {
  return /^(?:whether|how|why|what|who|where|when|which|if)$/.test(word);
}
