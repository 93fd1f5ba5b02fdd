import type { Claim } from '../../schemas/claim.js';
import type { Entity } from '../../schemas/entity.js';
import type { Account } from './lookup.js';
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
  const claim = shortest(claims.filter((one) => holds(one, place)));
  if (claim !== undefined) return { record: claim, start: claim.start, end: claim.end };
  const sentence = sentences.find((one) => holds(one, place));
  const near = sentence === undefined ? [] : claims.filter((one) => one.sentence === sentence.id);
  const nearest = [...near].sort((a, b) => gap(a, place) - gap(b, place) || a.start - b.start)[0];
  if (nearest !== undefined) return { record: nearest, ...shown };
  const quote = quotes.find(({ content }) => content.some((span) => holds(span, place)));
  if (quote !== undefined) return { record: quote, ...shown };
  return figure === undefined ? null : { record: figure, ...shown };
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function shortest(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}

function gap(a: Stretch, b: Stretch): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
