import { reportingCue } from '../reporting.js';
import { type Chunk, isPos, isPreposition, isQuotationMark, isWord, type NounChunk, type VerbChunk } from './chunks.js';
import type { Dependent } from './clause.js';
import { takesThat } from './content-nouns.js';
import { objectControl } from './control.js';

/** What the verbs of a sentence claim to the left, so that a scan to the right stops before it. */
export interface Claimed {
  /** Chunk where a finite clause with its own subject begins (its subordinator, if any) -> its verb chunk. */
  readonly opens: ReadonlyMap<number, number>;
  /** Token behind the last one of the clause of each verb chunk to the right. */
  readonly ends: ReadonlyMap<number, number>;
}

export interface Scanned {
  readonly dependents: readonly Dependent[];
  /** Token behind the last one of the clause. */
  readonly end: number;
}

/** Verbs whose complement says what the subject is or becomes. */
const copulas = new Set('be become remain seem appear look stay feel prove sound turn go grow stand keep'.split(' '));
export function isCopula(lemma: string): boolean {
  return copulas.has(lemma);
}

interface State {
  readonly chunks: readonly Chunk[];
  readonly claimed: Claimed;
  readonly dependents: Dependent[];
  at: number;
  end: number;
}

/**
 * What depends on the verb chunk at `verb`, looking forward from it, and where its clause ends.
 *
 *     The ministry suspended the licence of the operator on Saturday, officials said.
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^
 */
export function dependentsAfter(chunks: readonly Chunk[], verb: number, claimed: Claimed): Scanned {
  const state: State = { chunks, claimed, dependents: [], at: verb + 1, end: chunks[verb]!.end };
  while (state.at < chunks.length && step(state, verb));
  return { dependents: state.dependents, end: state.end };
}

/** Takes the chunk at `state.at`; false where the clause ends before it. */
function step(state: State, verb: number): boolean {
  const { chunks, at } = state;
  const chunk = chunks[at]!;
  const opened = state.claimed.opens.get(at);
  if (opened !== undefined) return takeClause(state, opened, verb);
  switch (chunk.kind) {
    case 'noun':
      return takeNoun(state, chunk, null, at);
    case 'verb':
      return takeVerb(state, chunk, verb);
    case 'relative':
      return false;
    case 'word':
      return takeWord(state, verb);
  }
}

/** A finite clause right behind the verb or its object is its complement; any other clause ends this one. */
function takeClause(state: State, opened: number, verb: number): boolean {
  const opener = state.chunks[state.at]!;
  if (opener.kind === 'relative') return false;
  const before = state.chunks[state.at - 1];
  if (
    isWord(opener, 'that') &&
    before?.kind === 'noun' &&
    !takesThat(before.word) &&
    !before.temporal &&
    !hasHearer(state, verb)
  )
    return false;
  const marker = opener.kind === 'word' ? opener.text : null;
  const near = state.at === verb + 1 || state.dependents.length <= 1;
  const complement =
    near &&
    (marker === null || marker === 'that' || state.at === verb + 1) &&
    (marker === null || /^(?:that|whether|if|how|why|what|where|when|who)$/.test(marker)) &&
    !isWord(state.chunks[state.at - 1], ',');
  if (!complement || (marker === null && state.at !== verb + 1 && !hasHearer(state, verb))) return false;
  const end = state.claimed.ends.get(opened) ?? opener.end;
  state.dependents.push({
    kind: 'clause',
    marker,
    start: opener.start,
    end,
    head: (state.chunks[opened] as VerbChunk).group.head,
  });
  state.end = end;
  return false;
}

/** “told analysts no factories would close”: a clause behind an object belongs to a verb that takes a hearer. */
function hasHearer(state: State, verb: number): boolean {
  const cue = reportingCue((state.chunks[verb] as VerbChunk).group.lemma);
  return cue?.addressee === true && state.dependents[0]?.kind === 'nominal';
}

/** Takes the noun phrase at `index` with its coordination and “of”-phrases. */
function takeNoun(state: State, noun: NounChunk, marker: string | null, index: number): boolean {
  const wide = widened(state, index);
  const last = state.dependents.at(-1);
  if (last !== undefined && isWord(state.chunks[index - 1], ')')) {
    state.dependents[state.dependents.length - 1] = { ...last, end: wide.end };
    state.at = wide.next;
    state.end = wide.end;
    return true;
  }
  const kind = marker !== null ? 'prepositional' : noun.temporal ? 'temporal' : 'nominal';
  if (
    kind === 'nominal' &&
    last !== undefined &&
    last.kind !== 'nominal' &&
    last.kind !== 'temporal' &&
    !isPos(state.chunks[index - 1], 'ADV')
  )
    return false;
  state.dependents.push({ kind, marker, start: noun.start, end: wide.end, head: noun.head });
  state.at = wide.next;
  state.end = wide.end;
  return true;
}

/** The end of a noun phrase with the “of”-phrases and the list that it opens. */
function widened(state: State, index: number): { end: number; next: number } {
  const { chunks, claimed } = state;
  let at = index;
  for (;;) {
    const after = afterMarks(chunks, at + 1);
    if (isWord(chunks[after], 'of') && !isDay(chunks[at]) && isNoun(chunks, afterMarks(chunks, after + 1), claimed))
      at = afterMarks(chunks, after + 1);
    else {
      const listed = listedAfter(chunks, after, claimed);
      if (listed === null) break;
      at = listed;
    }
  }
  return { end: chunks[at]!.end, next: at + 1 };
}

/** A video surfaced [Tuesday] of him: what follows is none of the day's. */
function isDay(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'noun' &&
    chunk.temporal &&
    chunk.word.endsWith('day') &&
    chunk.end === chunk.start + 1 &&
    chunk.name
  );
}

function isNoun(chunks: readonly Chunk[], at: number, claimed: Claimed): boolean {
  return chunks[at]?.kind === 'noun' && !claimed.opens.has(at);
}

function afterMarks(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (isQuotationMark(chunks[at])) at++;
  return at;
}

/** The next noun of a list after a noun: behind “and”, or behind a comma if an “and” follows in the list. */
function listedAfter(chunks: readonly Chunk[], at: number, claimed: Claimed): number | null {
  const item = (from: number) => {
    const start = afterMarks(chunks, from);
    return isNoun(chunks, start, claimed) && !(chunks[start] as NounChunk).temporal && !isFiniteVerb(chunks[start + 1])
      ? start
      : null;
  };
  if (isWord(chunks[at], 'and', 'or', '&')) return item(at + 1);
  if (!isWord(chunks[at], ',')) return null;
  if (isWord(chunks[at + 1], 'and', 'or')) return item(at + 2);
  return endsInAnd(chunks, at + 1, claimed) ? item(at + 1) : null;
}

function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.group.finite;
}

/** Whether nouns and commas lead from `from` to an “and” with another noun: “tents[, blankets and doctors]”. */
function endsInAnd(chunks: readonly Chunk[], from: number, claimed: Claimed): boolean {
  for (let at = from, steps = 0; at < chunks.length && steps < 20; at++, steps++) {
    if (isWord(chunks[at], 'and', 'or') && at > from)
      return isNoun(chunks, isWord(chunks[at + 1], ',') ? at + 2 : at + 1, claimed);
    const passes =
      isNoun(chunks, at, claimed) ||
      isWord(chunks[at], ',', 'of') ||
      isQuotationMark(chunks[at]) ||
      isPos(chunks[at], 'ADJ');
    if (!passes) return false;
  }
  return false;
}

function takeVerb(state: State, chunk: VerbChunk, verb: number): boolean {
  const { group } = chunk;
  const controls = objectControl.has((state.chunks[verb] as VerbChunk).group.lemma);
  if (group.infinitive && (controls || !isWord(state.chunks[state.at - 1], ','))) return takeInfinitive(state, chunk);
  const previous = state.chunks[state.at - 1];
  if (group.participle === 'present' && previous === state.chunks[verb]) return takeInfinitive(state, chunk);
  return false;
}

function takeInfinitive(state: State, chunk: VerbChunk): boolean {
  const end = state.claimed.ends.get(state.at) ?? chunk.end;
  state.dependents.push({
    kind: 'infinitive',
    marker: chunk.group.infinitive && chunk.group.start !== chunk.group.head ? 'to' : null,
    start: chunk.start,
    end,
    head: chunk.group.head,
  });
  state.end = end;
  return false;
}

function takeWord(state: State, verb: number): boolean {
  const { chunks, at } = state;
  const chunk = chunks[at]!;
  if (isQuotationMark(chunk)) return skip(state);
  if (isWord(chunk, '–', '—', '--')) return skipDashes(state);
  if (isWord(chunk, 'according', ':', ';', '.', '?', '!', 'that', 'because', 'who')) return false;
  if (isWord(chunk, '(')) return skipBracket(state);
  if (isWord(chunk, 'not') && isPreposition(chunks[at + 1])) return false;
  if (isWord(chunk, ',')) return takeComma(state, verb);
  if (isPreposition(chunk)) return takePreposition(state, at);
  if (isPos(chunk, 'ADJ')) return takeAdjective(state, verb);
  if (isWord(chunk, 'when', 'where', 'how', 'why')) return false;
  if (isPos(chunk, 'ADV', 'PART', 'X', 'SYM', 'NUM')) {
    state.end = chunk.end;
    return skip(state);
  }
  return false;
}

function skip(state: State): boolean {
  state.at++;
  return true;
}

function skipBracket(state: State): boolean {
  for (let at = state.at + 1; at < state.chunks.length && at < state.at + 20; at++) {
    if (isWord(state.chunks[at], ')')) {
      state.at = at + 1;
      return true;
    }
  }
  return false;
}

/** Steps over “— at least for now —”. */
function skipDashes(state: State): boolean {
  for (let at = state.at + 1; at < state.chunks.length && at < state.at + 12; at++) {
    const chunk = state.chunks[at]!;
    if (isWord(chunk, '–', '—', '--')) {
      state.at = at + 1;
      return true;
    }
    if (chunk.kind === 'verb') return false;
  }
  return false;
}

/** Prepositions of several words are joined: “out of”, “because of”. */
function takePreposition(state: State, from: number): boolean {
  const { chunks, claimed } = state;
  let at = from;
  const words: string[] = [];
  while (isPreposition(chunks[at]) && words.length < 3) words.push((chunks[at++] as { text: string }).text);
  at = afterMarks(chunks, at);
  while (isPos(chunks[at], 'ADV', 'DET', 'ADJ') && at < from + 6) at++;
  if (claimed.opens.has(at) || claimed.opens.has(from)) return false;
  const object = chunks[at];
  const particle = words.length === 1 && /^(?:out|up|down|off|away|back)$/.test(words[0]!);
  if (particle && object?.kind === 'noun' && object.temporal) {
    state.end = chunks[from]!.end;
    state.at = at;
    return true;
  }
  if (object?.kind === 'noun') return takeNoun(state, object, words.join(' '), at);
  if (object?.kind === 'verb' && object.group.participle === 'present') {
    const end = claimed.ends.get(at) ?? object.end;
    state.dependents.push({
      kind: 'prepositional',
      marker: words.join(' '),
      start: object.start,
      end,
      head: object.group.head,
    });
    state.end = end;
    return false;
  }
  if (object?.kind === 'verb' || object?.kind === 'relative') return false;
  state.end = chunks[from]!.end;
  state.at = from + 1;
  return true;
}

/** “is [guilty]”, “found him [guilty]”, with what another “and” adds. */
function takeAdjective(state: State, verb: number): boolean {
  const { chunks, at } = state;
  const { group } = chunks[verb] as VerbChunk;
  if (isWord(chunks[at], 'late', 'early', 'first', 'last') && isPreposition(chunks[at + 1])) return skip(state);
  let last = isWord(chunks[at + 1], 'than') && isPos(chunks[at + 2], 'ADJ') ? at + 2 : at;
  while (
    (isPos(chunks[last + 1], 'ADJ', 'ADV') && !isWord(chunks[last + 1], 'when', 'where', 'how', 'why')) ||
    (isWord(chunks[last + 1], 'and', 'or', 'but') && isPos(chunks[last + 2], 'ADJ'))
  )
    last++;
  const bare = state.dependents.every((dependent) => dependent.kind !== 'nominal');
  if ((isCopula(group.lemma) && bare) || state.dependents.at(-1)?.kind === 'nominal' || bare) {
    state.dependents.push({
      kind: 'adjectival',
      marker: null,
      start: chunks[graded(chunks, at, verb)]!.start,
      end: chunks[last]!.end,
      head: chunks[at]!.start,
    });
  }
  state.end = chunks[last]!.end;
  state.at = last + 1;
  return true;
}

/** “were [less happy]”: the adverb that says how much belongs to what is said. */
function graded(chunks: readonly Chunk[], adjective: number, verb: number): number {
  const degree = isWord(chunks[adjective - 1], 'less', 'least', 'more', 'most', 'too', 'almost', 'nearly', 'half');
  return degree && adjective - 1 > verb ? adjective - 1 : adjective;
}

/** Behind a comma a clause goes on with a preposition, or after an apposition that is closed; anything else ends it. */
function takeComma(state: State, verb: number): boolean {
  const { chunks, at, claimed } = state;
  const next = afterMarks(chunks, at + 1);
  if (claimed.opens.has(next)) return false;
  const after = chunks[next];
  if (after?.kind === 'noun' && goesOnWith(state, after)) return extendLast(state, after, next);
  if (isPreposition(after) && !isWord(after, 'according', 'as') && prepositionGoesOn(state, next)) {
    state.at = next;
    return true;
  }
  if (after?.kind === 'noun' && after.temporal) {
    state.at = next;
    return true;
  }
  if (after?.kind === 'noun' && state.dependents.length > 0) return skipApposition(state, next, verb);
  return false;
}

/** “in Vladivostok, [Russia]”, “on July 17, [1749]”. */
function goesOnWith(state: State, noun: NounChunk): boolean {
  const last = state.dependents.at(-1);
  if (last === undefined || state.end !== last.end) return false;
  if (noun.temporal)
    return noun.end === noun.start + 1 && noun.year && (last.kind === 'temporal' || last.kind === 'prepositional');
  return (
    last.kind === 'prepositional' &&
    noun.name &&
    /^(?:in|at|from|near|to|outside|off)$/.test(last.marker ?? '') &&
    nameBefore(state)
  );
}

function nameBefore({ chunks, at }: State): boolean {
  const before = chunks[at - 1];
  return before?.kind === 'noun' && before.name;
}

function extendLast(state: State, noun: NounChunk, index: number): boolean {
  const last = state.dependents.pop()!;
  state.dependents.push({ ...last, end: noun.end });
  state.at = index + 1;
  state.end = noun.end;
  return true;
}

function prepositionGoesOn(state: State, at: number): boolean {
  const { chunks, claimed } = state;
  const object = afterMarks(chunks, at + 1);
  if (claimed.opens.has(at) || claimed.opens.has(object)) return false;
  return chunks[object]?.kind === 'noun' || isPos(chunks[object], 'ADV', 'DET', 'ADJ', 'NUM');
}

/** Steps over “, Mutiara Lines,” where a preposition or a time follows. */
function skipApposition(state: State, from: number, verb: number): boolean {
  const { chunks } = state;
  for (let at = from; at < chunks.length && at < from + 12; at++) {
    const chunk = chunks[at]!;
    if (isWord(chunk, ',')) {
      const next = chunks[at + 1];
      const goesOn = next?.kind === 'verb' && next.group.infinitive && state.dependents.at(-1)?.kind === 'nominal';
      if (!goesOn && !isPreposition(next) && !(next?.kind === 'noun' && next.temporal)) return false;
      state.at = at + 1;
      return at > verb;
    }
    if (chunk.kind === 'verb' || chunk.kind === 'relative' || isPos(chunk, 'CCONJ')) return false;
  }
  return false;
}
