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
import type { Nominal, SubjectSource } from './clause.js';
import { interposedFrom, isAge } from './interposed.js';
import { pronounOf } from './relatives.js';
import { isIntransitive } from './transitivity.js';
import { isAmbiguousPast } from './verb-groups.js';

/** A subject in chunk indexes: `first` is where it begins, `at` the chunk nearest to the verb. */
export interface FoundSubject {
  readonly nominal: Nominal | null;
  readonly source: SubjectSource;
  readonly first: number;
  /** Past forms passed on the way that are participles there: “people [killed] in the attack were”. */
  readonly reduced: readonly number[];
}

/** Prepositions that open a clause as well. */
const clauseOpeners = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'than',
  'once',
  'like',
  'because',
  'while',
  'amid',
]);

/**
 * The subject of the finite verb at `verb`, looking back from it; null where none stands there.
 *
 *     The captain of the ferry, identified as Jonas Lim, was detained.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectBefore(chunks: readonly Chunk[], verb: number): FoundSubject | null {
  const at = interposedFrom(chunks, skipBack(chunks, verb - 1));
  const chunk = at === null ? undefined : chunks[at];
  if (at === null || chunk === undefined) return null;
  if (isPos(chunk, 'CCONJ')) return { nominal: null, source: 'shared', first: at, reduced: [] };
  if (chunk.kind === 'relative') return antecedentOf(chunks, at);
  if (chunk.kind === 'noun') return walkBack(chunks, at, at, verb);
  const described = chunk.kind === 'verb' ? (describedBy(chunks, at) ?? restrictedBy(chunks, at, verb)) : null;
  if (described !== null) return walkBack(chunks, described, at, verb);
  if (isWord(chunk, 'there'))
    return {
      nominal: { start: chunk.start, end: chunk.end, head: chunk.start },
      source: 'own',
      first: at,
      reduced: [],
    };
  return null;
}

/** The noun that a relative pronoun at `at` stands for: the one before it, over a comma and the phrases that hang on it. */
function antecedentOf(chunks: readonly Chunk[], at: number): FoundSubject | null {
  let before = skipBack(chunks, at - 1);
  if (isWord(chunks[before], ',')) before = skipBack(chunks, before - 1);
  if (isAge(chunks, before)) before -= 2;
  const chunk = chunks[antecedentAt(chunks, before, isWho(chunks[at]))];
  if (chunk?.kind !== 'noun') return null;
  return {
    nominal: { start: chunk.start, end: chunk.end, head: chunk.head },
    source: 'antecedent',
    first: at,
    reduced: [],
  };
}

/** “a farmer from [Iowa] who”: the farmer went, not the state. */
function isOrigin(chunks: readonly Chunk[], at: number, host: number): boolean {
  const noun = chunks[host];
  return isWord(chunks[at - 1], 'from', 'in', 'at') && noun?.kind === 'noun' && !noun.thing && !noun.name;
}

function isWho(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'relative' && (chunk.text === 'who' || chunk.text === 'whom');
}

/** Over times, and for “who” over things, to the noun that they hang on: “met with [Russians] in June 2016 who said”. */
function antecedentAt(chunks: readonly Chunk[], nearest: number, who: boolean): number {
  let at = nearest;
  for (let step = 0; step < 4; step++) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'noun' || !isPreposition(chunks[at - 1])) break;
    const host = hostBefore(chunks, at - 1, []);
    if (host === null || !(chunk.temporal || (who && (chunk.thing || isOrigin(chunks, at, host))))) break;
    at = host;
  }
  return at;
}

interface Walk {
  readonly first: number;
  /** Whether a relative pronoun was met: `first` is it. */
  readonly relative?: boolean;
  readonly reduced: readonly number[];
}

/** From the noun nearest to the verb back over the phrases that hang on the head noun. */
function walkBack(chunks: readonly Chunk[], from: number, nearest: number, verb: number): FoundSubject | null {
  const walk = headFrom(chunks, from, verb);
  if (walk === null) return null;
  if (walk.relative) return antecedentOf(chunks, walk.first);
  const first = chunks[walk.first]!;
  const nominal = {
    start: first.start,
    end: chunks[Math.max(walk.first, withoutTime(chunks, walk.first, nearest))]!.end,
    head: first.kind === 'noun' ? first.head : first.start,
  };
  return { nominal, source: 'own', ...walk };
}

/** “Trump also [on Friday] met”: a time before the verb is no part of the subject. */
function withoutTime(chunks: readonly Chunk[], first: number, nearest: number): number {
  const chunk = chunks[nearest];
  if (nearest === first || chunk?.kind !== 'noun' || !chunk.temporal) return nearest;
  let at = nearest - 1;
  while (at > first && (isPreposition(chunks[at]) || isPos(chunks[at], 'ADV'))) at--;
  return isPreposition(chunks[nearest - 1]) ? (interposedFrom(chunks, at) ?? at) : nearest;
}

/** Longest way back from a verb to its subject, in chunks. */
const REACH = 40;

function headFrom(chunks: readonly Chunk[], nearest: number, verb: number): Walk | null {
  let at = nearest;
  const reduced: number[] = [];
  /** The last place where a clause can begin: behind an “and” that was passed. */
  let fallback: number | null = null;
  for (let step = 0; step < REACH; step++) {
    const before = skipBack(chunks, at - 1);
    const chunk = chunks[before];
    if (chunk === undefined) return { first: at, reduced };
    if ((isPos(chunk, 'CCONJ') || isWord(chunk, '&')) && chunks[at]!.kind === 'noun') {
      const list = listStart(chunks, before);
      if (list === null) return { first: at, reduced };
      fallback ??= at;
      at = list;
    } else if (isPreposition(chunk)) {
      if (opensClause(chunks, before, at) || standsFirst(chunks[at])) return { first: at, reduced };
      const left = skipBack(chunks, before - 1);
      if (chunks[left]?.kind === 'relative') return { first: left, relative: true, reduced };
      const host = hostBefore(chunks, before, reduced) ?? restrictedBy(chunks, skipBack(chunks, before - 1), verb);
      if (host === null)
        return fallback === null || mayBeParticiple(chunks, verb) ? null : { first: fallback, reduced: [] };
      at = host;
    } else if (chunk.kind === 'verb' && chunks[at]!.kind === 'noun') {
      const described = describedBy(chunks, before) ?? restrictedBy(chunks, before, verb);
      if (described !== null) {
        at = described;
        continue;
      }
      if (takesClause(chunk) || !isModifier(chunks, before)) {
        if (mayBeParticiple(chunks, verb) && (!takesClause(chunk) || isWord(chunks[verb + 1], 'by'))) return null;
        return fallback === null ? { first: at, reduced } : { first: fallback, reduced: [] };
      }
      if (mayBeParticiple(chunks, verb) && !isWord(chunks[verb + 1], ',', '.') && hasFinite(chunks, verb)) return null;
      if (isGerundSubject(chunks, before)) return { first: before, reduced };
      const host = nounBefore(chunks, before);
      if (host === null) return { first: at, reduced };
      reduced.push(before);
      at = host;
    } else if (chunk.kind === 'noun' && isPassingTime(chunks, at) && !chunk.temporal) at = before;
    else return { first: at, reduced };
  }
  return null;
}

/** “The second meeting [this week] broke up”. */
function isPassingTime(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && chunk.temporal && /^(?:this|last|next|yesterday|today)$/.test(chunk.opening);
}

/** The noun that a prepositional phrase at `preposition` hangs on; passes participles and adjectives that stand between. */
function hostBefore(chunks: readonly Chunk[], preposition: number, reduced: number[]): number | null {
  let at = skipBack(chunks, preposition - 1);
  for (let step = 0; step < 4; step++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun') return at;
    if (isPos(chunk, 'ADJ') || isPreposition(chunk)) at = skipBack(chunks, at - 1);
    else if (isWord(chunk, ',')) at = interposedFrom(chunks, at) ?? -1;
    else if (chunk?.kind === 'verb' && isModifier(chunks, at)) {
      reduced.push(at);
      at = skipBack(chunks, at - 1);
    } else return null;
  }
  return null;
}

function nounBefore(chunks: readonly Chunk[], verb: number): number | null {
  const at = skipBack(chunks, verb - 1);
  return chunks[at]?.kind === 'noun' ? at : null;
}

/** Whether another verb of the sentence can be its main verb. */
function hasFinite(chunks: readonly Chunk[], except: number): boolean {
  return chunks.some((chunk, at) => at !== except && chunk.kind === 'verb' && chunk.group.finite);
}

function hasFiniteOutside(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.some((chunk, at) => (at < from || at > to) && chunk.kind === 'verb' && chunk.group.finite);
}

/** “[The last message] Mr. Trump received was”: the noun that a relative clause without a pronoun describes. */
function describedBy(chunks: readonly Chunk[], verb: number): number | null {
  const { group } = chunks[verb] as VerbChunk;
  const subject = skipBack(chunks, verb - 1);
  const pronoun = chunks[subject - 1];
  const linked = pronoun?.kind === 'relative' || isWord(pronoun, 'that');
  const place = linked ? subject - 2 : subject - 1;
  const noun = chunks[place];
  const next = chunks[verb + 1];
  const hasObject = next?.kind === 'noun' && !next.temporal;
  if (!group.finite || group.voice === 'passive' || hasObject || chunks[subject]?.kind !== 'noun') return null;
  return noun?.kind === 'noun' && !noun.temporal && !takesClause(chunks[verb] as VerbChunk) ? place : null;
}

/**
 * The noun that the relative clause around the verb at `inner` describes, where the verb at `verb` is another one and
 * must be that of the noun.
 *
 *     The fire that killed 11 people at a factory was set.
 *     ^^^^^^^^      inner                         verb
 */
function restrictedBy(chunks: readonly Chunk[], inner: number, verb: number): number | null {
  const chunk = chunks[inner];
  if (chunk?.kind !== 'verb' || !chunk.group.finite) return null;
  const pronoun = pronounOf(chunks, inner);
  const doubtful = mayBeParticiple(chunks, verb) || (takesClause(chunk) && chunks[inner + 1]?.kind === 'noun');
  if (pronoun === null || (doubtful && hasFiniteOutside(chunks, pronoun, verb))) return null;
  let before = skipBack(chunks, pronoun - 1);
  if (isPreposition(chunks[before])) before = skipBack(chunks, before - 1);
  const noun = antecedentAt(chunks, before, isWho(chunks[pronoun]));
  return chunks[noun]?.kind === 'noun' ? noun : null;
}

/** A verb that can hang on a noun: “the decision [to close] …”, “the man [arrested] in …”, “a ferry [carrying] …”. */
function isModifier(chunks: readonly Chunk[], at: number): boolean {
  const { group } = chunks[at] as VerbChunk;
  if (!group.finite) return true;
  const next = chunks[at + 1];
  const hasObject = next?.kind === 'noun' && !next.temporal;
  return isAmbiguousPast(group) && !hasObject && chunks[skipBack(chunks, at - 1)]?.kind === 'noun';
}

/** “celebrations [held] in Pyongyang”: a past form without an object, of a verb that can have one. */
function mayBeParticiple(chunks: readonly Chunk[], at: number): boolean {
  const { group } = chunks[at] as VerbChunk;
  if (!isAmbiguousPast(group) || isIntransitive(group.lemma) || reportingCue(group.lemma)?.frames.has('clause'))
    return false;
  const next = chunks[at + 1];
  return !(next?.kind === 'noun' && !next.temporal) && !isPos(next, 'ADJ', 'ADV');
}

/** “[Raising] taxes would hurt”: nothing stands before the gerund that it could hang on. */
function isGerundSubject(chunks: readonly Chunk[], at: number): boolean {
  const { group } = chunks[at] as VerbChunk;
  const before = chunks[at - 1];
  return (
    group.participle === 'present' && (before === undefined || isQuotationMark(before) || isWord(before, 'that', ':'))
  );
}

function takesClause({ group }: VerbChunk): boolean {
  if (group.particle !== null) return false;
  const frames = reportingCue(group.lemma)?.frames;
  return frames !== undefined && (frames.has('clause') || frames.has('that'));
}

/** “as [he] met”, “over [which country’s weapons] were”: what is no object of a preposition, or opens a question behind one. */
function standsFirst(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && /^(?:i|he|she|we|they|which|what|whose)$/.test(chunk.opening);
}

/** Whether the preposition is a subordinator here: a finished clause stands before it, or nothing. */
function opensClause(chunks: readonly Chunk[], preposition: number, subject: number): boolean {
  const word = chunks[preposition]!;
  if (word.kind !== 'word' || !clauseOpeners.has(word.text)) return false;
  if ((chunks[subject] as NounChunk).temporal) return false;
  if (isPos(chunks[preposition - 1], 'ADJ')) return true;
  for (let at = preposition - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb')
      return !(takesClause(chunk) && chunks[at + 1]?.kind === 'noun' && at + 2 === preposition);
    if (chunk.kind === 'relative' || isPos(chunk, 'SCONJ')) return false;
    if (isWord(chunk, ',', ';', ':', '–', '—')) return at === preposition - 1 || at === preposition - 2;
  }
  return preposition === 0 || isQuotationMark(chunks[preposition - 1]);
}

/** Where the list before the conjunction at `conjunction` begins: “[Putin], Xi and Kim”; null where no noun stands there. */
function listStart(chunks: readonly Chunk[], conjunction: number): number | null {
  let at = skipBack(chunks, conjunction - 1);
  const oxford = isWord(chunks[at], ',');
  if (oxford) at = skipBack(chunks, at - 1);
  if (chunks[at]?.kind !== 'noun') return null;
  let first = ofChainStart(chunks, at);
  for (let step = 0; step < 10; step++) {
    if (!isWord(chunks[first - 1], ',')) break;
    const previous = chunks[first - 2];
    if (previous?.kind !== 'noun' || previous.temporal) break;
    const start = ofChainStart(chunks, first - 2);
    if (isPreposition(chunks[start - 1]) && !oxford) break;
    first = start;
  }
  return oxford && first === ofChainStart(chunks, at) ? null : first;
}

function ofChainStart(chunks: readonly Chunk[], noun: number): number {
  let at = noun;
  while (isWord(chunks[at - 1], 'of') && chunks[at - 2]?.kind === 'noun') at -= 2;
  return at;
}
