import { z } from 'zod';

/** Offset into a document's text, in UTF-16 code units. */
export const Offset = z.int().nonnegative();

/** Half-open stretch of a document's text: `document.text.slice(start, end) === text`. */
export const Span = z.strictObject({ start: Offset, end: Offset, text: z.string() });
export type Span = Readonly<z.infer<typeof Span>>;

/** A span that names an entity of the document, where one was found. */
export const EntitySpan = Span.extend({ entity: z.string().nullable() });
export type EntitySpan = Readonly<z.infer<typeof EntitySpan>>;

/** Whether a field stands in the text or was concluded from it. */
export const Basis = z.enum(['stated', 'inferred']);
export type Basis = z.infer<typeof Basis>;

/** The rule or model that made a record, e.g. `attribute/cue-inversion`. */
export const Rule = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/);
