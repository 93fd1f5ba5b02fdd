import type { AttributionCase } from '../schemas/case.js';
import type { QuoteMode } from '../schemas/quote.js';
import { MarkError, unmark } from '../text/marked.js';
import type { Stretch } from '../text/paragraphs.js';

/** A quotation that a case expects; undefined where it says nothing. */
export interface Expected {
  readonly content: readonly Stretch[];
  /** Null where nobody is named. */
  readonly source: Stretch | null;
  readonly cue: Stretch | undefined;
  readonly addressee: Stretch | undefined;
  readonly rule: string | undefined;
  readonly mode: QuoteMode | undefined;
  readonly chain: readonly string[] | undefined;
}

const labels = ['content', 'cue', 'source', 'addressee'];

/** The text of a case without its marks, and the quotations that these tell. Throws MarkError where a mark is none. */
export function expectedIn({ text: marked, quotes: more }: AttributionCase): {
  readonly text: string;
  readonly expected: readonly Expected[];
} {
  const { text, marks } = unmark(marked);
  const strange = marks.find(({ label }) => !labels.includes(label));
  if (strange !== undefined)
    throw new MarkError(`expected one of the labels ${labels.join(', ')}, got ${strange.label}`);
  const count = Math.max(0, ...marks.map(({ number }) => number));
  const expected = Array.from({ length: count }, (_, index): Expected => {
    const all = (label: string) => marks.filter((mark) => mark.number === index + 1 && mark.label === label);
    if (all('content').length === 0) throw new MarkError(`quotation ${index + 1} has no content`);
    const { rule, mode, chain } = more[index] ?? {};
    const [source = null] = all('source');
    return { content: all('content'), source, cue: all('cue')[0], addressee: all('addressee')[0], rule, mode, chain };
  });
  if (more.length > count) throw new MarkError(`expected ${more.length} quotations in the text, got ${count}`);
  return { text, expected };
}
