import { z } from 'zod';
import { describeIssue } from '../schemas/issue.js';
import { Refusal, type StageName } from '../schemas/refusal.js';
import { isPacked } from './packed.js';
import type { AnyStage, LayerName, Layers, Refused, Stage } from './stage.js';

/** Stages in order, each finding the layers that it needs. `Has` are the layers there are after the last one. */
export interface Pipeline<Has extends LayerName> {
  readonly stages: readonly AnyStage[];
  /** Appends a stage; does not compile where one of the layers it needs is missing. */
  add<Needs extends Has, Gives extends LayerName>(stage: Stage<Needs, Gives>): Pipeline<Has | Gives>;
}

/** The empty pipeline: only the source is there. */
export function pipelineFrom(stages: readonly AnyStage[] = []): Pipeline<'source'> {
  return {
    stages,
    add: (stage) => pipelineFrom([...stages, stage as unknown as AnyStage]) as never,
  };
}

/** What one document has after a run: its layers, and what the stages refused. */
export interface Annotated {
  readonly layers: Partial<Layers>;
  readonly refusals: readonly Refusal[];
}

/** What one stage made of one document. */
export interface Step {
  readonly layer: Layers[LayerName];
  readonly refusals: readonly Refusal[];
}

/** A stage broke on a document, or gave what its schema forbids. */
export class StageError extends Error {
  constructor(
    readonly stage: StageName,
    readonly doc: string,
    override readonly cause: unknown,
  ) {
    super(`${doc}: ${stage}: ${messageOf(cause)}`);
  }
}

/** Runs stages over the layers of the document with the id `doc`. Throws StageError when one of them breaks. */
export function annotate(doc: string, stages: readonly AnyStage[], given: Partial<Layers>): Annotated {
  let layers = given;
  const refusals: Refusal[] = [];
  for (const stage of stages) {
    const step = runStage(doc, stage, layers);
    layers = { ...layers, [stage.gives]: step.layer };
    for (const refusal of step.refusals) refusals.push(refusal);
  }
  return { layers, refusals };
}

/** Runs one stage over the layers that it needs, and parses what it gives. Throws StageError. */
export function runStage(doc: string, stage: AnyStage, layers: Partial<Layers>): Step {
  const refused: Refused[] = [];
  try {
    const missing = stage.needs.find((need) => layers[need] === undefined);
    if (missing !== undefined) throw new Error(`needs the layer ${missing}, which no stage before it gave`);
    const layer = parsed(
      stage,
      stage.run(layers as never, (refusal) => refused.push(refusal)),
    );
    return { layer, refusals: numbered(doc, stage.name, refused).map((refusal) => Refusal.parse(refusal)) };
  } catch (cause) {
    throw new StageError(stage.name, doc, cause);
  }
}

/**
 * The layer, as its stage's schema gives it back. A list is parsed in place: two copies of a long document are one too many.
 * A packed sentence stays packed.
 */
function parsed(stage: AnyStage, layer: unknown): Layers[LayerName] {
  const schema: unknown = stage.schema;
  if (!(schema instanceof z.ZodArray) || !Array.isArray(layer)) return checked(stage.schema, layer, '');
  for (const [index, record] of layer.entries()) {
    const whole = checked(schema.element as z.ZodType, record, `${index}: `);
    if (!isPacked(record)) layer[index] = whole;
  }
  return layer as Layers[LayerName];
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`gave a wrong layer: ${where}${describeIssue(result.error, value)}`);
  return result.data;
}

/** Refusals of one stage in text order, with ids made from their position. */
export function numbered(doc: string, stage: StageName, refused: readonly Refused[]): Refusal[] {
  return refused
    .map((refusal, order) => ({ refusal, order }))
    .sort(
      (a, b) =>
        (a.refusal.start ?? -1) - (b.refusal.start ?? -1) ||
        (a.refusal.end ?? -1) - (b.refusal.end ?? -1) ||
        a.order - b.order,
    )
    .map(({ refusal }, index) => ({
      kind: 'refusal',
      id: `${doc}#${stage}-r${index + 1}`,
      doc,
      stage,
      reason: refusal.reason,
      start: refusal.start,
      end: refusal.end,
      text: refusal.text,
      candidates: refusal.candidates,
      rule: refusal.rule,
    }));
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
