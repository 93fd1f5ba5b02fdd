import type { Quote } from '../src/schemas/quote.js';
import { type Counts, cells, percent, recall } from './counts.js';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import { compromiseQuotations } from './peers.js';
import type { Table } from './table.js';

type Stretch = readonly [number, number];

interface GoldQuote {
  readonly content: readonly Stretch[];
  readonly speaker: readonly Stretch[] | null;
  readonly kind: 'direct' | 'indirect' | 'mixed';
}

interface PolnearDocument {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface Found {
  readonly content: readonly Stretch[];
  readonly source: Stretch | null;
  readonly rule: string;
}

interface Pair {
  readonly gold: GoldQuote;
  readonly found: Found;
}

interface Scored {
  readonly pairs: readonly Pair[];
  readonly found: readonly Found[];
  readonly wanted: readonly GoldQuote[];
}

const thresholds = [0.3, 0.5, 0.8];

/** Quotations on political news with attributions marked by hand. */
export function scoreQuotes(gold: string): Table[] | null {
  const documents = goldSet<PolnearDocument>(gold, 'polnear/dev');
  if (documents === null) return null;
  const ours = documents.map(({ id, text, date }) => layersOf(id, text, 'attribute', date).quotes.map(foundOf));
  const theirs = documents.map(({ text }) =>
    compromiseQuotations(text).map(
      ({ start, end }): Found => ({ content: [[start, end]], source: null, rule: 'compromise/quotations' }),
    ),
  );
  const score = (found: readonly (readonly Found[])[], threshold: number) =>
    merged(documents.map((document, i) => match(document.quotes, found[i]!, threshold)));
  return [contentTable(ours, theirs, score), kindTable(score(ours, 0.5)), ruleTable(score(ours, 0.5))];
}

function foundOf({ content, source, rule }: Quote): Found {
  return {
    content: content.map(({ start, end }) => [start, end]),
    source: source === null ? null : [source.start, source.end],
    rule,
  };
}

type Score = (found: readonly (readonly Found[])[], threshold: number) => Scored;

function contentTable(ours: readonly Found[][], theirs: readonly Found[][], score: Score): Table {
  const row = (system: string, found: readonly Found[][], threshold: number) => {
    const scored = score(found, threshold);
    return [system, `≥ ${threshold}`, ...cells(countsOf(scored)), sourceShare(scored.pairs)];
  };
  return {
    title: 'attribute: content and source (polnear dev)',
    note: 'Content matched one to one by the characters shared (intersection over union); a source is right when it overlaps the marked one, or both are absent. Percent.',
    head: ['system', 'overlap', 'precision', 'recall', 'F1', 'source right, of matched'],
    rows: [...thresholds.map((threshold) => row('variorum', ours, threshold)), row('compromise', theirs, 0.5)],
  };
}

function kindTable(scored: Scored): Table {
  const kinds = ['direct', 'mixed', 'indirect'] as const;
  return {
    title: 'attribute: recall by kind (polnear dev)',
    note: 'Content at intersection over union ≥ 0.5. Percent.',
    head: ['kind', 'recall', 'source right, of matched', 'gold'],
    rows: kinds.map((kind) => {
      const wanted = scored.wanted.filter((quote) => quote.kind === kind).length;
      const pairs = scored.pairs.filter((pair) => pair.gold.kind === kind);
      return [kind, percent(recall({ right: pairs.length, predicted: 0, wanted })), sourceShare(pairs), String(wanted)];
    }),
  };
}

function ruleTable(scored: Scored): Table {
  const rules = [...new Set(scored.found.map((found) => found.rule))].sort();
  return {
    title: 'attribute: precision by rule (polnear dev)',
    note: 'Content at intersection over union ≥ 0.5. Percent.',
    head: ['rule', 'found', 'content right', 'source right, of matched'],
    rows: rules.map((rule) => {
      const found = scored.found.filter((one) => one.rule === rule).length;
      const pairs = scored.pairs.filter((pair) => pair.found.rule === rule);
      return [rule, String(found), percent(pairs.length / found), sourceShare(pairs)];
    }),
  };
}

function countsOf({ pairs, found, wanted }: Scored): Counts {
  return { right: pairs.length, predicted: found.length, wanted: wanted.length };
}

function merged(all: readonly Scored[]): Scored {
  return {
    pairs: all.flatMap((one) => one.pairs),
    found: all.flatMap((one) => one.found),
    wanted: all.flatMap((one) => one.wanted),
  };
}

function sourceShare(pairs: readonly Pair[]): string {
  const right = pairs.filter(({ gold, found }) => sameSource(gold, found)).length;
  return pairs.length === 0 ? '–' : percent(right / pairs.length);
}

function sameSource(gold: GoldQuote, found: Found): boolean {
  if (gold.speaker === null || gold.speaker.length === 0) return found.source === null;
  return found.source !== null && gold.speaker.some((span) => shared(span, found.source!) > 0);
}

/** Pairs gold and found one to one, best overlap first. */
function match(wanted: readonly GoldQuote[], found: readonly Found[], threshold: number): Scored {
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

function overlapOf(a: readonly Stretch[], b: readonly Stretch[]): number {
  const both = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + shared(x, y), 0), 0);
  const length = (stretches: readonly Stretch[]) => stretches.reduce((sum, [start, end]) => sum + end - start, 0);
  const union = length(a) + length(b) - both;
  return union === 0 ? 0 : both / union;
}

function shared([a, b]: Stretch, [c, d]: Stretch): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}
