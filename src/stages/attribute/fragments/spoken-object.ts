import type { Stretch } from '../../../text/paragraphs.js';
import type { Quotation } from '../../../text/quotation.js';
import { type Cue, cuesOf } from '../cue.js';
import { ownSpeaker } from '../speaker.js';
import { type Unit, wordAt } from '../unit.js';
import { draftOf } from './naming.js';
import type { FragmentRule } from './rules.js';

/** Words between the cue and the fragment. */
const REACH = 16;
/** Cues of perceiving and proving, whose object nobody says. */
const silent =
  /^(?:see|find|find out|show|prove|know|learn|discover|notice|establish|document|demonstrate|illustrate|consider|judge|read|begin|start|continue|type|sing|smile|deliver|publish|record|sense|prove|press|project|figure)$/;

/**
 *     Putin lauded the “strengthening of cooperation and friendship between our countries”.
 *     ^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const spokenObject: FragmentRule = (unit, fragment) => {
  const at = unit.tokens.findIndex(({ start }) => start >= fragment.content.start);
  const cue = at < 0 ? undefined : cuesOf(unit).findLast(({ to }) => to <= at);
  if (cue === undefined || !takesIn(unit, cue, at)) return null;
  const source = ownSpeaker(unit, cue.group);
  if (source === null) return null;
  return draftOf(
    unit,
    objectAround(unit, fragment, at),
    source,
    cue.from,
    cue.end,
    cue.entry.lemma,
    'attribute/fragment-object',
  );
};

function takesIn(unit: Unit, { to, group, entry }: Cue, at: number): boolean {
  if (silent.test(entry.lemma) || group.negated || group.voice === 'passive' || at - to > REACH) return false;
  for (let index = to; index < at; index++) {
    if (/^(?:[,;:.]|who|which|that|because|when|after|before|while|as)$/.test(wordAt(unit, index))) return false;
    const between = unit.groupFrom.get(index);
    if (between !== undefined && between.finite) return false;
  }
  return true;
}

/** The noun phrase that holds the start of the fragment, to the end of the fragment or of what is tied to it by “of” and “for”. */
function objectAround(unit: Unit, { content }: Quotation, at: number): Stretch {
  const phrase = unit.nounPhrases.find(({ start, end }) => start <= at && at < end);
  const article = /^(?:the|a|an)$/.test(wordAt(unit, at - 1)) ? at - 1 : at;
  const from = Math.min(phrase?.start ?? article, article);
  let to = Math.max(unit.tokens.findLastIndex(({ end }) => end <= content.end) + 1, phrase?.end ?? 0);
  for (let step = 0; step < 3 && /^(?:of|for|in|with)$/.test(wordAt(unit, to)); step++) {
    const next = unit.phraseFrom.get(to + 1);
    if (next === undefined || unit.groupFrom.has(next.end)) break;
    to = next.end;
  }
  return { start: unit.tokens[from]!.start, end: unit.tokens[to - 1]!.end };
}
