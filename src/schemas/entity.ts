import { z } from 'zod';
import { Basis, Rule, Span } from './span.js';

/** What a name can be the name of. */
export const NamedType = z.enum([
  'person',
  'organization',
  'place',
  'group',
  'event',
  'facility',
  'product',
  'work',
  'law',
]);

export const EntityType = z.enum([...NamedType.options, 'time', 'duration', 'money', 'percent', 'quantity', 'number']);
export type EntityType = z.infer<typeof EntityType>;

const Grain = z.enum([
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
]);

/** ISO dates or date-times, half-open; an end left open by the text (“since April”, “by 2050”) is null. */
export const TimeValue = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  grain: Grain,
  basis: Basis,
});
export type TimeValue = Readonly<z.infer<typeof TimeValue>>;

const Bound = z.enum(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than']);

/**
 * A number with its unit: an ISO 4217 code for money, `%` for percent, a singular English noun for
 * durations and quantities (`hour`, `person`), null for a bare number. `range` holds both ends of “5 to 7”, `of` what is
 * counted in the words of the text: “people arrested”.
 */
export const AmountValue = z.strictObject({
  amount: z.number(),
  unit: z.string().nullable(),
  bound: Bound,
  range: z.strictObject({ from: z.number(), to: z.number() }).optional(),
  of: z.string().optional(),
});
export type AmountValue = Readonly<z.infer<typeof AmountValue>>;

const MentionForm = z.enum(['name', 'nominal', 'pronoun']);

export const Mention = Span.extend({ form: MentionForm });
export type Mention = Readonly<z.infer<typeof Mention>>;

/** Someone or something of one document, with every mention of it, in text order. */
export const Entity = z.strictObject({
  kind: z.literal('entity'),
  id: z.string(),
  doc: z.string(),
  type: EntityType,
  name: z.string(),
  aliases: z.array(z.string()),
  titles: z.array(z.string()),
  country: z.string().nullable(),
  value: z.union([TimeValue, AmountValue]).nullable(),
  mentions: z.array(Mention).min(1),
  /** Where it is named inside the name of something else: “Lisbon” in “Lisbon Football Club”. */
  nested: z.array(Span).min(1).optional(),
  rule: Rule,
});
export type Entity = Readonly<z.infer<typeof Entity>>;
