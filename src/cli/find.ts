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

/** An id or document that may be written with the start of its document's id, where only one document starts so. */
export function fullId(id: string, { inputs }: Run): string {
  const at = id.lastIndexOf('#');
  const [begun, rest] = at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at)];
  const [one, ...more] = inputs.filter(({ doc }) => doc.startsWith(begun));
  const isWhole = inputs.some(({ doc }) => doc === begun);
  return one === undefined || more.length > 0 || isWhole || begun === '' ? id : `${one.doc}${rest}`;
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
