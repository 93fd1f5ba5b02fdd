import { z } from 'zod';
import { Offset, Rule } from './span.js';

export const Verdict = z.enum(['agreement', 'variant', 'conflict', 'update', 'incomparable', 'single-source']);
export type Verdict = z.infer<typeof Verdict>;

const Slot = z.enum(['number', 'time', 'place', 'name', 'polarity', 'role', 'certainty', 'wording', 'speaker']);

const DifferenceClass = z.enum([
  'punctuation',
  'contraction',
  'spelling',
  'translation',
  'ellipsis',
  'truncation',
  'insertion',
  'meaning',
]);

/**
 * A claim or quote that the finding rests on; the entity of a figure where no claim was made of its sentence. The span is the evidence in `doc`; `value` is what was compared,
 * in a plain canonical form (`17 person`, `2024-03-08`, `negative`); `holder` is who says it, null for the document itself.
 */
export const Member = z.strictObject({
  record: z.string(),
  doc: z.string(),
  start: Offset,
  end: Offset,
  text: z.string(),
  value: z.string().nullable(),
  stance: z.enum(['asserts', 'attributes', 'denies']),
  holder: z.string().nullable(),
});
export type Member = Readonly<z.infer<typeof Member>>;

/** Where several documents have it from: two outlets that repeat one agency are one origin, and `reason` says why. */
export const Origin = z.strictObject({ name: z.string(), docs: z.array(z.string()).min(1), reason: z.string() });
export type Origin = Readonly<z.infer<typeof Origin>>;

/** One edit between two wordings; `docs` are the documents of `left` and of `right`. */
export const Difference = z.strictObject({
  class: DifferenceClass,
  docs: z.tuple([z.string(), z.string()]),
  left: z.string(),
  right: z.string(),
});
export type Difference = Readonly<z.infer<typeof Difference>>;

/** What the sources together say about one thing. `articles` are document ids, `outlets` their names. */
export const Finding = z.strictObject({
  kind: z.literal('finding'),
  id: z.string(),
  verdict: Verdict,
  slot: Slot.nullable(),
  relation: z.enum(['same', 'refines']).nullable(),
  members: z.array(Member).min(1),
  articles: z.array(z.string()).min(1),
  outlets: z.array(z.string()),
  origins: z.array(Origin),
  differences: z.array(Difference),
  reason: z.string(),
  rule: Rule,
});
export type Finding = Readonly<z.infer<typeof Finding>>;
