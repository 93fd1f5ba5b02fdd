import { z } from 'zod';
import { Offset, Rule } from './span.js';

/** Why something seen was not emitted. The set is closed; each reason has its sentence here and in docs/records.md. */
export const refusalReasons = {
  'not-speech': 'words in quotation marks that nobody is said to utter: a scare quote, a title, a nickname, a term',
  'no-source': 'speech whose speaker the text does not name in a way that a rule can follow',
  ambiguous: 'more than one candidate is left, and nothing in the text decides between them',
  'unresolved-subject': 'a clause whose subject can not be told, so that the claim could not be read alone',
  'unclosed-mark': 'an opening quotation mark without its closing one, or the reverse',
  furniture: 'quoted speech or a claim in a part of the page that does not belong to the article',
  undatable: 'an expression of time that can not be put on a calendar',
  unreadable: 'an input that is no text: not UTF-8, binary, empty, or not of the declared format',
  'foreign-language': 'a document that is not in English',
  'stale-override': 'a correction in `overrides.jsonl` that leads to no entity, or to several',
  failed: 'a stage broke on this document; what was made before it is kept',
} as const;
type ReasonName = keyof typeof refusalReasons;
export const RefusalReason = z.enum(Object.keys(refusalReasons) as [ReasonName, ...ReasonName[]]);
export type RefusalReason = z.infer<typeof RefusalReason>;

export const StageName = z.enum(['read', 'tokenize', 'recognize', 'attribute', 'extract', 'reconcile']);
export type StageName = z.infer<typeof StageName>;

/** Something seen and not emitted. The span is null where the document could not be read. */
export const Refusal = z.strictObject({
  kind: z.literal('refusal'),
  id: z.string(),
  doc: z.string(),
  stage: StageName,
  reason: RefusalReason,
  start: Offset.nullable(),
  end: Offset.nullable(),
  text: z.string().nullable(),
  candidates: z.array(z.strictObject({ text: z.string(), why: z.string() })),
  rule: Rule,
});
export type Refusal = Readonly<z.infer<typeof Refusal>>;
