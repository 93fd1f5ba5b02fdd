import type { Refuse } from '../../pipeline/stage.js';
import type { Stretch } from '../../text/paragraphs.js';
import type { Quotation } from '../../text/quotation.js';
import type { Draft } from './draft.js';
import { isGivenName } from './fragments/given-name.js';
import { fragmentRules } from './fragments/rules.js';
import { type Unit, wordsOf } from './unit.js';

/** The quoted fragments that no draft holds yet: speech where a rule says whose, else refused. */
export function fragmentSpeech(
  text: string,
  units: readonly Unit[],
  drafts: readonly Draft[],
  refuse: Refuse,
): Draft[] {
  const held = heldBy(drafts);
  const found: Draft[] = [];
  for (const unit of units) {
    for (const fragment of unit.fragments) {
      const content = [...(held.get(unit) ?? []), ...found.slice(-4).flatMap((draft) => draft.content)];
      if (isHeld(unit, fragment, content)) continue;
      const draft = attributed(unit, fragment);
      if (draft === null) refuse(refusalOf(text, unit, fragment));
      else if (holds(draft, found.at(-1))) found[found.length - 1] = draft;
      else found.push(draft);
    }
  }
  return found;
}

/** “called him [“a fool” who “knows nothing”]”: the same cue, and the same words and more. */
function holds({ cue, content }: Draft, other: Draft | undefined): boolean {
  if (other === undefined || cue === null || cue.start !== other.cue?.start) return false;
  return content[0]!.start <= other.content[0]!.start && other.content.at(-1)!.end <= content.at(-1)!.end;
}

function heldBy(drafts: readonly Draft[]): Map<Unit, Stretch[]> {
  const held = new Map<Unit, Stretch[]>();
  for (const { unit, content } of drafts) held.set(unit, [...(held.get(unit) ?? []), ...content]);
  return held;
}

function isHeld(unit: Unit, fragment: Quotation, content: readonly Stretch[]): boolean {
  const words = wordsOf(unit, fragment) ?? fragment.content;
  return content.some(({ start, end }) => start <= words.start && words.end <= end);
}

function attributed(unit: Unit, fragment: Quotation): Draft | null {
  if (isGivenName(unit, fragment)) return null;
  for (const rule of fragmentRules) {
    const draft = rule(unit, fragment);
    if (draft !== null) return draft;
  }
  return null;
}

function refusalOf(text: string, unit: Unit, { content }: Quotation): Parameters<Refuse>[0] {
  return {
    reason: 'not-speech',
    start: content.start,
    end: content.end,
    text: text.slice(content.start, content.end),
    candidates: verbsOf(unit, content.start),
    rule: 'attribute/fragment',
  };
}

/** The verb nearest before the fragment, as what did not make speech of it. */
function verbsOf(unit: Unit, before: number): { text: string; why: string }[] {
  const group = unit.verbGroups.findLast(({ head }) => unit.tokens[head]!.end <= before);
  if (group === undefined) return [];
  return [{ text: unit.tokens[group.head]!.text, why: 'does not tell of speech that the quoted words could be' }];
}
