import { pipelineFrom } from '../pipeline/compose.js';
import { attribute } from './attribute/stage.js';
import { extract } from './extract/stage.js';
import { read } from './read/stage.js';
import { recognize } from './recognize/stage.js';
import { tokenize } from './tokenize/stage.js';

/** The stages that see one document at a time, in order. Reconcile comes after them, over all documents. */
export const documentStages = pipelineFrom().add(read).add(tokenize).add(recognize).add(attribute).add(extract);
