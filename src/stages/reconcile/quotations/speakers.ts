import type { Identity } from '../../../schemas/identity.js';
import type { Quote } from '../../../schemas/quote.js';
import type { Span } from '../../../schemas/span.js';
import { folded, isMark, wordsOf } from '../../../text/word-diff.js';
import { pairsByKey } from '../blocking.js';
import { type Context, outletOf } from '../context.js';
import type { Draft } from '../draft.js';
import type { Account } from '../lookup.js';
import { verbatimIn } from './wording.js';

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
  const longest = new Map<string, readonly [Signed, Signed]>();
  for (const [left, right] of pairsByKey(signed, keys, LARGEST_BLOCK)) {
    const [a, b] = [signed[left]!, signed[right]!];
    if (a.quote.doc === b.quote.doc || !areTwoPeople(a.speaker, b.speaker)) continue;
    const key = `${a.quote.id} ${b.quote.doc}`;
    if (a.words.length > (longest.get(key)?.[0].words.length ?? 0)) longest.set(key, [a, b]);
  }
  return [...longest.values()].map(([a, b]) => conflict(context, a, b));
}

function signedIn(context: Context, quote: Quote): Signed[] {
  const { source } = quote;
  const speaker = source === null ? undefined : context.identity(context.identityOf(source.entity));
  if (speaker?.type !== 'person' || !isNamed(context, quote, speaker)) return [];
  return verbatimIn(context, quote)
    .flatMap((span) => [span, ...sentencesIn(span)])
    .flatMap((span) => {
      const words = wordsOf(span.text)
        .filter((word) => !isMark(word))
        .map(folded);
      return words.length < FEWEST_WORDS ? [] : [{ quote, span, words: words.join(' '), speaker }];
    });
}

/** Where one sentence within quotation marks ends and the next begins. */
const border = /(?<=[.!?])\s+(?=\p{Lu})/gu;

/** The sentences of a stretch that has more than one: another account may have only the first. */
function sentencesIn({ start, text }: Span): Span[] {
  const ends = [...text.matchAll(border)].map(({ index, 0: { length } }) => ({ end: index, next: index + length }));
  if (ends.length === 0) return [];
  return [...ends, { end: text.length, next: text.length }].map(({ end }, number) => {
    const from = ends[number - 1]?.next ?? 0;
    return { start: start + from, end: start + end, text: text.slice(from, end) };
  });
}

/** Pronouns are resolved well, not perfectly: the account has to give the name beside the words, or no other name before them. */
function isNamed(context: Context, { doc, source, content }: Quote, { id, name }: Identity): boolean {
  if (source!.text.includes(name.split(' ').at(-1)!)) return true;
  if (!/^(?:s?he)$/i.test(source!.text)) return false;
  const { sentences } = context.account(doc);
  const at = sentences.findLastIndex(({ start }) => start <= Math.min(content[0]!.start, source!.start));
  const before = namedIn(context, doc, sentences.slice(at, at + 1), content[0]!.start);
  const named = before.length > 0 ? before : namedIn(context, doc, sentences.slice(Math.max(0, at - 1), at), Infinity);
  return named.length > 0 && named.every((one) => one === id);
}

/** Whom sentences name before a place, by capitalised words. */
function namedIn(context: Context, doc: string, sentences: Account['sentences'], limit: number): (string | null)[] {
  const { text } = context.document(doc);
  return sentences.flatMap((sentence) =>
    context
      .mentionsIn(sentence.id)
      .filter(({ entity, start, end }) => {
        return entity.type === 'person' && end <= limit && /\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
      })
      .map(({ entity }) => context.identityOf(entity.id)),
  );
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
