import { type Chunk, isPos, isPreposition, isQuotationMark, isWord } from './chunks.js';
import type { Dependent } from './clause.js';

/** What stands before the subject and belongs to the clause; `first` is the chunk where that begins. */
export interface Fronted {
  readonly first: number;
  readonly dependents: readonly Dependent[];
}

/**
 * The phrases fronted before the chunk at `first`, as far back as the clause can begin.
 *
 *     On September 13, high-level talks took place.
 *     ^^^^^^^^^^^^^^^
 */
export function frontedBefore(chunks: readonly Chunk[], first: number): Fronted {
  let at = first;
  while (at > 0 && belongs(chunks, at - 1)) at--;
  while (at < first && (isWord(chunks[at], ',') || isQuotationMark(chunks[at]))) at++;
  if (at === first || !beginsThere(chunks, at)) return { first, dependents: [] };
  const opening = chunks[at]!;
  if (!isPreposition(opening) && !isPos(opening, 'ADV') && !(opening.kind === 'noun' && opening.temporal))
    return { first, dependents: [] };
  return { first: at, dependents: phrasesIn(chunks, at, first) };
}

function belongs(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind === 'noun') return true;
  if (chunk.kind !== 'word' || isWord(chunk, 'according', 'that', 'if', 'because')) return false;
  return (
    isPreposition(chunk) ||
    isPos(chunk, 'ADV', 'ADJ', 'DET', 'NUM', 'SYM') ||
    chunk.text === ',' ||
    (isPos(chunk, 'CCONJ') && at > 0 && chunks[at - 1]!.kind === 'noun')
  );
}

/** A clause begins at the start of the sentence, behind a mark or a conjunction; not behind a verb or a noun that the phrase hangs on. */
function beginsThere(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    before === undefined ||
    isQuotationMark(before) ||
    isWord(before, ':', ';', '–', '—', ')', 'that', '-') ||
    isPos(before, 'CCONJ', 'SCONJ')
  );
}

function phrasesIn(chunks: readonly Chunk[], from: number, to: number): Dependent[] {
  const dependents: Dependent[] = [];
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'noun') continue;
    const words: string[] = [];
    for (let before = at - 1; before >= from && isPreposition(chunks[before]); before--)
      words.unshift((chunks[before] as { text: string }).text);
    const previous = dependents.at(-1);
    if (words[0] === 'of' && previous !== undefined)
      dependents[dependents.length - 1] = { ...previous, end: chunk.end };
    else if (words.length > 0)
      dependents.push({
        kind: 'prepositional',
        marker: words.join(' '),
        start: chunk.start,
        end: chunk.end,
        head: chunk.head,
      });
    else if (chunk.temporal)
      dependents.push({ kind: 'temporal', marker: null, start: chunk.start, end: chunk.end, head: chunk.head });
  }
  return dependents;
}
