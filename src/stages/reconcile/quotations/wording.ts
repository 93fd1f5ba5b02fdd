import { rarity } from '../../../language/rarity.js';
import type { Quote } from '../../../schemas/quote.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Span } from '../../../schemas/span.js';
import { findQuotations } from '../../../text/quotation.js';
import { firstPassing } from '../../../text/sorted.js';
import { spanOf } from '../../../text/span.js';
import { folded, isMark, wordsOf } from '../../../text/word-diff.js';
import type { Context } from '../context.js';
import { sentenceAt } from '../lookup.js';
import type { Evidence } from '../origins.js';

/** Words from this rarity up carry what is said: it leaves out articles, prepositions, “be” and “say”. */
export const CONTENT_RARITY = 2;

/** The words of one quotation, of a stretch in quotation marks inside reported speech, or of a claim that tells it again. */
export interface Wording {
  readonly record: Evidence;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What its sentence has before and behind it. */
  readonly before: string;
  readonly after: string;
  /** Folded, without marks. */
  readonly words: readonly string[];
  readonly content: readonly string[];
  readonly verbatim: boolean;
  /** Identity of the speaker, null where the text names none. */
  readonly speaker: string | null;
}

/** The wordings of a quotation: all of it, and of mixed speech each stretch in quotation marks by itself. */
export function wordingsOf(context: Context, quote: Quote): Wording[] {
  const whole = wording(
    context,
    quote,
    quote.content[0]!.start,
    quote.content.at(-1)!.end,
    quote.content.map(({ text }) => text).join(' '),
    quote.mode === 'direct',
  );
  if (quote.mode !== 'mixed') return [whole];
  const parts = verbatimIn(context, quote).map(({ start, end, text }) =>
    wording(context, quote, start, end, text, true),
  );
  return [whole, ...parts.filter(({ start, end }) => start !== whole.start || end !== whole.end)];
}

/** The stretches of a quotation that stand in quotation marks. */
export function verbatimIn(context: Context, { doc, mode, content }: Quote): readonly Span[] {
  if (mode !== 'mixed') return mode === 'direct' ? content : [];
  const { text } = context.document(doc);
  return content.flatMap((span) => {
    // The marks may stand just outside the span.
    const around = { start: Math.max(0, span.start - 1), end: Math.min(text.length, span.end + 3) };
    const whole = findQuotations(text, [around]).quotations.filter(
      ({ depth, opens, closes }) => depth === 0 && opens && closes,
    );
    return whole.map(({ content: { start, end } }) => spanOf(text, start, end));
  });
}

/** The sentences of a quotation in quotation marks, each as a wording; none where it has one only. */
export function sentenceWordings(context: Context, whole: Wording): Wording[] {
  const { record, verbatim } = whole;
  if (record.kind !== 'quote' || !verbatim) return [];
  const { sentences, document } = context.account(record.doc);
  const pieces = record.content.flatMap((span) =>
    sentences
      .slice(
        firstPassing(sentences, ({ end }) => end > span.start),
        firstPassing(sentences, ({ start }) => start >= span.end),
      )
      .map(({ start, end }) => ({
        start: Math.max(start, span.start, whole.start),
        end: Math.min(end, span.end, whole.end),
      }))
      .filter(({ start, end }) => start < end),
  );
  if (pieces.length < 2) return [];
  return pieces.map(({ start, end }) => wording(context, record, start, end, document.text.slice(start, end), true));
}

function wording(context: Context, quote: Quote, start: number, end: number, text: string, verbatim: boolean): Wording {
  const words = wordsIn(text);
  const { sentences } = context.account(quote.doc);
  return {
    record: quote,
    start,
    end,
    text,
    before: beforeIn(sentenceAt(sentences, start), start),
    after: afterIn(sentenceAt(sentences, end - 1), end),
    words,
    content: words.filter((word) => rarity(word) >= CONTENT_RARITY),
    verbatim,
    // Whoever is only described (“the coach”) may be anyone whom another account names.
    speaker: context.identity(context.identityOf(quote.source?.entity ?? null))?.id ?? null,
  };
}

function beforeIn(sentence: Sentence | null, at: number): string {
  return sentence?.text.slice(0, Math.max(0, at - sentence.start)) ?? '';
}

function afterIn(sentence: Sentence | null, at: number): string {
  return sentence?.text.slice(at - sentence.start) ?? '';
}

/** Folded words of a text without its marks. */
export function wordsIn(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isMark(word))
    .map(folded);
}
