import type { Draft, Relay } from '../draft.js';
import type { Mentions } from '../mentions.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { subjectBefore } from '../subject.js';
import { type Unit, wordAt } from '../unit.js';
import { isOutlet } from './outlets.js';

/** Rules of words in quotation marks, of which the sentence tells no more than who said them. */
const spoken = /^attribute\/(?:cue-after|cue-before|cue-inversion|parenthetical)$/;
/** Carriers that are named, for what the same one says behind; `paragraph` is that of the last words. */
type Held = { readonly paragraph: number; readonly speaker: string; readonly relays: readonly Relay[] };
/** Paragraphs over which “was quoted as saying” takes up who quoted. */
const REACH = 3;

/**
 * Who carried the words of the sentence before carried those that follow, when the same one speaks and no other occasion is told: in the
 * paragraph, in the next one behind “he” or “she”, and wherever it is told that they were quoted.
 *
 *     Pinto told Statewire that he had heard a bang. “The cabin filled with smoke,” he said.
 *                ^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withCarriedOn(
  drafts: readonly Draft[],
  units: readonly Unit[],
  named: ReadonlySet<string>,
  mentions: Mentions,
): Draft[] {
  let held: Held | null = null;
  return drafts.map((draft) => {
    const { unit, source, relays } = draft;
    const speaker = source === null ? undefined : mentions.at(source.unit.tokens[source.head]!.start)?.id;
    if (speaker === undefined) return draft;
    const outlets = relays.filter(({ party }) => isOutlet(party, named) || party === draft.addressee);
    if (outlets.length > 0) {
      held = { paragraph: unit.paragraph, speaker, relays: outlets };
      return draft;
    }
    const quoted = draft.rule === 'attribute/quoted-as-saying';
    if (relays.length > 0 || !(quoted || spoken.test(draft.rule)) || !isBare(draft)) return draft;
    const before = units[unit.index - 1];
    const given = holds(held, draft, speaker) ? held!.relays : interviewIn(before, unit, speaker, named, mentions);
    if (held !== null && given === held.relays) held = { ...held, paragraph: unit.paragraph };
    return given.length === 0 ? draft : { ...draft, relays: given };
  });
}

function holds(held: Held | null, { unit, source, rule }: Draft, speaker: string): boolean {
  if (held === null || held.speaker !== speaker) return false;
  const between = unit.paragraph - held.paragraph;
  if (rule === 'attribute/quoted-as-saying') return between <= REACH;
  const goesOn = between === 1 && unit.utterances.size > 0 && /^s?he$/.test(wordAt(source!.unit, source!.head));
  return between === 0 || goesOn;
}

/** Nothing but the speaker, the cue and the words: no place, no hearer, no time further back. */
function isBare({ unit, cue, source, addressee, carrier }: Draft): boolean {
  if (cue === null || source === null || addressee !== null || carrier !== null || source.unit !== unit) return false;
  const behind = Math.max(cue.end, source.unit.tokens[source.to - 1]!.end);
  const rest = unit.tokens.filter(({ start, text, pos }) => start >= behind && text !== UTTERANCE && pos !== 'PUNCT');
  return rest.length === 0 && !unit.tokens.some(({ text, start }) => start === cue.start && /^had$/i.test(text));
}

/** “In an interview with Statewire the governor had …”: the sentence before tells whom the same one spoke to. */
function interviewIn(
  before: Unit | undefined,
  unit: Unit,
  speaker: string,
  named: ReadonlySet<string>,
  mentions: Mentions,
): readonly Relay[] {
  if (before === undefined || before.paragraph !== unit.paragraph) return [];
  const at = before.words.findIndex(({ text }) => text === 'interview');
  if (at < 0 || !/^(?:with|to|on)$/.test(wordAt(before, at + 1))) return [];
  const party = startingAt(before, at + 2);
  if (party === null || !isOutlet(party, named)) return [];
  const subjects = before.verbGroups.flatMap((group) => (group.finite ? (subjectBefore(before, group) ?? []) : []));
  const first = subjects[0];
  if (first === undefined || mentions.at(before.tokens[first.head]!.start)?.id !== speaker) return [];
  return [{ party, how: 'interview' }];
}
