import { z } from 'zod';
import { runCorpus } from '../../dist/io/corpus-job.js';
import { runDocument } from '../../dist/io/document-job.js';
import { Claim } from '../../dist/schemas/claim.js';
import { Entity } from '../../dist/schemas/entity.js';
import { Quote } from '../../dist/schemas/quote.js';
import { Sentence } from '../../dist/schemas/sentence.js';
import { read } from '../../dist/stages/read/stage.js';

/**
 * Stages without linguistics, so that tests of the run are quick and about nothing else: a text is one sentence, and one quotation.
 * `attribute` throws on texts that say THROW and gives a wrong record on those that say WRONG.
 */
const stages = [
  read,
  toy('tokenize', ['document'], 'sentences', Sentence, ({ document: { id: doc, text } }) => [
    { kind: 'sentence', id: `${doc}#s1`, doc, block: 0, paragraph: 0, start: 0, end: text.length, text, tokens: [] },
  ]),
  toy('recognize', ['document', 'sentences'], 'entities', Entity, () => []),
  toy('attribute', ['document', 'sentences', 'entities'], 'quotes', Quote, ({ document, sentences }, refuse) => {
    const { id: doc, text } = document;
    if (text.includes('THROW')) throw new Error('a rule broke');
    if (text.includes('WRONG')) return [{ kind: 'quote', id: 7 }];
    const span = { start: 0, end: text.length, text };
    refuse({ reason: 'not-speech', ...span, candidates: [], rule: 'attribute/toy' });
    const nobody = { cue: null, source: null, chain: [], addressee: null, time: null };
    const basis = { sentences: sentences.map(({ id }) => id), rule: 'attribute/toy', basis: 'stated' };
    return [{ kind: 'quote', id: `${doc}#q1`, doc, mode: 'direct', content: [span], ...nobody, ...basis }];
  }),
  toy('extract', ['document', 'quotes'], 'claims', Claim, () => []),
];

function toy(name, needs, gives, record, run) {
  return { name, needs, gives, schema: z.array(record), run };
}

/** Runs the job, but the thread dies in `recognize` of a document named `dies`, as it does when memory runs out. */
export function document(job) {
  if (job.doc !== 'dies' || !job.stages.includes('recognize')) return runDocument(job, stages);
  setImmediate(() => {
    throw new Error('the thread died');
  });
  return new Promise(() => {});
}

/** Breaks where a document is named `discord`. */
export const corpus = (job) =>
  runCorpus(job, ({ documents }) => {
    if (documents.some(({ id }) => id === 'discord')) throw new Error('no way to reconcile');
    return { identities: [], findings: [], refusals: [] };
  });
