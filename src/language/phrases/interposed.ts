import { reportingCue } from '../reporting.js';
import { type Chunk, isPos, isPreposition, isQuotationMark, isWord } from './chunks.js';

/** Longest phrase between commas that is stepped over, in chunks. */
const REACH = 60;

/**
 * The chunk before what is set between commas, dashes or brackets that end at `at`; `at` itself where nothing is;
 * null where a comma stands there that closes nothing.
 *
 *     The captain, identified as Jonas Lim, was detained.
 *         ^^^^^^^                         ^
 */
export function interposedFrom(chunks: readonly Chunk[], at: number): number | null {
  let from = at;
  for (let step = 0; step < 6; step++) {
    const chunk = chunks[from];
    if (isWord(chunk, ',')) {
      const before = beforeComma(chunks, from);
      if (before === null) return null;
      from = before;
    } else if (isWord(chunk, '–', '—', ')')) {
      const before = beforePair(chunks, from);
      if (before === null) return null;
      from = before;
    } else if (isAge(chunks, from)) from--;
    else return from;
  }
  return from;
}

/** The “34” of “Noor Adila, 34, of Port Dekan, said”. */
export function isAge(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'noun' &&
    chunk.end === chunk.start + 1 &&
    isWord(chunks[at - 1], ',') &&
    isWord(chunks[at + 1], ',') &&
    chunks[at - 2]?.kind === 'noun' &&
    !chunk.temporal
  );
}

function beforePair(chunks: readonly Chunk[], closing: number): number | null {
  const mark = (chunks[closing] as { text: string }).text;
  const opening = mark === ')' ? '(' : mark;
  for (let at = closing - 1; at >= 0 && at > closing - REACH; at--)
    if (isWord(chunks[at], opening)) return skipMarks(chunks, at - 1);
  return null;
}

function beforeComma(chunks: readonly Chunk[], closing: number): number | null {
  let finite = false;
  for (let at = closing - 1; at >= 0 && at > closing - REACH; at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb' && chunk.group.finite) finite = true;
    if (isWord(chunk, ',') && stepsAside(chunks, at + 1, closing, finite)) return skipMarks(chunks, at - 1);
    if (isWord(chunk, ';', ':')) return null;
  }
  return null;
}

function skipMarks(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at >= 0 && isQuotationMark(chunks[at])) at--;
  return at;
}

/** Whether the chunks between two commas interrupt the clause: a relative clause, a participle, an apposition, “he said”. */
function stepsAside(chunks: readonly Chunk[], from: number, to: number, finite: boolean): boolean {
  let start = from;
  while (isQuotationMark(chunks[start])) start++;
  const first = chunks[start];
  if (first === undefined || start >= to) return false;
  if (first.kind === 'relative') return finite;
  if (first.kind === 'verb') return !first.group.finite || !hasOtherFinite(chunks, start + 1, to);
  if (first.kind === 'noun')
    return (
      !finite ||
      isParenthesis(chunks, start, to) ||
      isWhose(chunks, start) ||
      (describesName(chunks, from) && isRestricted(chunks, start, to))
    );
  if (isPos(first, 'CCONJ')) return !finite;
  return isPreposition(first) || isPos(first, 'ADV', 'SCONJ', 'ADJ', 'PRON', 'VERB', 'PART');
}

function hasOtherFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb' && chunk.group.finite) return true;
  }
  return false;
}

/** “Rosa Ortega, [a seamstress who …], said”: a name stands before the comma, and does not open the sentence as “In Paris”. */
function describesName(chunks: readonly Chunk[], from: number): boolean {
  const name = chunks[from - 2];
  return name?.kind === 'noun' && name.name && !isPreposition(chunks[from - 3]);
}

/** Whether the finite verbs up to `to` stand in a relative clause that describes the noun at `start`. */
function isRestricted(chunks: readonly Chunk[], start: number, to: number): boolean {
  for (let at = start; at < to; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'relative') return true;
    if ((chunk.kind === 'verb' && chunk.group.finite) || isWord(chunk, ',')) return false;
  }
  return false;
}

/** “, he said,” and “, officials say,”. */
function isParenthesis(chunks: readonly Chunk[], start: number, to: number): boolean {
  const verb = chunks[start + 1];
  return verb?.kind === 'verb' && reportingCue(verb.group.lemma) !== undefined && to - start <= 6;
}

function isWhose(chunks: readonly Chunk[], start: number): boolean {
  const chunk = chunks[start];
  return chunk?.kind === 'noun' && chunk.opening === 'whose';
}
