import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { type ReportingCue, reportingNoun } from '../../../language/reporting.js';
import type { CueFrame } from '../../../schemas/cue.js';
import { untilNext } from '../indirect/extent.js';
import { nounContent } from '../indirect/noun-content.js';
import { beforeOuterVerb } from '../indirect/own-verb.js';
import type { Range } from '../indirect/rule.js';
import { isTimely } from '../party.js';
import { hangsOn, treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { behindAdverbs } from '../words.js';
import type { Held } from './holder.js';

/** Words that a topic must have to tell anything. */
const FEWEST = 2;

/**
 * What the infinitive or the preposition behind a noun leads in, where the noun takes it.
 *
 *     her pledge to close the mine       the union's criticism of the sale
 *                ^^^^^^^^^^^^^^^^^                                 ^^^^^^^^
 */
export function topicOf(unit: Unit, { head }: NounPhrase, noun: ReportingCue, { holder, behind }: Held): Range | null {
  const above = [head, holder.head];
  const at = behindTime(unit, behind);
  return actOf(unit, above, noun, at) ?? thingOf(unit, above, noun, at);
}

/** “her announcement [in May] of the sale”, “his remarks [on Tuesday] about it” */
function behindTime(unit: Unit, at: number): number {
  const time = unit.phraseFrom.get(/^(?:in|on)$/.test(wordAt(unit, at)) ? at + 1 : at);
  return time !== undefined && isTimely(wordAt(unit, time.head)) ? time.end : at;
}

/** “to close the mine”, “for the mine to close” */
function actOf(unit: Unit, above: readonly number[], { frames }: ReportingCue, at: number): Range | null {
  if (!frames.has('infinitive')) return null;
  const verb = unit.groupFrom.get(wordAt(unit, at) === 'not' ? at + 1 : at);
  if (verb?.infinitive !== true || !isTied(unit, verb.head, above)) return null;
  const whole = untilNext(unit, at);
  return whole === null ? null : beforeOuterVerb(unit, upTo(unit, whole, verb.head));
}

/** “of the sale”, “for selling the mine” */
function thingOf(unit: Unit, above: readonly number[], noun: ReportingCue, at: number): Range | null {
  const { frames } = noun;
  if (!frames.has(wordAt(unit, at) as CueFrame)) return null;
  const phrase = unit.phraseFrom.get(at + 1);
  const gerund = unit.groupFrom.get(behindAdverbs(unit, at + 1));
  const object = phrase?.head ?? (gerund?.participle === 'present' ? gerund.head : -1);
  if (object < 0 || !isTied(unit, object, above)) return null;
  const deed = phrase === undefined || !frames.has('infinitive') ? undefined : unit.groupFrom.get(phrase.end);
  // “calls for [the mine to close]”
  if (deed?.infinitive === true)
    return beforeOuterVerb(unit, upTo(unit, untilNext(unit, at + 1) ?? { from: at + 1, to: deed.end }, deed.head));
  const content = nounContent(unit, upTo(unit, untilNext(unit, at + 1) ?? { from: at + 1, to: at + 2 }, object));
  return content === null || tellsNothing(unit, content, noun) ? null : content;
}

/** The tree hangs it on the noun, on the verb that the noun hangs on, or on the holder right before. */
function isTied(unit: Unit, at: number, [noun, holder]: readonly number[]): boolean {
  const { heads, relations } = treeOf(unit);
  const above = heads[at] ?? -1;
  if (above === noun || (above === holder && holder > noun!)) return true;
  return /^(?:obj|obl)$/.test(relations[noun!]!) && above === heads[noun!] && relations[at] !== 'advcl';
}

/** Up to the last word that hangs on the token `head`, and to the next thought: “his support for Lind [and his refusal] to leave”. */
function upTo(unit: Unit, { from, to }: Range, head: number): Range {
  const tree = treeOf(unit);
  let end = to;
  for (let at = to - 1; at > head; at--) if (/^(?:and|or)$/.test(wordAt(unit, at)) && isThought(unit, at + 1)) end = at;
  while (end > head + 1 && (unit.tokens[end - 1]!.pos === 'PUNCT' || !hangsOn(tree, end - 1, head))) end--;
  return { from, to: end };
}

/** “his refusal to …”, “opposition to …” */
function isThought(unit: Unit, at: number): boolean {
  const phrase = unit.phraseFrom.get(at);
  const noun = phrase === undefined ? undefined : reportingNoun(wordAt(unit, phrase.head));
  if (phrase === undefined || noun === undefined) return false;
  const isOwn = phrase.head === at || /^(?:his|her|its|their)$/.test(wordAt(unit, at));
  return isOwn && takes(noun, unit, phrase.end);
}

function takes({ frames }: ReportingCue, unit: Unit, at: number): boolean {
  return frames.has(wordAt(unit, at) as CueFrame) || (frames.has('infinitive') && wordAt(unit, at) === 'to');
}

/** A day, a pronoun, one word or a bare name, unless the noun says what is thought of whom or what it names. */
function tellsNothing(unit: Unit, { from, to }: Range, noun: ReportingCue): boolean {
  const words = unit.tokens.slice(from, to);
  if (isTimely(wordAt(unit, to - 1)) && words.length < 3) return true;
  if (words[0]!.pos === 'PRON' && words.length === 1) return true;
  if (/^(?:deny|feel)$/.test(noun.class)) return false;
  return words.length < FEWEST || words.every(({ pos }) => /^(?:PROPN|DET)$/.test(pos));
}
