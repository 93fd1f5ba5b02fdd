import type { Identity } from '../../../schemas/identity.js';
import type { Quote } from '../../../schemas/quote.js';
import type { Span } from '../../../schemas/span.js';
import { folded, isMark, wordsOf } from '../../../text/word-diff.js';
import { pairsByKey } from '../blocking.js';
import { type Context, outletOf } from '../context.js';
import type { Draft } from '../draft.js';

/** Words in quotation marks from which on two people hardly say the same. */
const FEWEST_WORDS = 6;
/** Most quotations of one wording that are still compared. */
const LARGEST_BLOCK = 40;

/** A stretch in quotation marks with the person to whom its account gives it by name. */
interface Signed {
  readonly quote: Quote;
  readonly span: Span;
  readonly words: string;
  readonly speaker: Identity;
}

/**
 * One sentence that two accounts give to two people.
 *
 *     “We heard it before we saw it,” said Ana Reis.     “We heard it before we saw it,” said Carlos Reis.
 *                                          ^^^^^^^^                                            ^^^^^^^^^^^
 */
export function speakerConflicts(context: Context): Draft[] {
  const signed = context.accounts.flatMap(({ quotes }) => quotes.flatMap((quote) => signedIn(context, quote)));
  const keys = ({ quote, words }: Signed) => [`${context.occasionOf(quote.doc)} ${words}`];
  return pairsByKey(signed, keys, LARGEST_BLOCK).flatMap(([left, right]) => {
    const [a, b] = [signed[left]!, signed[right]!];
    return a.quote.doc !== b.quote.doc && areTwoPeople(a.speaker, b.speaker) ? [conflict(context, a, b)] : [];
  });
}

function signedIn(context: Context, quote: Quote): Signed[] {
  const { source, mode } = quote;
  const speaker = source === null ? undefined : context.identity(context.identityOf(source.entity));
  if (mode !== 'direct' || speaker?.type !== 'person' || !isNamed(source!.text, speaker)) return [];
  return quote.content.flatMap((span) => {
    const words = wordsOf(span.text)
      .filter((word) => !isMark(word))
      .map(folded);
    return words.length < FEWEST_WORDS ? [] : [{ quote, span, words: words.join(' '), speaker }];
  });
}

/** Pronouns are resolved well, not perfectly: the account has to give the name beside the words. */
function isNamed(source: string, { name }: Identity): boolean {
  return source.includes(name.split(' ').at(-1)!);
}

/** Two full names of which neither is a form of the other. */
function areTwoPeople(a: Identity, b: Identity): boolean {
  const [left, right] = [a, b].map(({ name }) => name.split(' '));
  if (a.id === b.id || left!.length < 2 || right!.length < 2) return false;
  return left!.at(-1) !== right!.at(-1) || left![0]![0] !== right![0]![0];
}

function conflict(context: Context, a: Signed, b: Signed): Draft {
  const [left, right] = [a, b].map(
    ({ quote, speaker }) => `${outletOf(context.document(quote.doc))} gives the words to ${speaker.name}`,
  );
  return {
    verdict: 'conflict',
    slot: 'speaker',
    relation: null,
    exhibits: [a, b].map(({ quote, span, speaker }) => ({
      record: quote,
      start: span.start,
      end: span.end,
      value: speaker.name,
    })),
    differences: [],
    reason: `${left}, ${right}.`,
    rule: 'reconcile/quote-two-speakers',
  };
}
