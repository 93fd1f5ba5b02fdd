import { StageError } from '../pipeline/compose.js';
import { Unreadable } from '../pipeline/unreadable.js';
import { Refusal, type StageName } from '../schemas/refusal.js';
import { isSystemError, plainMessage } from './failure.js';

/** What stopped a document: the stage, the kind, and a message in plain words. */
export interface DocumentFailure {
  readonly stage: StageName;
  readonly reason: 'unreadable' | 'failed';
  readonly message: string;
}

/** What an error in a stage is called. An input that can't be opened or is no text is unreadable, all else failed. */
export function failureOf(error: unknown, stage: StageName): DocumentFailure {
  const cause = error instanceof StageError ? error.cause : error;
  const isUnreadable = cause instanceof Unreadable || (stage === 'read' && isSystemError(cause));
  return { stage, reason: isUnreadable ? 'unreadable' : 'failed', message: plainMessage(cause) };
}

/** The refusal that stands for a document, or the rest of its records, in `refusals.jsonl`. */
export function failureRefusal(doc: string, place: string, { stage, reason, message }: DocumentFailure): Refusal {
  return Refusal.parse({
    kind: 'refusal',
    id: `${doc}#${stage}-r1`,
    doc,
    stage,
    reason,
    start: null,
    end: null,
    text: null,
    candidates: [{ text: place, why: message }],
    rule: `${stage}/${reason}`,
  });
}
