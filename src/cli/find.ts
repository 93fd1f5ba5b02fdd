import { distance } from 'fastest-levenshtein';
import { Failure, UsageError } from '../io/failure.js';
import { readRun } from '../io/run-file.js';
import type { Run } from '../schemas/run.js';

/** The run whose records lie in the folder. Throws Failure where none does, or where one was cut off. */
export function theRun(out: string): Run {
  const run = readRun(out);
  if (run === undefined)
    throw new Failure(`${out}: no finished run here; \`variorum pipeline --out ${out}\` makes one`);
  return run;
}

/** What to say of an id that no record has: the nearest document, or how ids of its document look. */
export function notFound(id: string, { inputs }: Run): UsageError {
  const doc = id.includes('#') ? id.slice(0, id.lastIndexOf('#')) : id;
  if (inputs.some((input) => input.doc === doc)) return new UsageError(`${id}: ${doc} has no such record`);
  const [nearest] = inputs
    .map((input) => ({ doc: input.doc, away: distance(doc, input.doc) }))
    .sort((a, b) => a.away - b.away || (a.doc < b.doc ? -1 : 1));
  return new UsageError(`${id}: no record, document or file of that name. Did you mean ${nearest?.doc ?? 'quotes'}?`);
}
