import type { Claim } from '../../schemas/claim.js';
import type { Entity } from '../../schemas/entity.js';
import type { Quote } from '../../schemas/quote.js';
import { locator } from '../../text/locator.js';
import { perObject } from '../../text/per-object.js';
import { type Account, sentenceAt } from './lookup.js';
import type { Evidence } from './origins.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The record that a place in an account rests on, and the stretch to show: the shortest claim around it, or the shortest
 * quotation; failing these the nearest claim of the sentence, or the `figure` itself, with the stretch `shown`. Null where
 * there is none of them.
 */
export function evidenceAt(
  { claims, quotes, sentences }: Account,
  place: Stretch,
  shown: Stretch,
  figure?: Entity,
): { record: Evidence; start: number; end: number } | null {
  const sentence = sentenceAt(sentences, place.start);
  const near = sentence === null || place.end > sentence.end ? [] : (claimsBySentence(claims).get(sentence.id) ?? []);
  const claim = shortest(near.filter((one) => holds(one, place)));
  if (claim !== undefined) return { record: claim, start: claim.start, end: claim.end };
  const nearest = [...near].sort((a, b) => gap(a, place) - gap(b, place) || a.start - b.start)[0];
  if (nearest !== undefined) return { record: nearest, ...shown };
  const quote = firstAround(quotes, place);
  if (quote !== undefined) return { record: quote, ...shown };
  return figure === undefined ? null : { record: figure, ...shown };
}

/** The claims of an account by the id of their sentence, which holds all of a claim. */
export const claimsBySentence = perObject((claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const index = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = index.get(claim.sentence);
    if (list === undefined) index.set(claim.sentence, [claim]);
    else list.push(claim);
  }
  return index;
});

/** The first quotation of an account with words around a place. */
function firstAround(quotes: readonly Quote[], { start, end }: Stretch): Quote | undefined {
  const around = contentsOf(quotes).covering(start, end);
  return around.length === 0 ? undefined : quotes[Math.min(...around.map(({ item }) => item))];
}

/** The words of quotations by their place, each with the number of its quotation. */
const contentsOf = perObject((quotes: readonly Quote[]) =>
  locator(quotes.flatMap(({ content }, item) => content.map(({ start, end }) => ({ start, end, item })))),
);

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function shortest(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}

function gap(a: Stretch, b: Stretch): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
