import { reportingCue } from '../reporting.js';
import {
  type Chunk,
  isPos,
  isPreposition,
  isQuotationMark,
  isWord,
  type NounChunk,
  skipBack,
  type VerbChunk,
} from './chunks.js';
import type { Nominal } from './clause.js';
import { adjectiveControl, objectControl, subjectControl } from './control.js';
import { interposedFrom } from './interposed.js';

/** What is known of the clauses of a sentence when the subjects of its verbs without tense are looked for. */
export interface Known {
  /** Verb chunk -> its subject. */
  readonly subjects: ReadonlyMap<number, Nominal>;
  /** Chunks at which finite verbs with a subject stand, in order. */
  readonly finite: readonly number[];
}

export interface Controlled {
  readonly subject: Nominal;
  readonly source: 'antecedent' | 'control';
  /** Verb chunk whose clause this one hangs on, null where it hangs on a noun. */
  readonly governor: number | null;
}

/** Prepositions whose gerund has the subject of the clause that it belongs to. */
const gerundMarkers = new Set(['after', 'before', 'by', 'while', 'when', 'without', 'since', 'upon']);

/** Verbs whose object does what follows only where no “to” stands: “have them [go]”, not “have reason to go”. */
const bareOnly = new Set(['have', 'let', 'make', 'see', 'watch', 'hear']);

/** Who does what the verb without tense at `at` says; null where the sentence does not tell for sure. */
export function nonfiniteSubject(chunks: readonly Chunk[], at: number, known: Known): Controlled | null {
  const { group } = chunks[at] as VerbChunk;
  return group.infinitive ? infinitiveSubject(chunks, at, known) : participleSubject(chunks, at, known);
}

/** “agreed to buy”: the subject; “ordered them to stay”: the object. */
function infinitiveSubject(chunks: readonly Chunk[], at: number, known: Known): Controlled | null {
  const nearest = skipBack(chunks, at - 1);
  const before = isWord(chunks[nearest], ',') ? (interposedFrom(chunks, nearest) ?? nearest) : nearest;
  const chunk = chunks[before];
  if (chunk?.kind === 'verb') {
    const subject = known.subjects.get(before);
    const passive = chunk.group.voice === 'passive' && objectControl.has(chunk.group.lemma);
    if (
      subject === undefined ||
      !(passive || (subjectControl.has(chunk.group.lemma) && chunk.group.voice === 'active'))
    )
      return null;
    return { subject, source: 'control', governor: before };
  }
  if (isPos(chunk, 'ADJ')) return adjectiveSubject(chunks, before, known);
  const first = listBefore(chunks, before);
  const verb = skipBack(chunks, first - 1);
  const governor = chunks[verb];
  if (chunk?.kind !== 'noun' || governor?.kind !== 'verb' || !objectControl.has(governor.group.lemma)) return null;
  const bare = (chunks[at] as VerbChunk).group.start === (chunks[at] as VerbChunk).group.head;
  if (governor.group.voice === 'passive' || (!bare && bareOnly.has(governor.group.lemma))) return null;
  return { subject: listNominal(chunks, first, chunk), source: 'control', governor: verb };
}

/** “urged [Russia and North Korea] to adhere”. */
function listBefore(chunks: readonly Chunk[], at: number): number {
  let first = at;
  while (isWord(chunks[first - 1], 'and', 'or', ',') && chunks[first - 2]?.kind === 'noun') first -= 2;
  return first;
}

function listNominal(chunks: readonly Chunk[], first: number, last: NounChunk): Nominal {
  const opening = chunks[first] as NounChunk;
  return { start: opening.start, end: last.end, head: opening.head };
}

/** “is [willing] to sell”. */
function adjectiveSubject(chunks: readonly Chunk[], adjective: number, known: Known): Controlled | null {
  const word = chunks[adjective] as { text: string };
  const verb = skipBack(chunks, adjective - 1);
  const subject = known.subjects.get(verb);
  return subject === undefined || !adjectiveControl.has(word.text)
    ? null
    : { subject, source: 'control', governor: verb };
}

function participleSubject(chunks: readonly Chunk[], at: number, known: Known): Controlled | null {
  const before = skipBack(chunks, at - 1);
  const chunk = chunks[before];
  if (chunk === undefined || (isWord(chunk, 'while', 'when', 'after', 'before', 'by', 'as', 'since') && before === 0))
    return fronted(chunks, at, known);
  if (isWord(chunk, ',')) return behindComma(chunks, at, before, known);
  if (isWord(chunk, ...gerundMarkers)) return ofClauseAround(chunks, at, known);
  if (chunk.kind === 'noun') return behindNoun(chunks, at, before, known);
  return null;
}

/** “[Speaking] to reporters, Putin lauded …”. */
function fronted(chunks: readonly Chunk[], at: number, known: Known): Controlled | null {
  const main = known.finite.find((verb) => verb > at);
  const subject = main === undefined ? undefined : known.subjects.get(main);
  const place = chunks.findIndex(({ start }) => start === subject?.start);
  const { group } = chunks[at] as VerbChunk;
  const isOrder = group.participle === 'past' && chunks[at + 1]?.kind === 'noun';
  if (main === undefined || subject === undefined || place < at || isOrder || !isWord(chunks[place - 1], ','))
    return null;
  return { subject, source: 'control', governor: main };
}

function ofClauseAround(chunks: readonly Chunk[], at: number, known: Known): Controlled | null {
  const main = mainBefore(chunks, at, known);
  const subject = main === undefined ? undefined : known.subjects.get(main);
  return main === undefined || subject === undefined ? null : { subject, source: 'control', governor: main };
}

/** “sank …, killing at least 17”; “The captain, identified as Jonas Lim, was …”. */
function behindComma(chunks: readonly Chunk[], at: number, comma: number, known: Known): Controlled | null {
  const host = skipBack(chunks, comma - 1);
  const { group } = chunks[at] as VerbChunk;
  const main = mainBefore(chunks, at, known);
  const noun = chunks[host];
  const opensSubject =
    noun?.kind === 'noun' && known.finite.some((verb) => verb > at && known.subjects.get(verb)?.end === noun.end);
  if (opensSubject)
    return { subject: { start: noun.start, end: noun.end, head: noun.head }, source: 'antecedent', governor: null };
  if (group.participle === 'past' || main === undefined) return null;
  return ofClauseAround(chunks, at, known);
}

/** The finite verb that a participle goes with: over “, the companies said,” where the participle is no saying itself. */
function mainBefore(chunks: readonly Chunk[], at: number, known: Known): number | undefined {
  const reports = (verb: number) => reportingCue((chunks[verb] as VerbChunk).group.lemma) !== undefined;
  const nearest = known.finite.findLast((verb) => verb < at);
  if (nearest !== undefined && (isThere(chunks, nearest) || marksBetween(chunks, nearest, at))) return undefined;
  if (nearest === undefined || reports(at) || !isAttribution(chunks, nearest)) return nearest;
  return known.finite.findLast((verb) => verb < nearest) ?? nearest;
}

function isThere(chunks: readonly Chunk[], verb: number): boolean {
  return isWord(chunks[skipBack(chunks, verb - 1)], 'there');
}

/** A quotation that ends between the verb and the participle keeps them apart. */
function marksBetween(chunks: readonly Chunk[], verb: number, at: number): boolean {
  return chunks.slice(verb, at).filter((chunk) => isQuotationMark(chunk)).length % 2 === 1;
}

/** “…, the companies said on Tuesday, …” */
function isAttribution(chunks: readonly Chunk[], verb: number): boolean {
  const { group } = chunks[verb] as VerbChunk;
  const subject = skipBack(chunks, verb - 1);
  const before = skipBack(chunks, subject - 1);
  return (
    reportingCue(group.lemma)?.frames.has('quote') === true &&
    isWord(chunks[before], ',') &&
    chunks[verb + 1]?.kind !== 'noun'
  );
}

/** “A ferry [carrying] 63 people sank”; “left Port Dekan at 8:40pm [carrying] 58 passengers”. */
function behindNoun(chunks: readonly Chunk[], at: number, before: number, known: Known): Controlled | null {
  const noun = chunks[before]!;
  if (noun.kind !== 'noun') return null;
  if (noun.temporal)
    return (chunks[at] as VerbChunk).group.participle === 'present' ? ofClauseAround(chunks, at, known) : null;
  const led = isPreposition(chunks[skipBack(chunks, before - 1)]) && !isQuotationMark(chunks[before - 1]);
  if (led) return null;
  return { subject: { start: noun.start, end: noun.end, head: noun.head }, source: 'antecedent', governor: null };
}
