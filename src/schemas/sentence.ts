import { z } from 'zod';
import { Offset } from './span.js';

/** Universal POS tags, https://universaldependencies.org/u/pos/ */
export const Upos = z.enum([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);
export type Upos = z.infer<typeof Upos>;

/** A word or mark. `head` is the index of the head token in the sentence, null for the root or where no tree was made. */
export const Token = z.strictObject({
  start: Offset,
  end: Offset,
  text: z.string(),
  lemma: z.string(),
  pos: Upos,
  head: Offset.nullable(),
  relation: z.string().nullable(),
});
export type Token = Readonly<z.infer<typeof Token>>;

/** `block` indexes the document's blocks; `paragraph` counts paragraphs through the document. */
export const Sentence = z.strictObject({
  kind: z.literal('sentence'),
  id: z.string(),
  doc: z.string(),
  block: Offset,
  paragraph: Offset,
  start: Offset,
  end: Offset,
  text: z.string(),
  tokens: z.array(Token),
});
export type Sentence = Readonly<z.infer<typeof Sentence>>;
