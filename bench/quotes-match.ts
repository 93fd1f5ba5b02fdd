/** Half-open stretch of a text. */
export type Stretch = readonly [number, number];

/** An attribution marked by hand. */
export interface GoldQuote {
  readonly content: readonly Stretch[];
  readonly speaker: readonly Stretch[] | null;
  readonly cue: readonly Stretch[] | null;
  readonly kind: 'direct' | 'indirect' | 'mixed';
}

/** A quotation as a system found it. */
export interface Found {
  readonly content: readonly Stretch[];
  readonly source: Stretch | null;
  readonly rule: string;
  /** The lemma of its cue. */
  readonly cue: string | null;
}

interface Pair {
  readonly gold: GoldQuote;
  readonly found: Found;
}

/** What was found against what was marked, in one document or in all. */
export interface Scored {
  readonly pairs: readonly Pair[];
  readonly found: readonly Found[];
  readonly wanted: readonly GoldQuote[];
}

/** Pairs gold and found one to one, best overlap first, where they overlap by the threshold at least. */
export function match(wanted: readonly GoldQuote[], found: readonly Found[], threshold: number): Scored {
  const candidates = wanted.flatMap((gold, g) =>
    found
      .map((one, f) => ({ g, f, score: overlapOf(gold.content, one.content) }))
      .filter(({ score }) => score >= threshold),
  );
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: Pair[] = [];
  for (const { g, f } of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push({ gold: wanted[g]!, found: found[f]! });
  }
  return { pairs, found, wanted };
}

export function merged(all: readonly Scored[]): Scored {
  return {
    pairs: all.flatMap((one) => one.pairs),
    found: all.flatMap((one) => one.found),
    wanted: all.flatMap((one) => one.wanted),
  };
}

/** Whether the sources overlap, or nobody is named in either. */
export function sameSource({ gold, found }: Pair): boolean {
  if (gold.speaker === null || gold.speaker.length === 0) return found.source === null;
  return found.source !== null && gold.speaker.some((span) => shared(span, found.source!) > 0);
}

/** Characters in both over characters in either. */
export function overlapOf(a: readonly Stretch[], b: readonly Stretch[]): number {
  const both = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + shared(x, y), 0), 0);
  const length = (stretches: readonly Stretch[]) => stretches.reduce((sum, [start, end]) => sum + end - start, 0);
  const union = length(a) + length(b) - both;
  return union === 0 ? 0 : both / union;
}

function shared([a, b]: Stretch, [c, d]: Stretch): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}
