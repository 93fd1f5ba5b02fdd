import { pipelineFrom } from '../pipeline/compose.js';
import type { Override } from '../schemas/override.js';
import { attribute } from './attribute/stage.js';
import { extract } from './extract/stage.js';
import { read } from './read/stage.js';
import { recognizeWith } from './recognize/stage.js';
import { tokenize } from './tokenize/stage.js';

/** The stages that see one document at a time, in order, with the user's corrections. Reconcile comes after them, over all documents. */
export function documentStagesWith(overrides: readonly Override[]) {
  return pipelineFrom().add(read).add(tokenize).add(recognizeWith(overrides)).add(attribute).add(extract);
}

export const documentStages = documentStagesWith([]);
