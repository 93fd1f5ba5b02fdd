import { type CorpusJob, type CorpusOutcome, runCorpus } from './corpus-job.js';
import { type DocumentJob, type DocumentOutcome, runDocument } from './document-job.js';

// Each thread loads the code of its own kind of job only.

/** What a worker thread does with a job over one document. */
export async function document(job: DocumentJob): Promise<DocumentOutcome> {
  const { documentStagesWith } = await import('../stages/index.js');
  return runDocument(job, documentStagesWith(job.overrides, job.cues).stages);
}

/** What a worker thread does with the job over all documents. */
export async function corpus(job: CorpusJob): Promise<CorpusOutcome> {
  return runCorpus(job, async (records) => {
    const { reconcile } = await import('../stages/reconcile/stage.js');
    const { withCues } = await import('../language/reporting.js');
    return withCues(job.cues, () => reconcile(records, job.overrides));
  });
}
