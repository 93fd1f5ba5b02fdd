import type { Span } from '../schemas/span.js';

/** The span of `text` from `start` to `end` (UTF-16 code units, half-open). Throws where it would lie outside the text. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!(0 <= start && start <= end && end <= text.length)) {
    throw new RangeError(`span ${start}–${end} lies outside a text of ${text.length} code units`);
  }
  return { start, end, text: text.slice(start, end) };
}

/** Total order of spans: by start, then by end. */
export function bySpan(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}
