import { z } from 'zod';

/** What a speaker does with the content: what the choice of the word adds to “said”. */
export const CueClass = z.enum(['neutral', 'claim', 'confirm', 'deny', 'promise', 'order', 'ask', 'guess', 'feel']);
export type CueClass = z.infer<typeof CueClass>;

/**
 * What may follow (or go with) the cue as its content.
 * - `quote`: words in quotation marks – `“…,” she said`
 * - `that`: a clause with “that” – `insisted that it works`
 * - `clause`: a clause without it – `said it works`
 * - `wh`: a question or whether-clause – `asked whether it works`
 * - `infinitive`: what the speaker will or would do – `vowed to return`
 * - `order`: a person and what that one is to do – `urged them to leave`
 * - `gerund`: `denied taking it`
 * - `object`: a noun phrase that sums up what was said – `rejected the claims`
 * - a preposition with a noun phrase – `warned of delays`
 */
export const CueFrame = z.enum([
  'quote',
  'that',
  'clause',
  'wh',
  'infinitive',
  'order',
  'gerund',
  'object',
  'of',
  'about',
  'against',
  'for',
  'on',
  'as',
  'at',
  'by',
  'in',
  'over',
  'to',
  'with',
]);
export type CueFrame = z.infer<typeof CueFrame>;

/**
 * One line of a lexicon of the user's: a word of saying, thinking or feeling. It takes the place of ours with the same
 * lemma; without frames it says that the word is none. `lemma` has the particle behind it (`flag up`); forms that are
 * not regular are given. `factive`: the writer who uses it takes the content to be true. `addressee`: the hearer follows
 * without a preposition (`told reporters that …`).
 */
export const CueEntry = z.strictObject({
  lemma: z
    .string()
    .regex(/^\p{Ll}[\p{Ll}’'-]*(?: \p{Ll}[\p{Ll}’'-]*){0,2}$/u, 'expected one to three words in lower case'),
  kind: z.enum(['verb', 'noun', 'adjective']).default('verb'),
  class: CueClass,
  factive: z.boolean().default(false),
  addressee: z.boolean().default(false),
  frames: z.array(CueFrame),
  forms: z.array(z.string().min(1)).default([]),
  example: z.string().optional(),
});
export type CueEntry = Readonly<z.infer<typeof CueEntry>>;
