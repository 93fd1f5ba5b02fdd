import type { Draft, Exhibit } from './draft.js';

/**
 * Drafts without those that say nothing new: a collation or an agreement of claims inside a longer one with the same outcome, agreements of claims
 * inside quotations that were collated, and of claims whose figures were found equal; times and results inside claims with
 * the same outcome.
 */
export function withoutRedundant(drafts: readonly Draft[]): Draft[] {
  return withoutToldPoints(withoutToldClaims(drafts));
}

const point = /^reconcile\/(?:hours|days|positions|results)-/;

function withoutToldPoints(drafts: readonly Draft[]): Draft[] {
  const byDoc = new Map<string, Draft[]>();
  for (const draft of drafts.filter(({ rule }) => !point.test(rule)))
    for (const doc of new Set(draft.exhibits.map(({ record }) => record.doc)))
      byDoc.set(doc, [...(byDoc.get(doc) ?? []), draft]);
  return drafts.filter((draft) => {
    const near = point.test(draft.rule) ? (byDoc.get(draft.exhibits[0]!.record.doc) ?? []) : [];
    // That two tell of one day is no news beside what they say of it.
    return !near.some(
      (other) => (draft.rule === 'reconcile/days-agree' || other.verdict === draft.verdict) && isInside(draft, other),
    );
  });
}

function withoutToldClaims(drafts: readonly Draft[]): Draft[] {
  const collations = outermost(drafts.filter(isCollation));
  const telling = [
    ...collations.filter(({ verdict }) => verdict !== 'single-source'),
    ...drafts.filter(({ rule }) => rule === 'reconcile/figures-agree'),
  ];
  const byDoc = new Map<string, Exhibit[]>();
  for (const exhibit of telling.flatMap(({ exhibits }) => exhibits)) {
    byDoc.set(exhibit.record.doc, [...(byDoc.get(exhibit.record.doc) ?? []), exhibit]);
  }
  const kept = new Set([...collations, ...outermost(drafts.filter(isAgreement))]);
  return drafts.filter((draft) =>
    isCollation(draft)
      ? kept.has(draft)
      : !isAgreement(draft) ||
        (kept.has(draft) &&
          !draft.exhibits.every((exhibit) => isCovered(exhibit, byDoc.get(exhibit.record.doc) ?? []))),
  );
}

function isAgreement({ rule }: Draft): boolean {
  return rule === 'reconcile/claims-agree';
}

function isCollation({ rule }: Draft): boolean {
  return rule.startsWith('reconcile/quote-');
}

/** Of two with one outcome, one inside the other, the longer; of two that are equal, the first. */
function outermost(collations: readonly Draft[]): Draft[] {
  const byDoc = new Map<string, Draft[]>();
  for (const draft of collations)
    for (const doc of new Set(draft.exhibits.map(({ record }) => record.doc)))
      byDoc.set(doc, [...(byDoc.get(doc) ?? []), draft]);
  const rank = new Map(collations.map((draft, index) => [draft, index]));
  return collations.filter((draft) => {
    const near = byDoc.get(draft.exhibits[0]!.record.doc) ?? [];
    return !near.some(
      (other) =>
        other !== draft &&
        other.verdict === draft.verdict &&
        isInside(draft, other) &&
        (!isInside(other, draft) || rank.get(other)! < rank.get(draft)!),
    );
  });
}

function isInside(inner: Draft, outer: Draft): boolean {
  return inner.exhibits.every((exhibit) =>
    isCovered(
      exhibit,
      outer.exhibits.filter(({ record }) => record.doc === exhibit.record.doc),
    ),
  );
}

function isCovered({ start, end }: Exhibit, others: readonly Exhibit[]): boolean {
  return others.some((other) => other.start <= start && end <= other.end);
}
