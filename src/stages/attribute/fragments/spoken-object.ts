import type { CueFrame } from '../../../language/reporting.js';
import { type Cue, cuesOf } from '../cue.js';
import { ownSpeaker } from '../speaker.js';
import { type Unit, wordAt } from '../unit.js';
import type { FragmentRule } from './rules.js';
import { firstToken, fragmentDraft, throughFragment } from './whole.js';

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
  const at = firstToken(unit, fragment);
  const cue = at < 0 ? undefined : cuesOf(unit).findLast(({ to }) => to <= at);
  if (cue === undefined || !takesIn(unit, cue, at)) return null;
  const source = ownSpeaker(unit, cue.group);
  if (source === null) return null;
  const words = { from: cue.from, to: cue.end, lemma: cue.entry.lemma };
  return fragmentDraft(
    unit,
    throughFragment(unit, fragment, objectFrom(unit, cue)),
    source,
    words,
    'attribute/fragment-object',
  );
};

/** Behind the preposition that the cue takes, if any: “called for [more “flexibility”]”. */
function objectFrom(unit: Unit, { to, entry }: Cue): number {
  const preposition = wordAt(unit, to);
  return [...entry.frames].includes(preposition as CueFrame) ? to + 1 : to;
}

function takesIn(unit: Unit, { to, group, entry }: Cue, at: number): boolean {
  if (silent.test(entry.lemma) || group.negated || group.voice === 'passive' || at - to > REACH) return false;
  for (let index = to; index < at; index++) {
    if (/^(?:[,;:.]|who|which|that|because|when|after|before|while|as)$/.test(wordAt(unit, index))) return false;
    if (unit.groupFrom.get(index)?.finite === true) return false;
  }
  return true;
}
