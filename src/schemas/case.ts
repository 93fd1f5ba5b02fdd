import { z } from 'zod';
import { QuoteMode } from './quote.js';
import { RefusalReason } from './refusal.js';
import { Rule } from './span.js';

/** What a case expects of a quotation besides the words that its text marks. What is left out is not looked at. */
const ExpectedQuote = z.strictObject({
  /** Made by this rule: it counts for the precision and recall of the rule. */
  rule: Rule.optional(),
  mode: QuoteMode.optional(),
  /** The names of the holders, from the speaker outward. */
  chain: z.array(z.string()).optional(),
});

/**
 * One line of a file of cases: a short text and the quotations that it holds, marked in it as `[words](label)`. Labels are
 * `content` (once for each stretch), `cue`, `source`, `addressee`; a number behind the label tells the quotations of a text apart
 * (`content2`). A bracket of the text itself is written `\[`. A text without marks holds no quotation.
 */
export const AttributionCase = z.strictObject({
  id: z.string().min(1),
  /** What the case is about, in plain words: cases that share them are counted together. */
  about: z.string().min(1),
  text: z.string().min(1),
  /** By the number of the quotation: the first is that of `content`, the second that of `content2`. */
  quotes: z.array(ExpectedQuote).default([]),
  /** Words that are seen and left out, with the reason. */
  refused: z.array(z.strictObject({ text: z.string(), reason: RefusalReason })).default([]),
  /** The outlet that publishes the text, and the day. */
  outlet: z.string().optional(),
  published: z.iso.date().optional(),
  note: z.string().optional(),
});
export type AttributionCase = Readonly<z.infer<typeof AttributionCase>>;
