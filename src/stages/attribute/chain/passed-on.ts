import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { type ReportingCue, reportingCue } from '../../../language/reporting.js';
import type { Relay } from '../draft.js';
import { afterAdverbials } from '../indirect/skip.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { subjectBefore } from '../subject.js';
import { type Unit, wordAt } from '../unit.js';

/** Speech that one party has from another: whose it is, who passes it on, and the cue behind which the content stands. */
export interface PassedOn {
  readonly source: Party | null;
  readonly relays: readonly Relay[];
  readonly hearer?: Party;
  readonly entry: ReportingCue;
  /** The first word of the cue. */
  readonly from: number;
  /** Behind the last word of the cue. */
  readonly to: number;
  /** Where the content may begin. */
  readonly behind: number;
}

/** Verbs of which the object is somebody who speaks: “reported KCNA as saying”. */
const passing = new Set(['report', 'quote', 'cite', 'paraphrase', 'describe']);

/**
 * Somebody is quoted as saying something.
 *
 *     “…,” Al Jazeera reported KCNA as saying on Thursday.
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^
 *     “…,” he was quoted as saying by the state news agency Perwarta.
 *          ^^ ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function passedOn(unit: Unit, group: VerbGroup): PassedOn | null {
  if (group.voice === 'passive' && seen.test(wordAt(unit, group.head))) return shownSaying(unit, group);
  const heard = heardBy(unit, group);
  if (heard !== null) return heard;
  const remembered = rememberedSaying(unit, group);
  if (remembered !== null) return remembered;
  const how = reportingCue(wordAt(unit, group.head))?.lemma;
  if (how === undefined || !passing.has(how)) return null;
  return group.voice === 'passive' ? quotedAs(unit, group, how) : reportedAs(unit, group, how);
}

/** Participles of verbs with which a recording shows somebody who speaks. */
const seen = /^(?:shown|seen|heard|filmed|recorded|caught|pictured)$/;

/** “is shown saying”, “can be heard telling” */
function shownSaying(unit: Unit, group: VerbGroup): PassedOn | null {
  const said = unit.groupFrom.get(afterAdverbials(unit, group.end));
  const entry = said?.participle === 'present' ? reportingCue(wordAt(unit, said.head)) : undefined;
  if (said === undefined || !entry?.frames.has('quote')) return null;
  return { source: subjectBefore(unit, group), relays: [], entry, from: said.start, to: said.end, behind: said.end };
}

/** “…,” Lind [recalled the mayor saying]: the words are the mayor's, as Lind tells. */
function rememberedSaying(unit: Unit, group: VerbGroup): PassedOn | null {
  if (group.voice === 'passive' || ![...unit.utterances.keys()].some((at) => at < group.start)) return null;
  const how = reportingCue(wordAt(unit, group.head));
  if (how === undefined || !/^(?:recall|recount|remember)$/.test(how.lemma)) return null;
  const source = startingAt(unit, group.head + 1);
  const said = source === null ? undefined : unit.groupFrom.get(source.to);
  const entry = said?.participle === 'present' ? reportingCue(wordAt(unit, said.head)) : undefined;
  if (source === null || said === undefined || !entry?.frames.has('quote')) return null;
  const by = subjectBefore(unit, group);
  const relays = by === null ? [] : [{ party: by, how: how.lemma }];
  return { source, relays, entry, from: said.start, to: said.end, behind: said.end };
}

/** Bodies before which others speak. */
const bench =
  /^(?:assembly|board|commission|committee|congress|coroner|council|court|hearing|inquest|inquiry|judge|jurors?|jury|magistrates?|meeting|panel|parliament|senate|sheriff|trial|tribunal)$/;

/** What a body hears: “heard that …”, “…, the court heard”. */
const hear: ReportingCue = {
  lemma: 'hear',
  class: 'neutral',
  factive: false,
  addressee: false,
  frames: new Set(['quote', 'that', 'clause']),
};

/** “The inquest [heard] that …”, “…, the jury [was told]”: somebody told it so, and the clause does not say who. */
function heardBy(unit: Unit, group: VerbGroup): PassedOn | null {
  const word = wordAt(unit, group.head);
  const entry = group.voice === 'active' && word === 'heard' ? hear : undefined;
  const told = group.voice === 'passive' && word === 'told' ? reportingCue(word) : undefined;
  const cue = entry ?? told;
  const hearer = cue === undefined || !group.finite || group.negated ? null : subjectBefore(unit, group);
  if (cue === undefined || hearer === null || !bench.test(wordAt(unit, hearer.head))) return null;
  const source = agentAt(unit, group.end);
  const behind = source?.to ?? group.end;
  return { source, relays: [], hearer, entry: cue, from: group.start, to: group.end, behind };
}

function reportedAs(unit: Unit, group: VerbGroup, how: string): PassedOn | null {
  const source = startingAt(unit, group.head + 1);
  const said = source === null ? null : asSaying(unit, source.to);
  if (source === null || said === null) return null;
  const by = subjectBefore(unit, group);
  return { source, relays: by === null ? [] : [{ party: by, how }], ...said, from: source.to };
}

function quotedAs(unit: Unit, group: VerbGroup, how: string): PassedOn | null {
  const first = agentAt(unit, group.end);
  const said = asSaying(unit, afterAdverbials(unit, first?.to ?? group.end));
  if (said === null) return null;
  const by = first ?? agentAt(unit, said.to) ?? agentAt(unit, afterAdverbials(unit, said.to));
  const behind = Math.max(said.to, by?.to ?? 0);
  const from = first === null ? group.start : said.to - 1;
  return { source: subjectBefore(unit, group), relays: by === null ? [] : [{ party: by, how }], ...said, from, behind };
}

/** “as saying”, “as having said” */
function asSaying(unit: Unit, at: number): Pick<PassedOn, 'entry' | 'to' | 'behind'> | null {
  if (wordAt(unit, at) !== 'as') return null;
  const group = unit.groupFrom.get(at + 1);
  if (group?.participle !== 'present') return null;
  const entry = reportingCue(wordAt(unit, group.head));
  return entry === undefined ? null : { entry, to: group.end, behind: group.end };
}

function agentAt(unit: Unit, at: number): Party | null {
  return wordAt(unit, at) === 'by' ? startingAt(unit, at + 1) : null;
}
