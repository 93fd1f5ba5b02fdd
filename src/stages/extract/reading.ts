import type { Clause, Nominal } from '../../language/clauses/clause.js';
import { clausesOf } from '../../language/clauses/clauses.js';
import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { Document } from '../../schemas/document.js';
import type { Entity, Mention } from '../../schemas/entity.js';
import type { Quote } from '../../schemas/quote.js';
import type { Sentence, Token } from '../../schemas/sentence.js';
import { type Located, locator } from '../../text/locator.js';

/** A sentence with its clauses and the records of other stages that touch it. */
export interface Reading {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  readonly headline: boolean;
  readonly entityAt: (start: number, end: number) => Entity | null;
  readonly entitiesIn: (start: number, end: number) => readonly Entity[];
  readonly quoteAt: (start: number, end: number) => Quote | null;
  /** All quotations around the stretch. */
  readonly quotesAt: (start: number, end: number) => readonly Quote[];
  readonly isCue: (start: number, end: number) => Quote | null;
  readonly entity: (id: string | null) => Entity | null;
}

type Contents = ReturnType<typeof locator<Quote>>;

interface Layers {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** The readings of the sentences of a document, one at a time, in text order. */
export function* readings({ document, sentences, entities, quotes }: Layers): Generator<Reading> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentions = locator(entities.flatMap((entity) => entity.mentions.map((mention) => located(mention, entity))));
  const contents = locator(quotes.flatMap((quote) => quote.content.map((span) => located(span, quote))));
  const cues = locator(quotes.flatMap((quote) => (quote.cue === null ? [] : [located(quote.cue, quote)])));
  for (const sentence of sentences) {
    const headline = document.blocks[sentence.block]?.role === 'title';
    const { tokens, nounPhrases, clauses: whole } = clausesOf(sentence.tokens, { headline });
    const clauses = whole.map((clause) => withinContent(clause, tokens, contents));
    yield {
      document,
      sentence,
      tokens,
      nounPhrases,
      clauses,
      headline,
      entityAt: (start, end) => longest(mentions.covering(start, end)),
      entitiesIn: (start, end) => [...new Set(mentions.inside(start, end).map((found) => found.item))],
      quoteAt: (start, end) => shortest(contents.covering(start, end)),
      quotesAt: (start, end) => contents.covering(start, end).map(({ item }) => item),
      isCue: (start, end) => shortest(cues.touching(start, end)),
      entity: (id) => (id === null ? null : (byId.get(id) ?? null)),
    };
  }
}

/**
 * A clause inside a quotation has nothing outside it: what the tree hangs on it from there belongs to whoever speaks.
 *
 *     The road remained closed on Sunday, drivers said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function withinContent(clause: Clause, tokens: readonly Token[], contents: Contents): Clause {
  const { start, end } = tokens[clause.verb.head]!;
  const content = shortestSpan(contents.covering(start, end));
  if (content === null)
    return clause.subject !== null && isSaid(clause.subject, tokens, contents) ? { ...clause, subject: null } : clause;
  const inside = (at: number) => content.start <= tokens[at]!.start && tokens[at]!.end <= content.end;
  const dependents = clause.dependents
    .filter(({ head }) => inside(head))
    .map((one) => {
      let { end: last } = one;
      while (last > one.head + 1 && !inside(last - 1)) last--;
      return { ...one, end: last };
    });
  let { end: last } = clause;
  while (last > clause.verb.end && !inside(last - 1)) last--;
  return { ...clause, dependents, end: last };
}

/** “We have asked them,” she added, implying …: who is spoken of inside is not the one who does it outside. */
function isSaid({ head }: Nominal, tokens: readonly Token[], contents: Contents): boolean {
  return shortestSpan(contents.covering(tokens[head]!.start, tokens[head]!.end)) !== null;
}

function shortestSpan<T>(found: readonly Located<T>[]): Located<T> | null {
  return found.reduce<Located<T> | null>(
    (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
    null,
  );
}

function located<T>({ start, end }: Pick<Mention, 'start' | 'end'>, item: T): Located<T> {
  return { start, end, item };
}

/** Of several mentions over a word the longest is the one meant; ties go to the first. */
function longest<T>(found: readonly Located<T>[]): T | null {
  return (
    found.reduce<Located<T> | null>(
      (best, one) => (best === null || one.end - one.start > best.end - best.start ? one : best),
      null,
    )?.item ?? null
  );
}

/** Of nested quotations the innermost is the one that the words belong to. */
function shortest<T>(found: readonly Located<T>[]): T | null {
  return shortestSpan(found)?.item ?? null;
}
