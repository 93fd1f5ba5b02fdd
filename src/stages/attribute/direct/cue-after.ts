import { attributionBy } from '../attribution.js';
import { type Cue, cuesOf } from '../cue.js';
import { subjectBefore } from '../subject.js';
import { isComma, wordAt } from '../unit.js';
import { longSubject } from './long-subject.js';
import type { DirectRule } from './rule.js';

/**
 * The speaker and the cue follow the utterance.
 *
 *     “We hope for the best,” the ferry's captain, Jonas Lim, told reporters.
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^
 */
export const cueAfter: DirectRule = (unit, at) => {
  const from = isComma(unit, at + 1) ? at + 2 : at + 1;
  const cue = cuesOf(unit).find(({ group, passedOn }) => group.start > at && (group.finite || passedOn !== null));
  if (cue === undefined || !speaks(cue)) return null;
  const opening = isPutBy(unit, from, cue) ? from + 1 : from;
  const near = subjectBefore(unit, cue.group);
  const opens = near !== null && near.from >= from && opensAt(unit, opening, near.from);
  const subject = opens ? near : longSubject(unit, opening, cue.group.start);
  if (subject === null) return null;
  if (cue.passedOn !== null) return attributionBy(cue, cue.passedOn.source, 'attribute/quoted-as-saying');
  return attributionBy(cue, subject, 'attribute/cue-after');
};

/** “…,” [as] the nurse put it: how it was said; with other verbs the “as” tells when. */
function isPutBy(unit: Cue['unit'], from: number, { entry }: Cue): boolean {
  return wordAt(unit, from) === 'as' && entry.lemma === 'put it';
}

/** A verb that frames words in quotation marks, in the active. */
export function speaks({ group, entry, passedOn }: Cue): boolean {
  if (passedOn !== null) return true;
  return entry.frames.has('quote') && group.voice === 'active' && group.participle !== 'present' && !group.infinitive;
}

/** Nothing but an adverb or a conjunction stands before the speaker: “…,” and later she said. */
function opensAt(unit: Parameters<DirectRule>[0], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:ADV|CCONJ)$/.test(unit.tokens[at]!.pos)) return false;
  return true;
}
