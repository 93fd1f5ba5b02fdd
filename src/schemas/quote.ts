import { z } from 'zod';
import { Basis, EntitySpan, Offset, Rule, Span } from './span.js';

/** PARC's three: all of the content in quotation marks, none of it, or some of it. */
export const QuoteMode = z.enum(['direct', 'indirect', 'mixed']);
export type QuoteMode = z.infer<typeof QuoteMode>;

/** One holder on the way from the speaker to this document; `how` is the lemma of the words that say so. */
export const ChainLink = z.strictObject({
  name: z.string(),
  entity: z.string().nullable(),
  how: z.string(),
  start: Offset,
  end: Offset,
});
export type ChainLink = Readonly<z.infer<typeof ChainLink>>;

/** Who is said to have said what: PARC's source, cue and content. */
export const Quote = z.strictObject({
  kind: z.literal('quote'),
  id: z.string(),
  doc: z.string(),
  mode: QuoteMode,
  content: z.array(Span).min(1),
  cue: Span.extend({ lemma: z.string() }).nullable(),
  source: EntitySpan.nullable(),
  chain: z.array(ChainLink),
  addressee: EntitySpan.nullable(),
  time: z.string().nullable(),
  sentences: z.array(z.string()).min(1),
  rule: Rule,
  basis: Basis,
});
export type Quote = Readonly<z.infer<typeof Quote>>;
