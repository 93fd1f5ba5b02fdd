import { z } from 'zod';
import { Basis, Offset, Span } from './span.js';

export const BlockRole = z.enum([
  'title',
  'byline',
  'dateline',
  'metadata',
  'body',
  'caption',
  'embed',
  'related',
  'boilerplate',
]);
export type BlockRole = z.infer<typeof BlockRole>;

/** The roles that later stages read; the others are furniture of the page. */
export const contentRoles: ReadonlySet<BlockRole> = new Set(['title', 'body', 'caption', 'embed']);

/** Stretch of the text with one role. The blocks of a document cover its whole text, in order. */
export const Block = z.strictObject({ role: BlockRole, start: Offset, end: Offset });
export type Block = Readonly<z.infer<typeof Block>>;

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Published = z.strictObject({ date: IsoDate, basis: Basis, span: Span.nullable() });

/** An agency or outlet that the document itself credits: `(Reuters) -`, `Courtesy of …`. */
export const Credit = Span.extend({ name: z.string() });
export type Credit = Readonly<z.infer<typeof Credit>>;

export const Document = z.strictObject({
  kind: z.literal('document'),
  id: z.string(),
  path: z.string(),
  sha256: z.string(),
  outlet: z.strictObject({ name: z.string(), basis: Basis }).nullable(),
  title: Span.nullable(),
  author: Span.nullable(),
  published: Published.nullable(),
  language: z.string().nullable(),
  text: z.string(),
  blocks: z.array(Block),
  credits: z.array(Credit),
});
export type Document = Readonly<z.infer<typeof Document>>;
