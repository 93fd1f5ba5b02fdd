import type { z } from 'zod';
import { Claim } from './claim.js';
import { Document } from './document.js';
import { Entity } from './entity.js';
import { Finding } from './finding.js';
import { Identity } from './identity.js';
import { Quote } from './quote.js';
import { Refusal, type StageName } from './refusal.js';
import { Sentence } from './sentence.js';

/** The record files of an output folder, in the order of the stages that write them. */
export const recordFiles = {
  'documents.jsonl': { stage: 'read', schema: Document },
  'tokens.jsonl': { stage: 'tokenize', schema: Sentence },
  'entities.jsonl': { stage: 'recognize', schema: Entity },
  'quotes.jsonl': { stage: 'attribute', schema: Quote },
  'claims.jsonl': { stage: 'extract', schema: Claim },
  'identities.jsonl': { stage: 'reconcile', schema: Identity },
  'findings.jsonl': { stage: 'reconcile', schema: Finding },
  'refusals.jsonl': { stage: null, schema: Refusal },
} as const satisfies Record<string, { stage: StageName | null; schema: z.ZodType }>;
export type RecordFile = keyof typeof recordFiles;
