import { reportingCue } from '../../../language/reporting.js';
import type { Cue } from '../cue.js';
import { isTimely } from '../party.js';
import { startingAt } from '../party-behind.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isTitle } from '../utterance.js';

/** Words that the reporter may put between the cue and its content. */
const REACH = 24;

/** Behind the addressee, if the cue takes one without a preposition: “told reporters”. */
export function afterAddressee({ unit, to, entry }: Cue): number {
  if (!entry.addressee) return to;
  const phrase = unit.phraseFrom.get(to);
  if (phrase === undefined || unit.groupFrom.get(phrase.end)?.finite === true) return to;
  const second = wordAt(unit, phrase.end) === 'and' ? unit.phraseFrom.get(phrase.end + 1) : undefined;
  // “told [reporters and the crowd] that …”
  if (second !== undefined && wordAt(unit, second.end) === 'that') return second.end;
  const of = wordAt(unit, phrase.end) === 'of' ? unit.phraseFrom.get(phrase.end + 1) : undefined;
  return of === undefined || (entry.frames.has('of') && !isOneOf(unit, phrase.head))
    ? pairEnd(unit, phrase.end)
    : of.end;
}

/** “told [one] of his friends that …”, unlike “told them of it” */
function isOneOf(unit: Unit, head: number): boolean {
  return /^(?:one|some|many|most|two|three|dozens|hundreds|thousands|members?|groups?|crowds?|number|president|head|leaders?|officials?)$/.test(
    wordAt(unit, head),
  );
}

/** Behind times, places and manners of speaking: “said [in Seoul on Friday]”, “said [later]”, “told us [Friday]”. */
export function afterAdverbials(unit: Unit, from: number): number {
  return adverbialEnds(unit, from).at(-1)!;
}

/** `from`, and where each of the adverbials that follow it ends: “spoke [movingly] [in Seoul] of peace”. */
export function adverbialEnds(unit: Unit, from: number): readonly number[] {
  const ends = [from];
  while (ends.at(-1)! < from + REACH) {
    const next = nextAdverbial(unit, from, ends.at(-1)!);
    if (next === ends.at(-1)) break;
    ends.push(next);
  }
  return ends;
}

/** “in Seoul [and in Tokyo]”: another of the kind behind a conjunction. */
function nextAdverbial(unit: Unit, from: number, at: number): number {
  const next = at + 1;
  const joins = at > from && /^(?:and|or)$/.test(wordAt(unit, at)) && unit.tokens[next]?.pos === 'ADP';
  if (!joins) return afterAdverbial(unit, at);
  const end = afterAdverbial(unit, next);
  return end === next ? at : end;
}

function afterAdverbial(unit: Unit, at: number): number {
  const token = unit.tokens[at];
  if (token === undefined) return at;
  const deed = afterDeed(unit, at);
  if (deed !== null) return deed;
  const phrase = unit.phraseFrom.get(at);
  if (phrase !== undefined && isSpan(unit, phrase)) return phrase.end + 1;
  if (phrase !== undefined)
    return isTimely(wordAt(unit, phrase.head)) &&
      !occasion.test(wordAt(unit, phrase.head)) &&
      !startsClause(unit, phrase.end)
      ? phrase.end
      : at;
  if (
    token.pos === 'ADV' &&
    !/^(?:there|how|when|why|where|not|so|no|longer|never|hardly|scarcely|barely)$/.test(wordAt(unit, at))
  )
    return at + 1;
  if (isGiven(unit, at)) return at + 1;
  if (unit.groupFrom.get(at)?.end === at + 1 && wordAt(unit, at + 1) === 'by')
    return unit.phraseFrom.get(at + 2)?.end ?? at;
  if (token.pos === 'ADP' || wordAt(unit, at) === 'to') {
    if (unit.tokens[at + 1]?.pos === 'ADJ' && /^(?:in|at|for)$/.test(token.text) && !unit.phraseFrom.has(at + 1))
      return at + 2;
    if (/^(?:which|whom|whose|what|why|whether)$/.test(wordAt(unit, at + 1))) return at;
    const object = unit.phraseFrom.get(at + 1);
    if (object === undefined) return workEnd(unit, at + 1) ?? at;
    return startsClause(unit, object.end) ? at : pairEnd(unit, object.end);
  }
  return at;
}

/** “said [after meeting with the council]”: when, by a gerund and what is tied to it; unlike “wrote to him after [saying] that …”. */
function afterDeed(unit: Unit, at: number): number | null {
  if (!/^(?:after|before|while|since|upon|on|in|by|when)$/.test(wordAt(unit, at))) return null;
  const verb = unit.groupFrom.get(at + 1);
  if (verb?.participle !== 'present' || reportingCue(verb.lemma)?.frames.has('that')) return null;
  const end = unit.phraseFrom.get(verb.end)?.end ?? verb.end;
  return startsClause(unit, end) ? null : end;
}

/** “in a report [released] Friday”, “in a message [posted] on the site”, unlike “said the board [released] it” */
function isGiven(unit: Unit, at: number): boolean {
  if (!given.test(wordAt(unit, at)) || !unit.phraseTo.has(at) || unit.groupFrom.get(at)?.end !== at + 1) return false;
  const next = unit.phraseFrom.get(at + 1);
  return next === undefined ? /^(?:ADP|ADV)$/.test(unit.tokens[at + 1]?.pos ?? '') : isTimely(wordAt(unit, next.head));
}

const given =
  /^(?:aired|broadcast|conducted|dated|delivered|filed|held|issued|made|obtained|posted|published|recorded|released|sent|signed|submitted|taped|televised)$/;

/** “acknowledged [the meeting]”: an object, where no preposition leads it in. */
const occasion =
  /^(?:statement|interview|speech|conference|briefing|post|tweet|letter|call|email|text|message|press|hearing|rally|meeting|event|debate|remarks|release)s?$/;

/** “on [“Face the Nation”]”: behind words in marks, each longer one upper case. */
function workEnd(unit: Unit, at: number): number | null {
  const first = unit.tokens[at];
  const work = unit.fragments.find(({ content }) => content.start === first?.start);
  if (work === undefined) return null;
  let end = at;
  while (end < unit.tokens.length && unit.tokens[end]!.start < work.content.end) end++;
  const words = unit.tokens.slice(at, end).map(({ text }) => text);
  return isTitle(words.join(' ')) ? end : null;
}

/** “on Fox [& Friends]”, “on NBC[’s “Meet the Press”]” */
function pairEnd(unit: Unit, end: number): number {
  if (/^['’]s?$/.test(wordAt(unit, end))) return workEnd(unit, end + 1) ?? end;
  return wordAt(unit, end) === '&' ? (unit.phraseFrom.get(end + 1)?.end ?? end) : end;
}

/** “13 hours [after]”, “two days [later]” */
function isSpan(unit: Unit, { head, end }: { head: number; end: number }): boolean {
  const units = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
  return units.test(wordAt(unit, head)) && /^(?:after|before|later|ago|earlier)$/.test(wordAt(unit, end));
}

function startsClause(unit: Unit, at: number): boolean {
  const group = unit.groupFrom.get(at);
  return (
    group?.finite === true && !isGiven(unit, at) && !(group.voice === 'active' && wordAt(unit, group.end) === 'by')
  );
}

/** “KCNA reported[, citing officials]” */
export function afterCiting(unit: Unit, at: number): number {
  const from = isComma(unit, at) ? at + 1 : at;
  if (!/^(?:citing|quoting)$/.test(wordAt(unit, from))) return at;
  const party = startingAt(unit, from + 1);
  // “, citing a speech [he gave].”
  const ends = !unit.tokens.some((_, index) => index > from && isComma(unit, index));
  return party === null ? at : ends ? unit.tokens.length : party.to;
}
