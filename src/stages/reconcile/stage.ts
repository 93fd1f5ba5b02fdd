import type { Claim } from '../../schemas/claim.js';
import type { Document } from '../../schemas/document.js';
import type { Entity } from '../../schemas/entity.js';
import type { Finding } from '../../schemas/finding.js';
import type { Identity } from '../../schemas/identity.js';
import type { Quote } from '../../schemas/quote.js';
import type { Refusal } from '../../schemas/refusal.js';
import type { Sentence } from '../../schemas/sentence.js';

/** All layers of all documents, each in input order; records of one document are contiguous. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

export interface Reconciled {
  readonly identities: readonly Identity[];
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
}

/** Corpus -> who is who across its documents, and what they together say. */
export function reconcile(_corpus: Corpus): Reconciled {
  return { identities: [], findings: [], refusals: [] };
}
