import { reportingNoun } from '../../../language/reporting.js';
import type { CueFrame } from '../../../schemas/cue.js';
import type { Quotation } from '../../../text/quotation.js';
import { type Cue, cuesOf, isSupposed } from '../cue.js';
import { afterAdverbials } from '../indirect/skip.js';
import { ownSpeaker } from '../speaker.js';
import { type Unit, wordAt } from '../unit.js';
import { isTitle } from '../utterance.js';
import { phraseAt } from '../words.js';
import type { FragmentRule } from './rules.js';
import { firstToken, fragmentDraft, throughFragment } from './whole.js';

/** Words between the cue and the fragment. */
const REACH = 16;
/** Cues of perceiving and proving, whose object nobody says. */
const silent =
  /^(?:see|find|find out|show|prove|know|learn|discover|notice|establish|document|demonstrate|illustrate|consider|judge|read|begin|start|continue|type|sing|smile|deliver|publish|record|sense|prove|press|project|figure|plan|promote|vote)$/;

/**
 *     Putin lauded the “strengthening of cooperation and friendship between our countries”.
 *     ^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const spokenObject: FragmentRule = (unit, fragment) => {
  const at = firstToken(unit, fragment);
  const cue = at < 0 ? undefined : cuesOf(unit).findLast(({ to }) => to <= at);
  if (cue === undefined || !takesIn(unit, cue, at)) return null;
  if (isNameOfWork(unit, fragment, at) || isAddressed(cue, at)) return null;
  const source = ownSpeaker(unit, cue.group);
  const from = objectFrom(cue, at);
  if (source === null || from === null) return null;
  const words = { from: cue.from, to: cue.end, lemma: cue.entry.lemma };
  return fragmentDraft(unit, throughFragment(unit, fragment, from), source, words, 'attribute/fragment-object');
};

/**
 * Behind the preposition that the cue takes, and behind whom it is about: “called for [more “flexibility”]”,
 * “accused him of [“bullying”]”. Other prepositional phrases are adverbials, and no object: null.
 */
function objectFrom(cue: Cue, at: number): number | null {
  const { unit, to, entry } = cue;
  if (takes(cue, to)) return to + 1;
  const about = unit.phraseFrom.get(to)?.end;
  if (about !== undefined && about < at && takes(cue, about)) return about + 1;
  if (!entry.frames.has('object') && about !== undefined && about < at && wordAt(unit, about) === 'to') return null;
  return unit.tokens[to]?.pos === 'ADP' ? behindAdverbials(unit, to, at) : to;
}

function takes({ unit, entry }: Cue, at: number): boolean {
  return entry.frames.has(wordAt(unit, at) as CueFrame) && unit.tokens[at]!.pos !== 'VERB';
}

/** “said in a statement [the “best” was yet to come]” */
function behindAdverbials(unit: Unit, from: number, at: number): number | null {
  const behind = afterAdverbials(unit, from);
  if (
    unit.fragments.some(
      ({ content }) => content.start >= unit.tokens[from]!.start && content.end <= unit.tokens[behind - 1]!.end,
    )
  )
    return null;
  return behind > from && behind <= at && unit.tokens[behind]?.pos !== 'ADP' ? behind : null;
}

/** “on NBC’s [“Meet the Press”]”, “on [“Fox & Friends”]”: behind a preposition or an owner, each word upper case. */
function isNameOfWork(unit: Unit, { content }: Quotation, at: number): boolean {
  const words = unit.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  const before = unit.tokens[at - 1];
  return (
    isTitle(words.map(({ text }) => text).join(' ')) && (before?.pos === 'ADP' || /^['’]s?$/.test(before?.text ?? ''))
  );
}

/** “told [MSNBC's “Morning Joe”]”: whom the words are for. */
function isAddressed({ unit, to, entry }: Cue, at: number): boolean {
  const hearer = entry.addressee ? unit.phraseFrom.get(to) : undefined;
  return hearer !== undefined && at < hearer.end;
}

function takesIn(unit: Unit, { to, group, entry }: Cue, at: number): boolean {
  if ((group.infinitive && group.raised === 'be') || isSupposed(unit, group)) return false;
  if (silent.test(entry.lemma) || group.negated || group.voice === 'passive' || at - to > REACH) return false;
  for (let index = to; index < at; index++) {
    if (/^(?:[,;:.]|who|which|that|because|when|after|before|while|as)$/.test(wordAt(unit, index))) return false;
    if (unit.groupFrom.get(index)?.finite === true || isAnothers(unit, index, at)) return false;
  }
  return true;
}

/** “went after [Lind’s remark] about the “losers””: the words are his who made it. */
function isAnothers(unit: Unit, at: number, end: number): boolean {
  const phrase = /^['’]s?$/.test(wordAt(unit, at)) ? phraseAt(unit, at) : undefined;
  return (
    phrase !== undefined && phrase.head < end && reportingNoun(wordAt(unit, phrase.head))?.frames.has('that') === true
  );
}
