import type { Stretch } from '../paragraphs.js';
import type { Mark } from './marks.js';

/** An opening mark with its closing one; `inner` is what stands between them. */
export interface Pair extends Stretch {
  readonly inner: Stretch;
  readonly family: Mark['family'];
  /** False where the quotation goes on from the paragraph before, or into the next. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface Paired {
  /** By start, the outer before the inner. */
  readonly pairs: readonly Pair[];
  /** Double marks and guillemets without a partner; a single mark without one is an apostrophe. */
  readonly strays: readonly Mark[];
}

/** Quotations inside quotations inside quotations: more open marks than this are stray. */
const DEEPEST = 6;

/** Pairs the marks of one paragraph with a stack. */
export function pairMarks(marks: readonly Mark[]): Paired {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  const strays: Mark[] = [];
  const closesLater = certainCloseAhead(marks);
  const leave = (mark: Mark) => {
    if (mark.family !== 'single') strays.push(mark);
  };
  marks.forEach((mark, index) => {
    const partner = partnerOf(mark, stack, closesLater[index]!);
    if (partner >= 0) {
      for (const dropped of stack.splice(partner + 1)) leave(dropped);
      pairs.push(pairOf(stack.pop()!, mark));
    } else if (mark.role === 'open' || mark.role === 'either') {
      if (stack.length < DEEPEST) stack.push(mark);
      else leave(mark);
    } else leave(mark);
  });
  for (const mark of stack) leave(mark);
  return { pairs: pairs.sort((a, b) => a.start - b.start), strays: strays.sort((a, b) => a.start - b.start) };
}

/** Index in the stack of the mark that `mark` closes, or -1. A single mark closes none across an open double one. */
function partnerOf(mark: Mark, stack: readonly Mark[], closesLater: boolean): number {
  if (mark.role === 'open' || (mark.role === 'possessive' && closesLater)) return -1;
  if (mark.family === 'single') return stack.at(-1)?.family === 'single' ? stack.length - 1 : -1;
  return stack.findLastIndex(({ family }) => family === mark.family);
}

/** For each mark, whether a single mark that can only close follows before another single or double mark. */
function certainCloseAhead(marks: readonly Mark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length).fill(false);
  let close = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = close;
    const { family, role } = marks[index]!;
    if (family !== 'single' || role === 'open') close = false;
    else if (role === 'close') close = true;
  }
  return ahead;
}

function pairOf(open: Mark, close: Mark): Pair {
  return {
    start: open.start,
    end: close.end,
    inner: { start: open.end, end: close.start },
    family: open.family,
    opens: true,
    closes: true,
  };
}
