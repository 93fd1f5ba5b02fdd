import { z } from 'zod';
import { TimeValue } from './entity.js';
import { EntitySpan, Offset, Rule, Span } from './span.js';

export const Polarity = z.enum(['positive', 'negative']);
export type Polarity = z.infer<typeof Polarity>;

/** FactBank's CT, PR, PS and U: how sure the holder is that it is so. */
export const Certainty = z.enum(['certain', 'probable', 'possible', 'none']);
export type Certainty = z.infer<typeof Certainty>;

export const ArgumentRole = z.enum(['object', 'indirect-object', 'complement', 'agent', 'place', 'time', 'oblique']);
export type ArgumentRole = z.infer<typeof ArgumentRole>;

/** `marker` is the preposition that leads the argument in, null where there is none. */
export const ClaimArgument = EntitySpan.extend({ role: ArgumentRole, marker: z.string().nullable() });
export type ClaimArgument = Readonly<z.infer<typeof ClaimArgument>>;

/** Somebody whom the document makes answerable for the claim. `name` is null where a quotation's speaker is not known. */
export const Holder = z.strictObject({
  name: z.string().nullable(),
  entity: z.string().nullable(),
  how: z.string(),
  certainty: Certainty,
  polarity: Polarity,
});
export type Holder = Readonly<z.infer<typeof Holder>>;

/** One clause: who did or is what. `holders` is empty when the document says it in its own voice. */
export const Claim = z.strictObject({
  kind: z.literal('claim'),
  id: z.string(),
  doc: z.string(),
  sentence: z.string(),
  start: Offset,
  end: Offset,
  text: z.string(),
  subject: EntitySpan,
  predicate: Span.extend({ lemma: z.string() }),
  arguments: z.array(ClaimArgument),
  polarity: Polarity,
  certainty: Certainty,
  tense: z.enum(['past', 'present', 'future']),
  aspect: z.enum(['happened', 'ongoing', 'planned', 'hypothetical']),
  time: TimeValue.nullable(),
  quantities: z.array(z.string()),
  holders: z.array(Holder),
  quote: z.string().nullable(),
  rule: Rule,
});
export type Claim = Readonly<z.infer<typeof Claim>>;
