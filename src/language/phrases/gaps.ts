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
  first: number,
  marker: number | null,
  group: VerbGroup,
  dependents: readonly Dependent[],
): Dependent | null {
  const full = dependents.some(
    ({ kind }) => kind === 'nominal' || kind === 'clause' || kind === 'infinitive' || kind === 'adjectival',
  );
  if (full || group.voice === 'passive' || group.lemma === 'be' || isIntransitive(group.lemma)) return null;
  const noun = marker === null ? chunks[first - 1] : describedNoun(chunks, marker);
  if (noun?.kind !== 'noun' || noun.temporal) return null;
  return { kind: 'nominal', marker: null, start: noun.start, end: noun.end, head: noun.head };
}

/** The noun before a relative pronoun. */
function describedNoun(chunks: readonly Chunk[], marker: number): Chunk | undefined {
  const pronoun = chunks[marker];
  const relative = pronoun?.kind === 'relative' || (pronoun?.kind === 'word' && pronoun.text === 'that');
  if (!relative) return undefined;
  const before = chunks[marker - 1];
  return before?.kind === 'word' && before.text === ',' ? chunks[marker - 2] : before;
}
