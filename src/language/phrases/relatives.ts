import { type Chunk, isPos, isPreposition, isWord, skipBack } from './chunks.js';

/** Longest way from a verb back to the pronoun that opens its relative clause, in chunks. */
const REACH = 16;

/**
 * The relative pronoun of the clause whose verb stands at `verb`, where nothing sets the clause off; null where it is
 * no relative clause.
 *
 *     The car in which the robbers fled was found.
 *                ^^^^^
 *     The soldiers who seized power and closed the border are gone.
 *                  ^^^
 */
export function pronounOf(chunks: readonly Chunk[], verb: number): number | null {
  let at = subjectStart(chunks, verb);
  for (let step = 0; step < REACH; step++) {
    const before = isWhose(chunks[at]) ? at : skipBack(chunks, at - 1);
    const chunk = chunks[before];
    if (chunk?.kind === 'relative' || isWhose(chunk) || isPlaced(chunks, before))
      return isWord(chunks[skipBack(chunks, before - 1)], ',') ? null : before;
    if (!isPos(chunk, 'CCONJ')) return null;
    const partner = verbBefore(chunks, before);
    if (partner === null) return null;
    at = subjectStart(chunks, partner);
  }
  return null;
}

/** “The man [whose car] hit the school was held.” */
function isWhose(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.opening === 'whose';
}

/** “The place [where] the men hid was found.” */
function isPlaced(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], 'where') && chunks[at - 1]?.kind === 'noun';
}

/** The verb itself, or the noun right before it where that follows a relative pronoun: “which [the robbers] fled”. */
function subjectStart(chunks: readonly Chunk[], verb: number): number {
  let at = skipBack(chunks, verb - 1);
  if (chunks[at]?.kind !== 'noun') return verb;
  while (!isWhose(chunks[at]) && isWord(chunks[at - 1], 'of') && chunks[at - 2]?.kind === 'noun') at -= 2;
  return at;
}

/** The verb joined by the “and” at `conjunction`, over what depends on it. */
function verbBefore(chunks: readonly Chunk[], conjunction: number): number | null {
  for (let at = conjunction - 1; at >= 0 && at > conjunction - REACH; at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb') return chunk.group.finite ? at : null;
    if (chunk.kind !== 'noun' && !isPreposition(chunk) && !isPos(chunk, 'ADJ', 'ADV')) return null;
  }
  return null;
}
