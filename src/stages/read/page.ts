import { paragraphs, type Stretch } from '../../text/paragraphs.js';
import type { Found } from './found.js';

/** Code units at either end of a piece that rules look at: they cost the same however long a paragraph is. */
const WINDOW = 400;
/** Pieces at the top of a page among which its headline, byline and dates stand. */
const HEADER_PIECES = 12;
/** Shortest piece, in code units, that is the running text of an article if it ends like a sentence. */
const PROSE_LENGTH = 80;

/** A stretch of one paragraph that no rule has taken yet; `opens` and `closes` say whether it has the paragraph's ends. */
export interface Piece extends Stretch {
  readonly paragraph: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The text with its paragraphs, and what of it is still free. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
  readonly free: readonly Piece[];
  readonly taken: readonly Found[];
}

export function pageOf(text: string): Page {
  const all = paragraphs(text);
  const free = all.map(({ start, end }, paragraph) => ({ start, end, paragraph, opens: true, closes: true }));
  return { text, paragraphs: all, free, taken: [] };
}

/** The page after `found` was taken out of it; what overlaps something taken before is dropped. */
export function take(page: Page, found: readonly Found[]): Page {
  const fitting = withoutOverlaps(page.taken, found);
  if (fitting.length === 0) return page;
  const taken = [...page.taken, ...fitting].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...page, taken, free: cutOut(page, taken) };
}

function withoutOverlaps(taken: readonly Found[], found: readonly Found[]): Found[] {
  const order = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const fitting: Found[] = [];
  let next = 0;
  let free = 0;
  for (const one of order) {
    while (next < taken.length && taken[next]!.end <= one.start) next++;
    const overlaps = one.start < free || (next < taken.length && taken[next]!.start < one.end);
    if (one.start >= one.end || overlaps) continue;
    fitting.push(one);
    free = one.end;
  }
  return fitting;
}

function cutOut(page: Page, taken: readonly Found[]): Piece[] {
  const free: Piece[] = [];
  let next = 0;
  page.paragraphs.forEach((whole, paragraph) => {
    let at = whole.start;
    while (next < taken.length && taken[next]!.end <= at) next++;
    for (let index = next; index < taken.length && taken[index]!.start < whole.end; index++) {
      push(at, taken[index]!.start);
      at = Math.max(at, taken[index]!.end);
    }
    push(at, whole.end);

    function push(from: number, to: number): void {
      let [start, end] = [from, to];
      while (start < end && page.text.charAt(start).trim() === '') start++;
      while (end > start && page.text.charAt(end - 1).trim() === '') end--;
      if (start >= end) return;
      free.push({ start, end, paragraph, opens: start === whole.start, closes: end === whole.end });
    }
  });
  return free;
}

/** The words of a piece, or its first few hundred code units. */
export function headOf(page: Page, { start, end }: Stretch): string {
  return page.text.slice(start, Math.min(end, start + WINDOW));
}

/** The words of a piece, or its last few hundred code units. */
export function tailOf(page: Page, { start, end }: Stretch): string {
  return page.text.slice(Math.max(start, end - WINDOW), end);
}

/** The whole piece where it is at most `limit` code units long, else null. */
export function shortText(page: Page, { start, end }: Stretch, limit: number): string | null {
  return end - start <= limit ? page.text.slice(start, end) : null;
}

/** The free pieces above the running text. */
export function headerOf(page: Page): readonly Piece[] {
  const top = page.free.slice(0, HEADER_PIECES);
  const prose = top.findIndex((piece) => isProse(page, piece));
  return prose < 0 ? top : top.slice(0, prose);
}

/** The piece reads like running text: long enough, and ends as sentences do. */
function isProse(page: Page, piece: Piece): boolean {
  return piece.end - piece.start >= PROSE_LENGTH && endsSentence(page, piece);
}

/** The piece ends with a full stop, a question or exclamation mark or dots, with whatever closes after it. */
export function endsSentence(page: Page, piece: Stretch): boolean {
  return /[.!?…]["”’')\]»]{0,3}$/.test(tailOf(page, piece));
}

/** Whether a blank line separates the paragraph from the one after it. */
export function blankAfter(page: Page, paragraph: number): boolean {
  const next = page.paragraphs[paragraph + 1];
  if (next === undefined) return true;
  const gap = page.text.slice(page.paragraphs[paragraph]!.end, next.start);
  return (gap.replaceAll('\r\n', '\n').match(/[\n\r\u0085\u2028\u2029]/g)?.length ?? 0) > 1;
}
