import type { Draft, Exhibit } from './draft.js';

/**
 * Drafts without the agreements of claims that say nothing new: claims inside quotations that were collated, and claims
 * whose figures were found equal.
 */
export function withoutRedundant(drafts: readonly Draft[]): Draft[] {
  const collations = drafts.filter(
    ({ rule }) => rule.startsWith('reconcile/quote-') || rule === 'reconcile/figures-agree',
  );
  const byDoc = new Map<string, Exhibit[]>();
  for (const exhibit of collations.flatMap(({ exhibits }) => exhibits)) {
    byDoc.set(exhibit.record.doc, [...(byDoc.get(exhibit.record.doc) ?? []), exhibit]);
  }
  return drafts.filter(
    ({ rule, exhibits }) =>
      rule !== 'reconcile/claims-agree' ||
      !exhibits.every((exhibit) => isCovered(exhibit, byDoc.get(exhibit.record.doc) ?? [])),
  );
}

function isCovered({ start, end }: Exhibit, others: readonly Exhibit[]): boolean {
  return others.some((other) => other.start <= start && end <= other.end);
}
