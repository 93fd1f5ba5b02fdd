import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type Cue, cuesOf } from './cue.js';
import { isSeveral, type Party } from './party.js';
import { sharesSubject } from './speaker.js';
import { canAct, canJudge } from './speaking.js';
import { subjectBefore } from './subject.js';
import { type Unit, wordAt } from './unit.js';

/**
 * “[Lind] stood firm after the meeting broke up, warning that …”: no event speaks, unless the words for it show something. Then it is the
 * subject of the sentence that does; nobody where it can't (undefined).
 */
export function ableSpeaker({ unit, group, entry }: Cue, source: Party | null): Party | null | undefined {
  if (source === null) return null;
  if (isNoSource(source) || isBidding(unit, group, source)) return undefined;
  if (canJudge(source)) return source;
  // “[the lead] guarantees that she wins”: what makes it certain promises nothing.
  if (entry.lemma === 'guarantee') return undefined;
  const before = group.participle === 'present' && /^(?:after|before)$/.test(wordAt(unit, group.start - 1));
  // “said the deadlock kept us safe before [claiming] that …”: no deadlock claims anything.
  if ((canAct(source) && !before) || !entry.frames.has('quote')) return source;
  if (!sharesSubject(unit, group) || isSpokenOf(source)) return source;
  const main = group.participle === 'present' ? mainSubject(unit, group.start) : null;
  return main !== null && canJudge(main) ? main : undefined;
}

/** “Lind has dropped the plan, but [don’t expect] her to retire”: the reader is bidden so, since one person “doesn’t”. */
function isBidding(unit: Unit, group: VerbGroup, source: Party): boolean {
  if (wordAt(unit, group.start) !== 'do' || !group.finite || !sharesSubject(unit, group)) return false;
  const { pos, text } = source.unit.tokens[source.head]!;
  if (pos === 'PRON') return /^(?:he|she|it)$/i.test(text);
  return /^(?:NOUN|PROPN)$/.test(pos) && !isSeveral(source) && !/s$/.test(text);
}

/**
 * “[Neither Lind nor Berg]”, “not [all members]”, “[which party] can”, “[the more voters] learn”, “the matter [last week]”: nobody of whom it is
 * told that he speaks.
 */
function isNoSource({ unit, from, to, head }: Party): boolean {
  if (/^(?:neither|not)$/.test(wordAt(unit, from - 1))) return true;
  const words = `${wordAt(unit, from)} ${wordAt(unit, from + 1)}`;
  if (/^(?:(?:neither|which)\b|what \p{Ll}+$)/u.test(words) && to - from > 1) return true;
  if (/^the (?:fewer|less|more)$/.test(words) && to - from === 3 && unit.tokens[from + 2]!.pos !== 'ADJ') return true;
  return (
    unit.tokens[head]!.pos === 'NOUN' &&
    /^(?:day|month|week|weekend|year)s?$/.test(wordAt(unit, head)) &&
    to === head + 1
  );
}

/** “No leaks had been found, [it] said, adding that …”: another verb of speech has the same pronoun for its subject. */
function isSpokenOf({ unit, head }: Party): boolean {
  if (wordAt(unit, head) !== 'it') return false;
  return cuesOf(unit).some(
    ({ entry, group }) => entry.frames.has('quote') && group.finite && subjectBefore(unit, group)?.head === head,
  );
}

/** The subject of the first verb of the sentence. */
function mainSubject(unit: Unit, before: number): Party | null {
  const first = unit.verbGroups.find(({ finite, voice, end }) => finite && voice === 'active' && end <= before);
  return first === undefined ? null : subjectBefore(unit, first);
}
