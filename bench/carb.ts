/**
 * CaRB's matching of extractions (Bhardwaj, Aggarwal and Mausam 2019, “CaRB: A Crowdsourced Benchmark for Open IE”):
 * arguments after the first are joined, words are counted as bags, recall takes the best extraction for each gold one,
 * precision a one-to-one matching. Written anew from the paper and the behaviour of its published scorer.
 */
export interface Extraction {
  readonly rel: string;
  readonly args: readonly string[];
}

export interface Ranked extends Extraction {
  readonly confidence: number;
}

export interface CarbScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly auc: number;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
}

const reporting = ['said', 'told', 'added', 'adds', 'says'];
const formsOfBe = ['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being'];

/** Best F1 over all confidence thresholds, and the area under the curve. `found[i]` are the extractions of `gold[i]`'s sentence. */
export function carbScore(gold: readonly (readonly Extraction[])[], found: readonly (readonly Ranked[])[]): CarbScore {
  const sentences = gold.map((wanted, i) => ({
    found: found[i]!,
    scores: wanted.map((one) => found[i]!.map((other) => matchScore(one, other))),
  }));
  const thresholds = [...new Set(found.flat().map((one) => one.confidence))].sort((a, b) => a - b);
  const points = thresholds.map((threshold) => pointAt(threshold, sentences));
  const best = points.reduce((a, b) => (f1(b) > f1(a) ? b : a), { precision: 0, recall: 0 });
  return { ...best, f1: f1(best), auc: area([...points, { precision: 1, recall: 0 }]) };
}

interface ScoredSentence {
  readonly found: readonly Ranked[];
  readonly scores: readonly (readonly Score[])[];
}

function pointAt(threshold: number, sentences: readonly ScoredSentence[]): Score {
  let right = 0;
  let predicted = 0;
  let covered = 0;
  let wanted = 0;
  for (const { found, scores } of sentences) {
    const kept = [...found.keys()].filter((index) => found[index]!.confidence >= threshold);
    predicted += kept.length;
    wanted += scores.length;
    covered += sum(scores.map((row) => Math.max(0, ...kept.map((index) => row[index]!.recall))));
    right += matchedPrecision(scores, kept);
  }
  return { precision: predicted === 0 ? 1 : right / predicted, recall: wanted === 0 ? 0 : covered / wanted };
}

/** Greedy one-to-one matching by precision, as the published scorer does it. */
function matchedPrecision(scores: readonly (readonly Score[])[], kept: readonly number[]): number {
  const pairs = scores.flatMap((row, gold) => kept.map((index) => ({ gold, index, precision: row[index]!.precision })));
  pairs.sort((a, b) => b.precision - a.precision || a.gold - b.gold || a.index - b.index);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  let total = 0;
  for (const { gold, index, precision } of pairs) {
    if (usedGold.has(gold) || usedFound.has(index)) continue;
    usedGold.add(gold);
    usedFound.add(index);
    total += precision;
  }
  return total;
}

function matchScore(gold: Extraction, found: Extraction): Score {
  const straight = tupleScore(binary(gold), binary(found));
  if (!reporting.some((verb) => gold.rel.includes(verb))) return straight;
  const other = binary(found);
  const turned = tupleScore(binary(gold), { ...other, args: [...other.args].reverse() });
  return {
    precision: Math.max(straight.precision, turned.precision),
    recall: Math.max(straight.recall, turned.recall),
  };
}

function binary({ rel, args }: Extraction): Extraction {
  return { rel, args: args.length < 2 ? args : [args[0]!, args.slice(1).join(' ')] };
}

function tupleScore(gold: Extraction, found: Extraction): Score {
  const rel = sharedWords(gold.rel, found.rel) + sharedBe(gold.rel, found.rel);
  if (rel === 0 || found.args.length < Math.min(2, gold.args.length)) return { precision: 0, recall: 0 };
  const parts = gold.args.map((arg, index) => ({ gold: arg, found: found.args[index] ?? '' }));
  const right = rel + sum(parts.map((part) => sharedWords(part.gold, part.found)));
  const predicted = words(found.rel).length + sum(parts.map((part) => words(part.found).length));
  const wanted = words(gold.rel).length + sum(parts.map((part) => words(part.gold).length));
  return { precision: right / predicted, recall: right / wanted };
}

/** The scorer counts a bare “be” left over in the found relation as any form of it. */
function sharedBe(gold: string, found: string): number {
  if (!words(found).includes('be') || words(gold).includes('be')) return 0;
  return words(gold).some((word) => formsOfBe.includes(word)) ? 1 : 0;
}

function sharedWords(a: string, b: string): number {
  const left = words(b);
  let count = 0;
  for (const word of words(a)) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return count;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function f1({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Trapezoids under precision over recall. */
function area(points: readonly Score[]): number {
  const sorted = [...points].sort((a, b) => a.recall - b.recall || b.precision - a.precision);
  return sum(
    sorted
      .slice(1)
      .map((point, i) => ((point.precision + sorted[i]!.precision) / 2) * (point.recall - sorted[i]!.recall)),
  );
}
