import type { Sentence, Token } from '../../../schemas/sentence.js';
import { findQuotations } from '../../../text/quotation.js';
import { firstPassing } from '../../../text/sorted.js';

/** Which outermost quotation an offset lies in. */
export interface QuotedText {
  /** The number of the quotation, counted through the document; -1 outside of all. */
  readonly at: (offset: number) => number;
  /** The first of the quotations that one goes on from: speech that runs over paragraphs is quoted anew in each. */
  readonly speech: (quotation: number) => number;
}

/** The quotations of a document, by the paragraphs that its sentences stand in. */
export function quotedText(text: string, sentences: readonly Sentence[]): QuotedText {
  const outer = findQuotations(text, paragraphsOf(sentences)).quotations.filter(({ depth }) => depth === 0);
  const speeches: number[] = [];
  for (const [index, { opens }] of outer.entries())
    speeches.push(opens || index === 0 || outer[index - 1]!.closes ? index : speeches[index - 1]!);
  return {
    speech: (quotation) => speeches[quotation] ?? quotation,
    at: (offset) => {
      const at = firstPassing(outer, ({ end }) => end > offset);
      return at < outer.length && outer[at]!.start <= offset ? at : -1;
    },
  };
}

/** Whether the sentence stands in one quotation as a whole. */
export function isQuoted(quoted: QuotedText, tokens: readonly Token[]): boolean {
  const first = quoted.at(tokens[0]!.start);
  return first >= 0 && quoted.at(tokens.at(-1)!.start) === first;
}

function paragraphsOf(sentences: readonly Sentence[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = stretches.at(-1);
    if (last?.paragraph === paragraph) last.end = Math.max(last.end, end);
    else stretches.push({ start, end, paragraph });
  }
  return stretches;
}
