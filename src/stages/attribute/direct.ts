import { isHeading } from './direct/heading.js';
import { inherited } from './direct/inherited.js';
import { nameBelow } from './direct/name-below.js';
import { isNarration } from './direct/narration.js';
import { directRules } from './direct/rules.js';
import { speakerBelow } from './direct/speaker-below.js';
import { type Attribution, type Draft, draftIn, plainAttribution } from './draft.js';
import { isAlone, isComma, type Placed, type Unit } from './unit.js';

/** The direct speech of a document: utterances attributed, those of one breath joined. `units` are in text order. */
export function directSpeech(text: string, units: readonly Unit[]): Draft[] {
  const drafts: Draft[] = [];
  for (const unit of units) {
    const below = attributionBelow(text, drafts.at(-1), unit, units);
    if (below !== null) drafts[drafts.length - 1] = { ...drafts.at(-1)!, ...below };
    for (const [at, quotation] of unit.utterances) {
      const placed = { unit, at, quotation };
      const own = attributionOf(placed);
      const narrated = own === null && (isStray(text, placed, units) || isHeading(text, unit, quotation));
      const joins = narrated ? null : joined(text, drafts.at(-1), placed, own, units);
      if (joins !== null) drafts[drafts.length - 1] = joins;
      else
        drafts.push(
          draftIn(
            unit,
            [quotation.content],
            own ?? (narrated || !standsAlone(unit, at) ? null : inherited(placed, drafts, units)) ?? nobody,
          ),
        );
    }
  }
  return drafts;
}

/** Who spoke the utterance with which the unit right before ends, where the text has not said so yet. */
function attributionBelow(
  text: string,
  last: Draft | undefined,
  unit: Unit,
  units: readonly Unit[],
): Attribution | null {
  if (last === undefined || isStated(last) || last.last.index !== unit.index - 1) return null;
  const { end } = last.content.at(-1)!;
  const next = units[unit.index + 1];
  // A sentence between two utterances leads in the second.
  const closes =
    /[!?]/.test(text.slice(end - 1, end)) || (last.source === null && !(next !== undefined && isAlone(next)));
  return nameBelow(unit) ?? (closes ? speakerBelow(unit) : null);
}

/** Words in marks that stand alone in their paragraph lie between no two quotations. */
function isStray(text: string, { unit, at, quotation }: Placed, units: readonly Unit[]): boolean {
  const beside = [units[unit.index - 1], units[unit.index + 1]];
  if (isAlone(unit) && beside.every((other) => other?.paragraph !== unit.paragraph)) return false;
  if (isWhole(text, unit, at, quotation)) return false;
  return isNarration(text, quotation.content);
}

const nobody = plainAttribution(null, null, 'attribute/unattributed');

/** Who the sentence around the utterance says spoke it. */
export function attributionOf({ unit, at }: Pick<Placed, 'at' | 'unit'>): Attribution | null {
  for (const rule of directRules) {
    const attribution = rule(unit, at);
    if (attribution !== null) return attribution;
  }
  return null;
}

/**
 * The draft before with the utterance added, where that goes on with it: split by the words of one cue, standing right
 * behind its attribution, or running over from the paragraph before.
 *
 *     “We lost,” she said. “But we tried.”
 *      ^^^^^^^^             ^^^^^^^^^^^^
 */
function joined(
  text: string,
  last: Draft | undefined,
  { unit, at, quotation }: Placed,
  own: Attribution | null,
  units: readonly Unit[],
): Draft | null {
  if (last === undefined) return null;
  const extended = { ...last, last: unit, content: [...last.content, quotation.content] };
  if (!quotation.opens) return own === null ? extended : isStated(last) ? null : { ...extended, ...own };
  if (last.source === null) return null;
  if (own !== null) return own.cue !== null && own.cue.start === last.cue?.start ? extended : null;
  if (last.unit === unit && isSecondHalf(text, unit, at, quotation)) return extended;
  const stands = standsAlone(unit, at) || isWhole(text, unit, at, quotation);
  if (last.last.paragraph !== unit.paragraph || !stands) return null;
  return contentReaches(last, units[unit.index - 1]) || last.last === unit ? extended : null;
}

/** “[I love it!]” The mayor left: an exclamation that is a sentence of its own, another one behind it. */
function isWhole(text: string, { tokens }: Unit, at: number, { content }: Placed['quotation']): boolean {
  if (tokens.slice(0, at).some(({ pos }) => pos !== 'PUNCT')) return false;
  const next = tokens.slice(at + 1).find(({ pos }) => pos !== 'PUNCT');
  return /[!?]$/.test(text.slice(content.start, content.end)) && /^\p{Lu}/u.test(next?.text ?? '');
}

/** Nothing stands beside it that could tell whose it is. */
function standsAlone(unit: Unit, at: number): boolean {
  return isAlone(unit) || isLinked(unit, at) || hasTail(unit, at);
}

/** “[It was the wages”] and other worries., “[We are not there”] to pay for it.: the writer ends the sentence, and names nobody who spoke it. */
function hasTail({ tokens, verbGroups, nounPhrases, utterances }: Unit, at: number): boolean {
  const joins = at === 0 && utterances.size === 1 && /^(?:and|or|to|about|for|in|of|on)$/.test(tokens[1]?.text ?? '');
  return joins && verbGroups.every(({ infinitive }) => infinitive) && nounPhrases.length <= 2;
}

/** But [“we tried,”]: a conjunction alone leads over to it. */
function isLinked({ words }: Unit, at: number): boolean {
  return at === 1 && words[0]!.pos === 'CCONJ' && words.slice(1).every(({ pos }) => pos === 'PUNCT');
}

/** “…,” said Ada Lind, a lawyer with the river trust, [“but it takes more than a note”]: a comma and a small letter go on with it. */
function isSecondHalf(text: string, unit: Unit, at: number, { content }: Placed['quotation']): boolean {
  return isComma(unit, at - 1) && /^\p{Ll}/u.test(text.slice(content.start, content.end));
}

/** Whether the text says whose it is. */
function isStated({ source, basis }: Draft): boolean {
  return source !== null && basis === 'stated';
}

/** Whether the draft has content or its attribution in the unit. */
function contentReaches({ unit, content }: Draft, before: Unit | undefined): boolean {
  if (before === undefined) return false;
  return unit === before || content.at(-1)!.start >= before.start;
}
