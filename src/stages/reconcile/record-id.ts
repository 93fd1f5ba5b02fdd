import { createHash } from 'node:crypto';

/** Characters of the digest: 48 bits keep a million records apart. */
const DIGEST_LENGTH = 12;

/** The id of a record made of records of several documents: the same for the same members, whatever the run. */
export function recordId(kind: string, members: readonly string[], ...marks: readonly string[]): string {
  const named = [...new Set(members)].sort();
  const digest = createHash('sha256')
    .update([...marks, ...named].join('\n'))
    .digest('hex');
  return `${kind}-${digest.slice(0, DIGEST_LENGTH)}`;
}
