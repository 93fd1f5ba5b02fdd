import { nounClass } from '../../../language/synonyms.js';
import { inBaseUnit } from '../../../language/units.js';
import type { AmountValue } from '../../../schemas/entity.js';
import type { Site } from './site.js';

/** Hours in a unit of time, so that “48 hours” and “two days” can be compared; months and years are kept apart from them. */
const hours: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
]);

/** Times in hours, lengths in metres, areas in square metres: “40 acres” and “16 hectares” are held against each other. */
export function inOneUnit(value: AmountValue): { amount: Partial<AmountValue>; unit: string } {
  const unit = (value.unit ?? '').split('/')[0]!;
  const base = inBaseUnit(1, unit);
  const spatial = base.unit === 'metre' || base.unit === 'square metre';
  const factor = hours.get(unit) ?? (spatial ? base.amount : undefined);
  if (factor === undefined) return { amount: {}, unit };
  const inOther = (amount: number) => Number((amount * factor).toPrecision(12));
  const range =
    value.range === undefined ? {} : { range: { from: inOther(value.range.from), to: inOther(value.range.to) } };
  return {
    amount: { amount: hours.has(unit) ? value.amount * factor : inOther(value.amount), ...range },
    unit: spatial ? base.unit! : 'hour',
  };
}

/** “Hospitals counted 14 injuries”, “212 arrests”: so many people. One who suffers three injuries is one. */
export function unitOf(unit: string, { verb, first }: Site): string {
  const isOnes = verb !== null && verb.end <= first && /^(?:suffer|sustain|receive|have)$/.test(verb.lemma);
  if (/^(?:injury|arrest|death|fatality)$/.test(unit) && !isOnes) return 'person';
  return nounClass(unit).replace(/^ton$/, 'tonne');
}

/** The class of the noun that a bare number stands before. */
export function countedOf({ phrase, tokens }: Site): string {
  const head = tokens[phrase.head];
  return head?.pos === 'NOUN' ? nounClass(head.lemma) : '';
}
