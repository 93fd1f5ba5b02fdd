import type { Stretch } from '../../text/paragraphs.js';
import { wordsBetween } from './attribution.js';
import { type Draft, draftIn, plainAttribution } from './draft.js';
import type { Mentions } from './mentions.js';
import { type Unit, wordAt } from './unit.js';

/** Words of a name before the colon at most, and turns that make an interview at least. */
const LONGEST_NAME = 4;
const FEWEST_TURNS = 3;

/** The rule that turns are found by. */
export const TURN = 'attribute/interview-turn';

/** A paragraph that opens with who speaks: the label, the token of its colon, and what is spoken. */
interface Turn extends Stretch {
  readonly unit: Unit;
  readonly label: string;
  readonly colon: number;
}

/**
 * The turns of an interview that is printed without quotation marks. Labels before colons are speakers only where one of them asks and
 * another answers in the next paragraph.
 *
 *     Berg: Did you think of giving up?
 *     ^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Holm: Every day for nine years.
 *     ^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function interviewTurns(text: string, units: readonly Unit[], mentions: Mentions): Draft[] {
  const turns = labelled(text, units, mentions);
  const speakers = new Set(
    turns.flatMap((turn, at) => (answers(text, turn, turns[at + 1]) ? [turn.label, turns[at + 1]!.label] : [])),
  );
  const spoken = turns.filter(({ label }) => speakers.has(label));
  if (spoken.length < FEWEST_TURNS) return [];
  return spoken.map(({ unit, colon, start, end }) => {
    const cue = { ...wordsBetween(unit, colon, colon + 1), lemma: ':' };
    const source = { unit, from: 0, to: colon, head: colon - 1 };
    return draftIn(unit, [{ start, end }], plainAttribution(cue, source, TURN));
  });
}

/** “I think so” of whoever has the turn: his words, as all of it is. */
export function isOwnWords({ source, content }: Draft, turns: readonly Draft[]): boolean {
  if (source === null || !/^(?:i|we|you)$/.test(wordAt(source.unit, source.head))) return false;
  return turns.some((turn) => turn.content[0]!.start <= content[0]!.start && content[0]!.end <= turn.content[0]!.end);
}

function labelled(text: string, units: readonly Unit[], mentions: Mentions): Turn[] {
  return units.flatMap((unit, at) => {
    if (units[at - 1]?.paragraph === unit.paragraph) return [];
    const colon = unit.words.findIndex(({ text: word }) => word === ':');
    const next = unit.words[colon + 1];
    if (colon < 1 || colon > LONGEST_NAME || next === undefined || unit.utterances.has(colon + 1)) return [];
    if (!isSpeaker(unit, colon, mentions)) return [];
    let last = at;
    while (units[last + 1]?.paragraph === unit.paragraph) last++;
    return [
      {
        unit,
        label: text.slice(unit.start, unit.words[colon - 1]!.end),
        colon,
        start: next.start,
        end: units[last]!.end,
      },
    ];
  });
}

/** A person or an outlet by name, “Q” and “A”, or the part that somebody plays. */
function isSpeaker({ words }: Unit, colon: number, mentions: Mentions): boolean {
  const [first, last] = [words[0]!, words[colon - 1]!];
  if (colon === 1 && /^(?:A|Q|Answer|Caller|Host|Interviewer|Moderator|Question|Reporter)$/i.test(first.text))
    return true;
  const entity = mentions.at(last.start);
  return /^(?:organization|person)$/.test(entity?.type ?? '') && mentions.around(last.start)!.start <= last.start;
}

/** Whether the turn ends in a question, and another speaker's comes in the paragraph right behind it. */
function answers(text: string, { end, label, unit }: Turn, next: Turn | undefined): boolean {
  if (next === undefined || next.label === label || next.unit.paragraph !== unit.paragraph + 1) return false;
  return text
    .slice(Math.max(0, end - 2), end)
    .trimEnd()
    .endsWith('?');
}
