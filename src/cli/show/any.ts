import { type Found, recordsOf } from '../../io/lookup.js';
import type { Paint } from '../paint.js';
import { findingLines, identityLines } from './across.js';
import { documentLines } from './document.js';
import { recordLines, shownOf } from './record.js';

/** The lines that show a record of whatever kind. */
export async function linesOfRecord(out: string, found: Found, paint: Paint): Promise<string[]> {
  if (found.file === 'identities.jsonl') return identityLines(found.record, paint);
  const documents = await recordsOf(out, new Set(docsOf(found)));
  if (found.file === 'findings.jsonl') return findingLines(found.record, documents, paint);
  const [records] = documents.values();
  if (records === undefined) return [JSON.stringify(found.record, null, 2)];
  const shown = shownOf(found, records);
  return shown === undefined ? documentLines(records, paint) : recordLines(found.record.id, shown, records, paint);
}

function docsOf(found: Found): string[] {
  if (found.file === 'findings.jsonl') return found.record.members.map(({ doc }) => doc);
  if (found.file === 'documents.jsonl') return [found.record.id];
  return found.file === 'identities.jsonl' ? [] : [found.record.doc];
}
