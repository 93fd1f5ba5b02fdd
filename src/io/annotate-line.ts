import { runStage } from '../pipeline/compose.js';
import type { AnyStage, Layers } from '../pipeline/stage.js';
import { Document } from '../schemas/document.js';
import type { Refusal } from '../schemas/refusal.js';
import { failureOf, failureRefusal } from './broken.js';
import { articleId } from './inputs.js';
import type { Line } from './lines.js';

/** What came of a line: all records in the order of the stages, and what to say where one broke. */
export interface AnnotatedLine {
  readonly records: readonly unknown[];
  readonly complaint: string | null;
}

/** Runs the per-document stages over an article, or those behind `read` over a document record. */
export function annotateLine(line: Line, stages: readonly AnyStage[]): AnnotatedLine {
  const given = givenBy(line);
  const doc = given.document?.id ?? given.source!.doc;
  let layers = given;
  let records: unknown[] = given.document === undefined ? [] : [given.document];
  let refusals: Refusal[] = [];
  for (const stage of stages) {
    if (layers[stage.gives] !== undefined) continue;
    try {
      const step = runStage(doc, stage, layers);
      layers = { ...layers, [stage.gives]: step.layer };
      records = records.concat(step.layer);
      refusals = refusals.concat(step.refusals);
    } catch (error) {
      const place = `standard input:${line.number}`;
      const failure = failureOf(error, stage.name);
      const complaint = `${place}: ${failure.stage}: ${failure.message}`;
      return { records: [...records, ...refusals, failureRefusal(doc, place, failure)], complaint };
    }
  }
  return { records: records.concat(refusals), complaint: null };
}

/** A document record as it is; any other line is an article, which the stage `read` looks into. */
function givenBy({ number, bytes }: Line): Partial<Layers> {
  const document = Document.safeParse(jsonOf(bytes));
  if (document.success) return { document: document.data };
  const doc = articleId(bytes) ?? `stdin-${number}`;
  return { source: { doc, path: '-', line: number, format: 'jsonl', bytes: new Uint8Array(bytes) } };
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
