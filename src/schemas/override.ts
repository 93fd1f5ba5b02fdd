import { z } from 'zod';
import { NamedType } from './entity.js';

/** Where a mention stands: words of a document, and so much of the text around them as is needed to tell them from others. */
export const Anchor = z.strictObject({
  doc: z.string(),
  text: z.string().min(1),
  context: z.string().min(1).optional(),
});
export type Anchor = Readonly<z.infer<typeof Anchor>>;

const one = { mentions: z.array(Anchor).min(1), note: z.string().optional() };
const several = { ...one, mentions: z.array(Anchor).min(2) };

/**
 * One line of `overrides.jsonl`: a correction by the user.
 * - `merge`: the mentions stand for one, in one document or across several
 * - `apart`: the mentions, of different documents, stand for different ones: they are never merged
 * - `split`: the mentions, of one document, are an entity of their own
 * - `type`, `country`: what their entity is, and the ISO code that it stands for
 */
export const Override = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('merge'), ...several }),
  z.strictObject({ action: z.literal('apart'), ...several }),
  z.strictObject({ action: z.literal('split'), ...one }),
  z.strictObject({ action: z.literal('type'), ...one, type: NamedType }),
  z.strictObject({
    action: z.literal('country'),
    ...one,
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
  }),
]);
export type Override = Readonly<z.infer<typeof Override>>;
