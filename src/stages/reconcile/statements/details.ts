import { inBaseUnit } from '../../../language/units.js';
import type { Claim } from '../../../schemas/claim.js';
import type { AmountValue, Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';
import { isCompatible } from '../figures/bounds.js';
import { clocksIn } from './clocks.js';
import { likenessOf, type Participant, participantOf } from './participant.js';

/** What fills one slot of a claim beside its parties: a place, an amount, a time of day, the matter behind “of”. */
export interface Detail {
  /** The preposition or role; `theme of` for what stands behind “of” within a party. */
  readonly slot: string;
  readonly amounts: readonly AmountValue[];
  /** Minutes after midnight. */
  readonly clock: number | null;
  readonly participant: Participant | null;
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const where = /^(?:in|at|on|inside|outside|near|within)$/i;
/** What these lead in is told or left out as one likes; two accounts may give two causes or two occasions. */
const openMarkers =
  /^(?:before|during|despite|because|amid|amidst|following|since|while|as|if|when|to|that|until|like|including|without|over|about|under|than|unless)$/i;
const amountTypes: ReadonlySet<Entity['type']> = new Set(['number', 'quantity', 'percent', 'money', 'duration']);

/** The details of a claim; `parties` are the stretches that are compared by themselves. */
export function detailsOf(
  context: Context,
  sentence: Sentence,
  claim: Claim,
  parties: readonly (Stretch | null)[],
): Detail[] {
  const isParty = ({ start, end }: Stretch) => parties.some((party) => party?.start === start && party.end === end);
  const own = claim.arguments.flatMap((argument) => {
    const { role, marker } = argument;
    const amounts = amountsIn(context, sentence, argument);
    if (isParty(argument) || role === 'complement' || (role === 'time' && amounts.length === 0)) return [];
    if (amounts.length === 0 && openMarkers.test(marker ?? '')) return [];
    const isMeasure = amounts.length > 0 && /^(?:by)?$/i.test(marker ?? '');
    const slot = isMeasure ? 'measure' : marker === null ? role : where.test(marker) ? 'where' : marker.toLowerCase();
    return [{ slot, amounts, clock: null, participant: participantOf(context, sentence, { ...argument }) }];
  });
  const within = parties.flatMap((party, index) =>
    party === null ? [] : phrasesBehind(context, sentence, party, `party ${index}`),
  );
  const clocks = clocksIn(claim.text).flatMap(({ marker, minutes, half }) =>
    half
      ? []
      : {
          slot: `clock ${marker}`,
          amounts: [],
          clock: minutes,
          participant: null,
        },
  );
  return [...own, ...within, ...clocks];
}

/** “the risk of death” -> death in the slot `of` of its party. */
function phrasesBehind(context: Context, sentence: Sentence, party: Stretch, name: string): Detail[] {
  const pieces = [...party.text.matchAll(/ (of|from|for|against|at|on|in|after) /gi)].slice(0, 4);
  return pieces.flatMap(({ 1: marker, 0: match, index }): Detail[] => {
    const start = party.start + index + match.length;
    const text = party.text.slice(index + match.length);
    const amounts = marker === 'after' ? amountsIn(context, sentence, { text, start, end: party.end }) : [];
    if (amounts.length > 0) return [{ slot: 'after', amounts, clock: null, participant: null }];
    if (marker === 'after') return [];
    if (clocksIn(text.slice(0, 12)).length > 0 || text === '') return [];
    const participant = participantOf(context, sentence, { text, start, end: party.end, entity: null });
    if (participant.identity === null && participant.noun === null && participant.name.length === 0) return [];
    return [{ slot: `${name} ${marker!.toLowerCase()}`, amounts: [], clock: null, participant }];
  });
}

function amountsIn(context: Context, sentence: Sentence, { start, end }: Stretch): AmountValue[] {
  return context.mentionsIn(sentence.id).flatMap(({ entity, start: from, end: to }) => {
    const { type, value } = entity;
    if (!amountTypes.has(type) || value === null || !('amount' in value) || from < start || to > end) return [];
    return [value];
  });
}

/** Whether one slot of both is filled so that not both can be meant: another amount, another hour, another thing. */
export function clash(a: readonly Detail[], b: readonly Detail[]): boolean {
  const slots = [...new Set(a.map(({ slot }) => slot))].filter((slot) => {
    const [left, right] = [a, b].map((details) => details.filter((one) => one.slot === slot));
    return right!.length > 0 && left!.every((one) => right!.every((other) => compareDetails(one, other) === 'other'));
  });
  if (slots.length === 0) return false;
  // “from the rubble”, “from a collapsed building”: two ways to put it where the figures are the same.
  const isLoose = slots.every((slot) => slot === 'from' || slot === 'where') && shareAmount(a, b);
  return !isLoose;
}

function shareAmount(a: readonly Detail[], b: readonly Detail[]): boolean {
  return a.some(
    (one) =>
      one.amounts.length > 0 && b.some((other) => one.slot === other.slot && compareDetails(one, other) === 'same'),
  );
}

/** Whether a slot of both is filled alike. */
export function shareDetail(a: readonly Detail[], b: readonly Detail[]): boolean {
  return a.some((one) => b.some((other) => one.slot === other.slot && compareDetails(one, other) === 'same'));
}

function compareDetails(a: Detail, b: Detail): 'same' | 'open' | 'other' {
  if (a.clock !== null || b.clock !== null) return a.clock === b.clock ? 'same' : 'other';
  if (a.amounts.length > 0 || b.amounts.length > 0) {
    const pairs = a.amounts.flatMap((left) => b.amounts.flatMap((right) => compareAmounts(left, right) ?? []));
    return pairs.length === 0 ? 'open' : pairs.includes('same') ? 'same' : 'other';
  }
  return a.participant === null || b.participant === null ? 'open' : fillersOf(a.participant, b.participant);
}

/** Null where the units can't be compared. */
function compareAmounts(a: AmountValue, b: AmountValue): 'same' | 'other' | null {
  const [left, right] = [a, b].map((value) => ({ ...value, ...inBaseUnit(value.amount, value.unit) }));
  if (left!.unit !== right!.unit) return null;
  return isCompatible(left!, right!) ? 'same' : 'other';
}

/** All counts, each charge, both sides: none of them is told from another. */
const universal = /^(?:all|every|each|any|both|several|various|other|another)\b/i;

function fillersOf(a: Participant, b: Participant): 'same' | 'open' | 'other' {
  if (universal.test(a.text) || universal.test(b.text)) return 'open';
  if (isPlaceNoun(a, b) || isPlaceNoun(b, a)) return 'open';
  return areApart(a, b) ? 'other' : likenessOf(a, b);
}

/** “The country” may be the one that the other account names. */
function isPlaceNoun({ noun }: Participant, { identity, name }: Participant): boolean {
  return (
    /^(?:country|town|capital|region|area|province|district|island|territory)$/.test(noun ?? '') &&
    (identity !== null || name.length > 0)
  );
}

/** Words of which a thing has one: the second floor is not the ground floor. */
const positions = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth ground top bottom upper lower northern southern eastern
  western north south east west left right front back rear inner outer previous next male female former`.split(/\s+/),
);

/** Whether a word of position in the one excludes that in the other. */
export function areApart(a: Participant, b: Participant): boolean {
  const [left, right] = [a, b].map(({ text }) =>
    text
      .toLowerCase()
      .split(' of ')[0]!
      .split(/[\s-]+/)
      .filter((word) => positions.has(word)),
  );
  return left!.length > 0 && right!.length > 0 && !left!.some((word) => right!.includes(word));
}
