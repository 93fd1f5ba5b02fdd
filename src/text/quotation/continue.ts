import type { Stretch } from '../paragraphs.js';
import type { StrayMark } from '../quotation.js';
import type { Mark } from './marks.js';
import type { Pair, Paired } from './pair.js';

export interface Continued {
  /** For each paragraph its pairs, by start, the outer before the inner. */
  readonly pairs: readonly (readonly Pair[])[];
  readonly strays: readonly StrayMark[];
}

/**
 * Follows quotations over paragraphs: an opening mark on each, a closing one on the last alone; or an opening mark in
 * one paragraph and its closing one in a later one.
 *
 *     “We waited for hours.
 *     ^
 *     “Nobody came,” she said.
 *     ^            ^
 */
export function continueOver(stretches: readonly Stretch[], paired: readonly Paired[]): Continued {
  const pairs: Pair[][] = paired.map((paragraph) => [...paragraph.pairs]);
  const partnered = new Set<Mark>();
  stretches.forEach(({ end }, index) => {
    const mark = lastOpen(paired[index]!);
    const next = stretches[index + 1];
    if (mark === null || next === undefined) return;
    if (reopens(paired[index + 1]!, next, mark)) {
      pairs[index]!.push(running(mark, end));
      partnered.add(mark);
      return;
    }
    const closing = closingWithin(paired, stretches, index, mark);
    if (closing === null) return;
    pairs[index]!.push(running(mark, end));
    for (let at = index + 1; at < closing.at; at++) pairs[at]!.push(passing(stretches[at]!, mark));
    pairs[closing.at]!.push(arriving(stretches[closing.at]!.start, closing.mark));
    partnered.add(mark).add(closing.mark);
  });
  return { pairs: pairs.map((list, index) => inOrder(list, stretches, pairs, index)), strays: left(paired, partnered) };
}

/** The opening mark that no mark closes in its paragraph, if no whole quotation of its family stands after it. */
function lastOpen({ pairs, strays }: Paired): Mark | null {
  const mark = strays.findLast(({ role }) => role === 'open' || role === 'either');
  if (mark === undefined || pairs.some((pair) => isInside(mark, pair))) return null;
  return pairs.some(({ start, family }) => start > mark.start && family === mark.family) ? null : mark;
}

/** Whether the paragraph begins with an opening mark of the same family. */
function reopens({ pairs, strays }: Paired, { start }: Stretch, mark: Mark): boolean {
  const opens = (other: { start: number; family: string }) => other.start === start && other.family === mark.family;
  return pairs.some(opens) || strays.some((stray) => opens(stray) && stray.role === 'open');
}

/** Paragraphs that a quotation may run through without a mark. */
const REACH = 6;

/** The mark that closes the quotation in one of the next paragraphs, with none of its family in between. */
function closingWithin(
  paired: readonly Paired[],
  stretches: readonly Stretch[],
  from: number,
  mark: Mark,
): { readonly at: number; readonly mark: Mark } | null {
  for (let at = from + 1; at < stretches.length && at <= from + REACH; at++) {
    const close = firstClosing(paired[at]!, stretches[at]!, mark);
    if (close !== null) return { at, mark: close };
    const { pairs, strays } = paired[at]!;
    if (pairs.some(({ family }) => family === mark.family) || strays.length > 0) return null;
  }
  return null;
}

/** The first mark of the paragraph, where it only closes. */
function firstClosing({ pairs, strays }: Paired, { start }: Stretch, mark: Mark): Mark | null {
  const first = strays[0];
  if (first?.role !== 'close' || first.family !== mark.family || first.start === start) return null;
  if (pairs.some((pair) => isInside(first, pair))) return null;
  return pairs.some((pair) => pair.start < first.start && pair.family === mark.family) ? null : first;
}

/** Whether a mark stands in a quotation of its paragraph: what went on from there would cross it. */
function isInside({ start }: Mark, pair: Pair): boolean {
  return pair.start < start && start < pair.end;
}

function passing({ start, end }: Stretch, { family }: Mark): Pair {
  return { start, end, inner: { start, end }, family, opens: false, closes: false };
}

function running(mark: Mark, end: number): Pair {
  const inner = { start: mark.end, end };
  return { start: mark.start, end, inner, family: mark.family, opens: true, closes: false };
}

function arriving(start: number, mark: Mark): Pair {
  const inner = { start, end: mark.start };
  return { start, end: mark.end, inner, family: mark.family, opens: false, closes: true };
}

/** Sorts the pairs of a paragraph; its first one goes on from the paragraph before where that one runs out open. */
function inOrder(
  list: readonly Pair[],
  stretches: readonly Stretch[],
  pairs: readonly Pair[][],
  index: number,
): Pair[] {
  const sorted = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
  const first = sorted[0];
  const continues = index > 0 && pairs[index - 1]!.some(({ closes }) => !closes);
  if (first !== undefined && continues && first.start === stretches[index]!.start)
    sorted[0] = { ...first, opens: false };
  return sorted;
}

function left(paired: readonly Paired[], partnered: ReadonlySet<Mark>): StrayMark[] {
  return paired.flatMap(({ strays }, paragraph) =>
    strays.filter((mark) => !partnered.has(mark)).map(({ start, end }) => ({ start, end, paragraph })),
  );
}
