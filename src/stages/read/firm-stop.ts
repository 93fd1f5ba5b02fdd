/** Words whose full stop does not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'adm apr aug ave capt co col corp dec dept dr est feb fri gen gov hon inc jan jr jul jun lt ltd mar messrs mon mr mrs ms no nov oct prof rep rev sat sen sept sgt sr st sun supt thu tue vs wed'.split(
    ' ',
  ),
);

/**
 * End of the first sentence that certainly ends between `from` and `to`, its closing marks included, or -1.
 * Headlines carry no full stop, so that what comes before one is at most a run of headlines and one sentence.
 *
 *     Gen. Smith leaves U.S. base He said so on Monday. Nobody knew.
 *                                                     ^
 */
export function firmStop(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  for (let at = words.indexOf('.'); at >= 0; at = words.indexOf('.', at + 1)) {
    if (!endsWord(words, at)) continue;
    let end = at + 1;
    while (end < words.length && '"”’\')'.includes(words.charAt(end))) end++;
    if (end === words.length || /\s/.test(words.charAt(end))) return from + end;
  }
  return -1;
}

/** Before the stop stands a word of small letters that is no abbreviation. */
function endsWord(words: string, at: number): boolean {
  const word = /[\p{L}\p{N}%]+["”’')]?$/u.exec(words.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  if (/["”’')]$/.test(word)) return true;
  return /(?:\p{Ll}{2}|\p{N}|%)$/u.test(word) && !abbreviations.has(word.toLowerCase());
}
