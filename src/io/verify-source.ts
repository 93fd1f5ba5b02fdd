import { createHash } from 'node:crypto';
import { runStage } from '../pipeline/compose.js';
import type { AnyStage } from '../pipeline/stage.js';
import type { Document } from '../schemas/document.js';
import { read } from '../stages/read/stage.js';
import { plainMessage } from './failure.js';
import { type Input, sourceOf } from './input.js';
import type { Wrong } from './verify.js';

/** Reads a document's source again: it must be the same file, and give the same text. */
export function checkSource(document: Document, input: Input | undefined, wrong: Wrong): void {
  const complaint = complaintAbout(document, input);
  if (complaint !== null) wrong(`${document.id}: ${complaint}`);
}

function complaintAbout({ id, path, sha256, text }: Document, input: Input | undefined): string | null {
  if (input === undefined) return `${path} is no longer among the inputs`;
  try {
    const source = sourceOf(input);
    if (createHash('sha256').update(source.bytes).digest('hex') !== sha256)
      return `${path} has changed since it was read`;
    const { layer } = runStage(id, read as unknown as AnyStage, { source });
    return (layer as Document).text === text ? null : `text: not what ${path} says`;
  } catch (error) {
    return `${path}: ${plainMessage(error)}`;
  }
}
