import { documentStages } from '../stages/index.js';
import { reconcile } from '../stages/reconcile/stage.js';
import { type CorpusJob, type CorpusOutcome, runCorpus } from './corpus-job.js';
import { type DocumentJob, type DocumentOutcome, runDocument } from './document-job.js';

/** What a worker thread does with a job over one document. */
export function document(job: DocumentJob): DocumentOutcome {
  return runDocument(job, documentStages.stages);
}

/** What a worker thread does with the job over all documents. */
export function corpus(job: CorpusJob): Promise<CorpusOutcome> {
  return runCorpus(job, reconcile);
}
