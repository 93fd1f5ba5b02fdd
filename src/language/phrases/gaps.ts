import type { Chunk } from './chunks.js';
import type { Dependent } from './clause.js';
import { isIntransitive } from './transitivity.js';
import type { VerbGroup } from './verb-groups.js';

/**
 * The noun that a relative clause with a subject of its own has for its object; null where nothing is missing.
 *
 *     an index system which he patented in 1913
 *     ^^^^^^^^^^^^^^^
 */
export function gapFiller(
  chunks: readonly Chunk[],
  marker: number,
  group: VerbGroup,
  dependents: readonly Dependent[],
): Dependent | null {
  const pronoun = chunks[marker];
  if (pronoun === undefined || (pronoun.kind !== 'relative' && !(pronoun.kind === 'word' && pronoun.text === 'that')))
    return null;
  if (
    group.voice === 'passive' ||
    isIntransitive(group.lemma) ||
    dependents.some(({ kind }) => kind === 'nominal' || kind === 'clause' || kind === 'infinitive')
  )
    return null;
  let before = marker - 1;
  const comma = chunks[before];
  if (comma?.kind === 'word' && comma.text === ',') before--;
  const noun = chunks[before];
  if (noun?.kind !== 'noun') return null;
  return { kind: 'nominal', marker: null, start: noun.start, end: noun.end, head: noun.head };
}
