import { withCues } from './language/reporting.js';
import { annotate } from './pipeline/compose.js';
import type { DocumentRecords } from './pipeline/document-records.js';
import type { SourceFormat } from './pipeline/source.js';
import type { CueEntry } from './schemas/cue.js';
import type { Override } from './schemas/override.js';
import type { Refusal } from './schemas/refusal.js';
import { documentStagesWith } from './stages/index.js';
import { type Reconciled, reconcile } from './stages/reconcile/stage.js';

export { type Reporter, type RunOptions, type RunResult, run } from './io/run.js';
export { StageError } from './pipeline/compose.js';
export { Article } from './schemas/article.js';
export { Claim } from './schemas/claim.js';
export { CueEntry } from './schemas/cue.js';
export { Document } from './schemas/document.js';
export { Entity } from './schemas/entity.js';
export { Finding } from './schemas/finding.js';
export { Identity } from './schemas/identity.js';
export { Override } from './schemas/override.js';
export { Quote } from './schemas/quote.js';
export { Refusal, refusalReasons } from './schemas/refusal.js';
export { Run } from './schemas/run.js';
export { Sentence } from './schemas/sentence.js';
export type { Reconciled, SourceFormat };

/** All records of one document, and what was refused in it. */
export interface AnnotatedText extends DocumentRecords {
  readonly refusals: readonly Refusal[];
}

/**
 * Reads one text with all per-document stages. `doc` becomes the document's id and the start of the ids of its records;
 * offsets are UTF-16 code units into `document.text`. `format` is `jsonl` for an article as one line of JSON;
 * `overrides` are corrections to make, `cues` words of saying that add to ours or take their place.
 * Throws StageError where a stage breaks on the text, or where it is none (empty, binary).
 */
export function annotateText(
  text: string,
  doc: string,
  format: SourceFormat = 'txt',
  overrides: readonly Override[] = [],
  cues: readonly CueEntry[] = [],
): AnnotatedText {
  const source = { doc, path: doc, line: null, format, bytes: new TextEncoder().encode(text) };
  const { layers, refusals } = annotate(doc, documentStagesWith(overrides, cues).stages, { source });
  const { document, sentences = [], entities = [], quotes = [], claims = [] } = layers;
  return { document: document!, sentences, entities, quotes, claims, refusals };
}

/** Puts annotated documents together: who is who across them, and where they agree, differ or contradict each other. */
export function compare(
  documents: readonly AnnotatedText[],
  overrides: readonly Override[] = [],
  cues: readonly CueEntry[] = [],
): Reconciled {
  const corpus = {
    documents: documents.map(({ document }) => document),
    sentences: documents.flatMap(({ sentences }) => sentences),
    entities: documents.flatMap(({ entities }) => entities),
    quotes: documents.flatMap(({ quotes }) => quotes),
    claims: documents.flatMap(({ claims }) => claims),
  };
  return withCues(cues, () => reconcile(corpus, overrides));
}
