import type { Stretch } from './paragraphs.js';
import { continueOver } from './quotation/continue.js';
import { quotationMarks } from './quotation/marks.js';
import { type Pair, pairMarks } from './quotation/pair.js';

/**
 * Stretch of text in quotation marks. `start` and `end` take the marks in, `content` leaves them out.
 * A quotation that runs over paragraphs is one stretch in each: `closes` is false where it goes on in the next,
 * `opens` where it goes on from the one before. `depth` is 0 outside all other quotation marks.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly content: Stretch;
  readonly open: string;
  readonly close: string | null;
  readonly depth: number;
  readonly paragraph: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** An opening mark without its closing one, or the reverse. */
export interface StrayMark extends Stretch {
  readonly paragraph: number;
}

export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly strays: readonly StrayMark[];
}

/**
 * The quotations of `text` in the given paragraphs (which are in order and apart), and the marks that found no partner.
 * A bad mark costs at most its own paragraph. Reads each character once; `paragraph` indexes `stretches`.
 */
export function findQuotations(text: string, stretches: readonly Stretch[]): Quotations {
  const paired = stretches.map((stretch) => pairMarks(quotationMarks(text, stretch)));
  const { pairs, strays } = continueOver(stretches, paired);
  return { quotations: pairs.flatMap((list, paragraph) => quotationsOf(text, list, paragraph)), strays };
}

function quotationsOf(text: string, pairs: readonly Pair[], paragraph: number): Quotation[] {
  const quotations: Quotation[] = [];
  const open: Pair[] = [];
  for (const pair of pairs) {
    while (open.length > 0 && open.at(-1)!.end <= pair.start) open.pop();
    quotations.push(quotationOf(text, pair, open.length, paragraph));
    open.push(pair);
  }
  return quotations;
}

function quotationOf(text: string, pair: Pair, depth: number, paragraph: number): Quotation {
  const { start, end, inner, opens, closes } = pair;
  return {
    start,
    end,
    content: inner,
    open: text.slice(start, inner.start),
    close: closes ? text.slice(inner.end, end) : null,
    depth,
    paragraph,
    opens,
    closes,
  };
}
