import { reportingCue } from '../reporting.js';
import { type Chunk, isPos, isPreposition, isQuotationMark, isWord } from './chunks.js';
import type { ClauseLink } from './clause.js';
import { takesThat } from './content-nouns.js';

/** What a clause hangs on: a verb chunk, or the token of a noun. */
export interface Place {
  readonly link: ClauseLink;
  readonly governor: number | null;
  readonly noun: number | null;
}

const complementizers = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when']);
const root: Place = { link: 'root', governor: null, noun: null };

/**
 * What the clause whose first chunk (its subordinator, if it has one) stands at `first` hangs on.
 *
 *     Perwarta said 31 people had been rescued and that the captain had been arrested.
 *              ^^^^ governs both
 */
export function governorOf(
  chunks: readonly Chunk[],
  draft: { readonly at: number; readonly link: ClauseLink },
  first: number,
  marker: string | null,
): Place {
  if (draft.link !== 'root') return { link: draft.link, governor: null, noun: null };
  const before = skipMarks(chunks, first - 1);
  const chunk = chunks[before];
  if (chunk === undefined)
    return marker !== null && marker !== 'that' ? { link: 'adverbial', governor: null, noun: null } : root;
  if (isPos(chunk, 'CCONJ')) return behindAnd(chunks, before);
  if (marker === null || complementizers.has(marker)) {
    const place = complementOf(chunks, before, marker);
    if (place !== null) return place;
  }
  if (marker === null) return root;
  return { link: 'adverbial', governor: lastFinite(chunks, before), noun: null };
}

/** A clause behind “and” stands where the one before it stands. The verb before it is given; who reads it goes up from there. */
function behindAnd(chunks: readonly Chunk[], at: number): Place {
  return { link: 'conjunct', governor: lastFinite(chunks, at), noun: null };
}

function skipMarks(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at >= 0 && (isQuotationMark(chunks[at]) || isPos(chunks[at], 'ADV'))) at--;
  return at;
}

function lastFinite(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb' && chunk.group.finite) return at;
    if (isWord(chunk, ';')) return null;
  }
  return null;
}

/** The verb or the noun that takes the clause as its complement; null where none does. */
function complementOf(chunks: readonly Chunk[], before: number, marker: string | null): Place | null {
  const chunk = chunks[before]!;
  if (chunk.kind === 'verb')
    return takes(chunk.group.lemma, marker) ? { link: 'complement', governor: before, noun: null } : null;
  if (isPos(chunk, 'ADJ') && marker === 'that')
    return { link: 'complement', governor: lastFinite(chunks, before), noun: null };
  if (
    chunk.kind === 'noun' &&
    marker === 'that' &&
    !chunk.temporal &&
    !isHearer(chunks, before) &&
    takesThat(chunk.word)
  )
    return { link: 'complement', governor: null, noun: chunk.head };
  return fromAfar(chunks, before, marker);
}

function takes(lemma: string, marker: string | null): boolean {
  const cue = reportingCue(lemma);
  return marker !== null || (cue !== undefined && (cue.frames.has('clause') || cue.frames.has('that')));
}

/** “told [analysts] that”, “said in a [statement] that”: the noun belongs to the verb of saying. */
function isHearer(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (before?.kind === 'verb') return reportingCue(before.group.lemma)?.addressee === true;
  return isPreposition(before) && !isWord(before, 'of');
}

/** Over the hearer, a time or a place to the verb of saying: “said on Saturday that”, “told analysts no factories would close”. */
function fromAfar(chunks: readonly Chunk[], before: number, marker: string | null): Place | null {
  for (let at = before; at >= 0 && at > before - 10; at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb') {
      const cue = reportingCue(chunk.group.lemma);
      const fits =
        cue !== undefined &&
        (marker !== null ? cue.frames.has('that') || cue.frames.has('wh') : cue.addressee && at === before - 1);
      return fits ? { link: 'complement', governor: at, noun: null } : null;
    }
    if (isWord(chunk, ';', ':') || (isWord(chunk, ',') && marker === null) || chunk.kind === 'relative') return null;
  }
  return null;
}
