import type { Refused } from '../../src/pipeline/stage.js';
import type { Entity } from '../../src/schemas/entity.js';
import type { Quote } from '../../src/schemas/quote.js';
import { attribute } from '../../src/stages/attribute/stage.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import type { Mark } from '../../src/text/marked.js';
import { documentOf } from '../support/document.js';

/** What attribute makes of a text that is all body, without entities unless they are given. */
export function attributed(
  text: string,
  entities: readonly Entity[] = [],
): { readonly quotes: readonly Quote[]; readonly refused: readonly Refused[] } {
  const document = documentOf(text, { id: 'd' });
  const sentences = tokenize.run({ document }, () => {});
  const refused: Refused[] = [];
  const quotes = attribute.run({ document, sentences, entities }, (refusal) => refused.push(refusal));
  return { quotes, refused };
}

/** A quote as a case tells it: for each label the words that bear it. */
export function told(quote: Quote): Record<string, readonly string[]> {
  const labels: Record<string, readonly string[]> = { content: quote.content.map((span) => span.text) };
  if (quote.source !== null) labels.source = [quote.source.text];
  if (quote.cue !== null) labels.cue = [quote.cue.text];
  if (quote.addressee !== null) labels.addressee = [quote.addressee.text];
  const relays = quote.chain.slice(quote.source === null ? 0 : 1).map(({ start }) => start);
  return relays.length === 0 ? labels : { ...labels, relays: quote.chain.slice(1).map(({ name }) => name) };
}

/** The quotes that the marks of a case tell, in the order of their content. */
export function expected(marks: readonly Mark[]): Record<string, readonly string[]>[] {
  const numbers = [...new Set(marks.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const labels: Record<string, string[]> = {};
    for (const { label, text } of marks.filter((mark) => mark.number === number)) {
      labels[label] = [...(labels[label] ?? []), text];
    }
    return labels;
  });
}
