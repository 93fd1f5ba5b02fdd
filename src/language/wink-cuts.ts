import type { WinkReading, WinkToken } from './wink.js';

/** “11.20am”, “6pm.”: the hour, the half of the day, and a full stop that may follow. */
const clock = /(?<![\p{L}\p{M}\d.,:])(\d{1,2}(?:[.:][0-5]\d)?)([ap]m)(\.?)(?![\p{L}\d])/giu;

/**
 * The reading with what wink-nlp cuts at the wrong place where figures touch letters cut anew, and the sentences that
 * a full stop behind such a unit ends.
 *
 *     landed at 11.20am. Five passengers      cost £22m. It
 *               ^^^^^ ^^| ^^^^                     ^^ ^| ^^
 */
export function withUnitsCut({ tokens, sentenceStarts }: WinkReading, text: string): WinkReading {
  const starts = new Set(sentenceStarts.map((index) => tokens[index]!.start));
  const clocked = recut(tokens, clocksIn(text), starts);
  const cut = clocked.flatMap((token, index) => withoutStop(token, clocked[index - 1], text));
  const opening = cut.flatMap((token, index) =>
    index === 0 || starts.has(token.start) || isBehindUnit(cut, index) ? [index] : [],
  );
  return { tokens: cut, sentenceStarts: opening };
}

function clocksIn(text: string): WinkToken[][] {
  return [...text.matchAll(clock)].map((match) => {
    const [, number = '', half = '', stop = ''] = match;
    const from = match.index + number.length;
    const ends = stop !== '' && isEnd(text, from + half.length + 1);
    const unit = ends ? half : half + stop;
    const pieces: WinkToken[] = [
      { start: match.index, end: from, text: number, lemma: number, pos: 'NUM' },
      { start: from, end: from + unit.length, text: unit, lemma: half.toLowerCase(), pos: 'NOUN' },
    ];
    return ends ? [...pieces, stopAt(from + half.length)] : pieces;
  });
}

function stopAt(start: number): WinkToken {
  return { start, end: start + 1, text: '.', lemma: '.', pos: 'PUNCT' };
}

/** Whether a full stop before `at` ends a sentence: no small letter follows it. */
function isEnd(text: string, at: number): boolean {
  return !/^\s*\p{Ll}/u.test(text.slice(at, at + 8));
}

/** Puts `pieces` in the place of the tokens that they lie over; no sentence begins inside them. */
function recut(tokens: readonly WinkToken[], pieces: readonly WinkToken[][], starts: Set<number>): WinkToken[] {
  const out: WinkToken[] = [];
  let next = 0;
  for (const piece of pieces) {
    const { start } = piece[0]!;
    const { end } = piece.at(-1)!;
    while (next < tokens.length && tokens[next]!.end <= start) out.push(tokens[next++]!);
    const first = tokens[next];
    if (first !== undefined && first.start < start) out.push(shortened(first, first.start, start));
    let last = first;
    while (next < tokens.length && tokens[next]!.start < end) {
      last = tokens[next++]!;
      if (last.start > start) starts.delete(last.start);
    }
    out.push(...piece);
    if (last !== undefined && last.end > end) out.push(shortened(last, end, last.end));
  }
  return [...out, ...tokens.slice(next)];
}

function shortened(token: WinkToken, start: number, end: number): WinkToken {
  const text = token.text.slice(start - token.start, end - token.start);
  return { start, end, text, lemma: text.toLowerCase(), pos: /[\p{L}\d]/u.test(text) ? token.pos : 'PUNCT' };
}

/** “m.” behind “22”, which stands close before it: the stop ends the sentence. */
function withoutStop(token: WinkToken, before: WinkToken | undefined, text: string): WinkToken[] {
  const glued = before?.end === token.start && /\d$/.test(before.text);
  if (!glued || !/^\p{L}{1,3}\.$/u.test(token.text) || !isEnd(text, token.end)) return [token];
  const unit = token.text.slice(0, -1);
  return [{ ...token, end: token.end - 1, text: unit, lemma: unit.toLowerCase() }, stopAt(token.end - 1)];
}

/** Whether the token at `index` comes after the full stop behind a unit. */
function isBehindUnit(tokens: readonly WinkToken[], index: number): boolean {
  const token = tokens[index]!;
  const stop = tokens[index - 1];
  const unit = tokens[index - 2];
  const figure = tokens[index - 3];
  if (stop?.text !== '.' || unit?.end !== stop.start || figure?.end !== unit.start || !/\d$/.test(figure.text))
    return false;
  return stop.end < token.start && /^\p{L}{1,3}$/u.test(unit.text) && /^[\p{Lu}\d“"‘]/u.test(token.text);
}
