import type { Claim } from '../schemas/claim.js';
import type { Document } from '../schemas/document.js';
import type { Entity } from '../schemas/entity.js';
import type { Quote } from '../schemas/quote.js';
import type { Sentence } from '../schemas/sentence.js';

/** All records of one document, each kind in text order. */
export interface DocumentRecords {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}
