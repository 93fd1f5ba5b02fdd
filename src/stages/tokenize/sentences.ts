import type { Segment, TokenSpan } from '../../models/segmenter.js';
import type { Stretch } from '../../text/paragraphs.js';

/** Longest stretch that is cut into sentences at once, in code units: bounds memory on a line of megabytes. */
const PIECE = 5_000;
/** Longest word, in code units, that is read whole. */
const LONGEST_WORD = 300;
const longWord = /\S{301}/;

/** The sentences of one paragraph, as lists of tokens with offsets into `text`; never an empty list. */
export function sentencesOf(text: string, paragraph: Stretch, segment: Segment): TokenSpan[][] {
  return pieces(text, paragraph).flatMap(({ start, end }) => segment(text, start, end));
}

/**
 * Cuts a paragraph into pieces of at most PIECE code units, none with a longer word than LONGEST_WORD: after a full stop, else
 * at a blank, else anywhere but inside a surrogate pair.
 */
function pieces(text: string, { start, end }: Stretch): Stretch[] {
  const cut: Stretch[] = [];
  for (let from = start; from < end; ) {
    const window = text.slice(from, Math.min(from + PIECE, end));
    const to = from + cutPoint(window, from + window.length === end);
    cut.push({ start: from, end: to });
    from = to;
  }
  return cut;
}

function cutPoint(window: string, last: boolean): number {
  const long = longWord.exec(window);
  if (long !== null) return behindPair(window, long.index + LONGEST_WORD);
  if (last) return window.length;
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
  if (stop > window.length / 2) return stop + 1;
  const blank = window.lastIndexOf(' ');
  return blank > 0 ? blank : behindPair(window, window.length);
}

/** `at`, or one less where that is inside a surrogate pair. */
function behindPair(window: string, at: number): number {
  const before = window.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
}
