import type { Finding, Verdict } from '../schemas/finding.js';

/** How much a reader gains from a verdict, most first. The two that conclude nothing are not told. */
const rank: Readonly<Partial<Record<Verdict, number>>> = { conflict: 0, update: 1, variant: 2, agreement: 3 };

/** The findings that say most, best first: contradictions before changes before wordings before agreement; more origins first. */
export function mostTelling(findings: Iterable<Finding>, count: number): Finding[] {
  return [...findings]
    .filter((finding) => finding.verdict in rank && finding.articles.length > 1)
    .sort(
      (a, b) =>
        rank[a.verdict]! - rank[b.verdict]! ||
        b.origins.length - a.origins.length ||
        b.articles.length - a.articles.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, count);
}
