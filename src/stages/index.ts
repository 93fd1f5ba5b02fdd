import { withCues } from '../language/reporting.js';
import { pipelineFrom } from '../pipeline/compose.js';
import type { LayerName, Stage } from '../pipeline/stage.js';
import type { CueEntry } from '../schemas/cue.js';
import type { Override } from '../schemas/override.js';
import { attribute } from './attribute/stage.js';
import { extract } from './extract/stage.js';
import { read } from './read/stage.js';
import { recognizeWith } from './recognize/stage.js';
import { tokenize } from './tokenize/stage.js';

/**
 * The stages that see one document at a time, in order, with the user's corrections and words of saying. Reconcile comes
 * after them, over all documents.
 */
export function documentStagesWith(overrides: readonly Override[], cues: readonly CueEntry[] = []) {
  return pipelineFrom()
    .add(read)
    .add(tokenize)
    .add(heeding(cues, recognizeWith(overrides)))
    .add(heeding(cues, attribute))
    .add(heeding(cues, extract));
}

export const documentStages = documentStagesWith([]);

function heeding<Needs extends LayerName, Gives extends LayerName>(
  cues: readonly CueEntry[],
  stage: Stage<Needs, Gives>,
): Stage<Needs, Gives> {
  if (cues.length === 0) return stage;
  return { ...stage, run: (layers, refuse) => withCues(cues, () => stage.run(layers, refuse)) };
}
