import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type ReportingCue, reportingAdjective, reportingCue } from '../../language/reporting.js';
import type { CueFrame } from '../../schemas/cue.js';
import { canJudge } from './speaking.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { beforeAdverbs, behindAdverbs, groupAt } from './words.js';

/** An adjective of thinking or feeling, where it stands, and the verb group that it makes a cue with. */
export interface State {
  readonly group: VerbGroup;
  readonly end: number;
  readonly entry: ReportingCue;
}

/** “is [confident] that …”, “grew [worried] that …”: an adjective behind a verb of being, adverbs between. */
export function stateOf(unit: Unit, group: VerbGroup): State | null {
  if (group.voice === 'passive' || !copular.test(group.lemma)) return null;
  const at = behindAdverbs(unit, group.end);
  const entry = adjectiveAt(unit, at);
  // “it became clear that”: to nobody.
  const known = /^(?:be|feel|remain)$/.test(group.lemma) || !isKnowing(entry);
  return entry === undefined || !known || isPlain(unit, group, at) ? null : { group, end: at + 1, entry };
}

/** “[it] was clear that …”, “[it] is certain that …”: the clause is what “it” stands for, and nobody says so. */
function isPlain(unit: Unit, group: VerbGroup, at: number): boolean {
  const before = beforeAdverbs(unit, group.start) - 1;
  return wordAt(unit, before) === 'it' && /^(?:certain|clear|evident|obvious|plain|sure)$/.test(wordAt(unit, at));
}

const copular = /^(?:appear|be|become|feel|grow|remain|seem|sound|stay)$/;

/**
 * “was [angered] by the delay”, “[angered] by the delay, she left”: what reads like a passive tells how somebody feels, unless it tells
 * what for: “was encouraged by her mother to sing”.
 */
export function moodOf(unit: Unit, group: VerbGroup): State | null {
  const { head, end, finite, voice, participle } = group;
  if (participle === 'present' || (voice !== 'passive' && !isReducedMood(unit, group))) return null;
  const entry = reportingAdjective(wordAt(unit, head));
  if (entry === undefined || !takes(entry, wordAt(unit, end))) return null;
  if (entry.class !== 'feel' && !(voice !== 'passive' && /^(?:convinced|persuaded)$/.test(entry.lemma))) return null;
  const object = unit.phraseFrom.get(end + 1);
  if (object !== undefined && unit.groupFrom.get(object.end)?.infinitive === true) return null;
  // “encouraged by the council”: it is somebody who does so.
  const acts = object !== undefined && canJudge({ unit, from: object.start, to: object.end, head: object.head });
  if (acts && (reportingCue(wordAt(unit, head))?.frames.has('order') || wordAt(unit, object.end) === 'for'))
    return null;
  const mood: VerbGroup = { ...group, lemma: 'be', voice: 'active' };
  return {
    group: finite && voice === 'passive' ? mood : { ...mood, participle: 'present', finite: false },
    end,
    entry,
  };
}

/** “[Angered] by the delay, she left”: one word, which the tree hangs on a noun or a verb. */
function isReducedMood(unit: Unit, { start, end, head, tense }: VerbGroup): boolean {
  return (
    end - start === 1 &&
    tense !== 'present' &&
    /^(?:acl|advcl)$/.test(treeOf(unit).relations[head]!) &&
    opens(unit, start)
  );
}

/** “aware”, “clear”: adjectives for what is known and said, not felt. */
function isKnowing(entry: ReportingCue | undefined): boolean {
  return entry !== undefined && /^(?:claim|confirm)$/.test(entry.class);
}

/**
 * Adjectives that describe the subject of a verb without one of their own: each is read as if “being” stood before it.
 *
 *     Lind left early, confident that the dam would hold.      Wary of a strike, the owners gave in.
 *                      ^^^^^^^^^                               ^^^^
 */
export function loneStates(unit: Unit): State[] {
  return unit.tokens.flatMap(({ pos }, at) => {
    const entry = pos === 'ADJ' ? adjectiveAt(unit, at) : undefined;
    if (entry === undefined || isKnowing(entry) || !opens(unit, at) || !takes(entry, wordAt(unit, at + 1))) return [];
    const { heads, relations } = treeOf(unit);
    if (
      !/^(?:advcl|acl|amod|conj|xcomp|parataxis)$/.test(relations[at]!) ||
      groupAt(unit, heads[at] ?? -1) === undefined
    )
      return [];
    return [{ group: being(at), end: at + 1, entry }];
  });
}

/** It is the first word, or a comma stands before it and its adverbs. */
function opens(unit: Unit, at: number): boolean {
  let from = at;
  while (unit.tokens[from - 1]?.pos === 'ADV') from--;
  return from === 0 || isComma(unit, from - 1);
}

function takes({ frames }: ReportingCue, next: string): boolean {
  return frames.has((next === 'to' ? 'infinitive' : next) as CueFrame) || frames.has(next as CueFrame);
}

function being(at: number): VerbGroup {
  return {
    start: at,
    end: at + 1,
    head: at,
    lemma: 'be',
    form: 'ing',
    particle: null,
    finite: false,
    negated: false,
    modal: null,
    raised: null,
    tense: null,
    aspect: 'simple',
    voice: 'active',
    infinitive: false,
    participle: 'present',
  };
}

function adjectiveAt(unit: Unit, at: number): ReportingCue | undefined {
  return unit.tokens[at]?.pos === 'ADJ' ? reportingAdjective(wordAt(unit, at)) : undefined;
}
