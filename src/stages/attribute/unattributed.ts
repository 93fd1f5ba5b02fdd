import type { Refuse } from '../../pipeline/stage.js';
import { isHeading } from './direct/heading.js';
import { isNarration } from './direct/narration.js';
import type { Draft } from './draft.js';
import { ownSpeaker } from './speaker.js';
import type { Unit } from './unit.js';

/** Words that an utterance has at least when nothing around it says that it is one. */
const FEWEST_WORDS = 5;

/**
 * Sorts out the utterances that no rule attributes: long ones stay, without a source, and are refused one;
 * a few words without a speaker are no speech, nor are the words between two quotations.
 */
export function withoutSource(text: string, drafts: readonly Draft[], units: readonly Unit[], refuse: Refuse): Draft[] {
  return drafts.filter((draft) => {
    if (draft.rule !== 'attribute/unattributed') return true;
    const speech =
      wordCount(text, draft) >= FEWEST_WORDS && !isNarration(text, draft.content[0]!) && !isLine(text, draft);
    const { start } = draft.content[0]!;
    const { end } = draft.content.at(-1)!;
    refuse({
      reason: speech ? 'no-source' : 'not-speech',
      start,
      end,
      text: text.slice(start, end),
      candidates: candidatesOf(text, draft, units),
      rule: 'attribute/unattributed',
    });
    return speech;
  });
}

/** A heading in marks. */
function isLine(text: string, { unit, content }: Draft): boolean {
  return content.length === 1 && [...unit.utterances.values()].some((quotation) => isHeading(text, unit, quotation));
}

function wordCount(text: string, { content }: Draft): number {
  const words = content.map(
    ({ start, end }) => text.slice(start, Math.min(end, start + 400)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  );
  return words.reduce((sum, count) => sum + count, 0);
}

/** The subjects of its own unit and of the one before. */
function candidatesOf(text: string, { unit }: Draft, units: readonly Unit[]): { text: string; why: string }[] {
  const before = units[unit.index - 1];
  return [
    ...subjects(text, unit).map((name) => ({ text: name, why: 'no verb of speech ties it to the words' })),
    ...(before === undefined ? [] : subjects(text, before)).map((name) => ({
      text: name,
      why: 'stands only in the sentence before',
    })),
  ];
}

function subjects(text: string, unit: Unit): string[] {
  const found = unit.verbGroups.flatMap((group) => (group.finite ? (ownSpeaker(unit, group) ?? []) : []));
  const names = found.map((party) =>
    text.slice(party.unit.tokens[party.from]!.start, party.unit.tokens[party.to - 1]!.end),
  );
  return [...new Set(names)].slice(0, 3);
}
