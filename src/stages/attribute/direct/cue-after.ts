import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { attributionBy } from '../attribution.js';
import { type Cue, cuesOf, isReduced } from '../cue.js';
import type { Attribution } from '../draft.js';
import { afterAddressee, afterAdverbials } from '../indirect/skip.js';
import { subjectBefore } from '../subject.js';
import { isComma, isOver, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs } from '../words.js';
import { longSubject } from './long-subject.js';
import type { DirectRule } from './rule.js';
import { behindTail } from './tail.js';

/**
 * The speaker and the cue follow the utterance.
 *
 *     “We hope for the best,” the ferry's captain, Jonas Lim, told reporters.
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^
 */
export const cueAfter: DirectRule = (unit, at) => {
  const from = isComma(unit, at + 1) ? at + 2 : behindTail(unit, at + 1);
  const cue = cuesOf(unit).find(
    ({ group, passedOn }) =>
      group.start >= from &&
      (group.finite || passedOn !== null || habitOf(unit, group) !== null) &&
      !isHabit(unit, group) &&
      !isRelative(unit, group) &&
      !isReduced(unit, group),
  );
  if (cue === undefined || isNextSentence(unit, at, cue)) return null;
  const habit = habitOf(unit, cue.group);
  if (!(habit === null ? speaks(cue) : cue.entry.frames.has('quote'))) return null;
  const opening = isPutBy(unit, from, cue) ? from + 1 : from;
  const verb = habit ?? cue.group;
  const near = subjectBefore(unit, verb);
  const opens = near !== null && near.from >= from && opensAt(unit, behindRole(unit, opening), near.from);
  const subject = opens ? near : longSubject(unit, opening, verb.start);
  if (subject === null) return null;
  if (cue.passedOn !== null) return attributionBy(cue, cue.passedOn.source, 'attribute/quoted-as-saying');
  const told = toldOn(unit, cue);
  if (told !== null) return { ...told, relays: [{ party: subject, how: cue.entry.lemma }] };
  return attributionBy(cue, subject, 'attribute/cue-after');
};

/** “his demand: “Tear it down!” [Writers still praise him]”: a colon has led in the words, and the verb has an object of its own. */
function isNextSentence(unit: Unit, at: number, { entry, to }: Cue): boolean {
  return wordAt(unit, at - 1) === ':' && entry.frames.has('object') && !entry.addressee && unit.phraseFrom.has(to);
}

/** “…,” aides said [Lind told his colleagues]: another spoke, to somebody, and nothing else is told of it. */
function toldOn(unit: Unit, { to, group }: Cue): Attribution | null {
  const other = cuesOf(unit).find((one) => one.group.start > group.end);
  const source = other === undefined ? null : subjectBefore(unit, other.group);
  if (other === undefined || source?.from !== to || !other.entry.addressee || !other.group.finite) return null;
  const behind = afterAddressee(other);
  return behind > other.to && isOver(unit, afterAdverbials(unit, behind))
    ? attributionBy(other, source, 'attribute/cue-after')
    : null;
}

/** “…,” he [likes] to say, he [went] on to say: the verb that the infinitive hangs on, where it tells of speech all the same. */
function habitOf(unit: Unit, { infinitive, start }: VerbGroup): VerbGroup | null {
  if (!infinitive) return null;
  const verb = unit.groupTo.get(wordAt(unit, start - 1) === 'on' ? start - 1 : start);
  return verb?.finite === true && /^(?:begin|continue|go|hasten|hurry|like|love|start|tend|use)$/.test(verb.lemma)
    ? verb
    : null;
}

/** “…,” Lind, [who had not voted], told reporters */
function isRelative(unit: Unit, { start }: VerbGroup): boolean {
  return /^(?:who|which|that)$/.test(wordAt(unit, beforeAdverbs(unit, start) - 1));
}

/** “…,” he [likes] to say, where liking is a cue of its own. */
function isHabit(unit: Unit, group: VerbGroup): boolean {
  return cuesOf(unit).some((cue) => habitOf(unit, cue.group) === group);
}

/** “…,” [as] the nurse put it: how it was said; with other verbs the “as” tells when. */
function isPutBy(unit: Cue['unit'], from: number, { entry }: Cue): boolean {
  return wordAt(unit, from) === 'as' && entry.lemma === 'put it';
}

/** A verb that frames words in quotation marks, in the active; who “did not respond” has not said what stands before it. */
export function speaks({ group, entry, passedOn }: Cue): boolean {
  if (group.negated) return false;
  if (passedOn !== null) return true;
  return entry.frames.has('quote') && group.voice === 'active' && group.participle !== 'present' && !group.infinitive;
}

/** “…,” [another friend,] Mara Lind told us: who somebody is, behind which the comma was forgotten that closes the name. */
function behindRole(unit: Unit, from: number): number {
  const role = unit.phraseFrom.get(from);
  if (role === undefined || !isComma(unit, role.end) || unit.tokens[role.head]!.pos !== 'NOUN') return from;
  return unit.tokens[role.end + 1]?.pos === 'PROPN' ? role.end + 1 : from;
}

/** Nothing but an adverb or a conjunction stands before the speaker: “…,” and later she said. */
function opensAt(unit: Parameters<DirectRule>[0], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:ADV|CCONJ)$/.test(unit.tokens[at]!.pos)) return false;
  return true;
}
