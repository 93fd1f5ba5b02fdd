import type { z } from 'zod';
import type { Claim } from '../schemas/claim.js';
import type { Document } from '../schemas/document.js';
import type { Entity } from '../schemas/entity.js';
import type { Quote } from '../schemas/quote.js';
import type { Refusal, StageName } from '../schemas/refusal.js';
import type { Sentence } from '../schemas/sentence.js';
import type { Source } from './source.js';

/** The stand-off layers of one document. `source` is what was found on disk; each of the others is given by one stage. */
export interface Layers {
  readonly source: Source;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}
export type LayerName = keyof Layers;

/** What a stage says of something that it saw and did not emit; the pipeline adds id, document and stage. */
export type Refused = Pick<Refusal, 'reason' | 'start' | 'end' | 'text' | 'candidates' | 'rule'>;
export type Refuse = (refused: Refused) => void;

/** A pure step: it reads the layers it `needs` and returns the one layer it `gives`; `refuse` takes what it leaves out. */
export interface Stage<Needs extends LayerName, Gives extends LayerName> {
  readonly name: StageName;
  readonly needs: readonly Needs[];
  readonly gives: Gives;
  readonly schema: z.ZodType<Layers[Gives]>;
  readonly run: (layers: Readonly<Pick<Layers, Needs>>, refuse: Refuse) => Layers[Gives];
}

/** A stage whose layers are known at run time only. */
export type AnyStage = Stage<never, LayerName>;
