/** Half-open stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Share of the longest line that every line but the last must reach for lines to count as wrapped by a program. */
const WRAPPED_SHARE = 0.6;
/** Longest line, in code units, that mail and text programs wrap at. */
const WRAPPED_WIDTH = 100;

/**
 * The paragraphs of `text` between `start` and `end`, without the white space around them.
 * A blank line always ends a paragraph; a single line break does unless the lines look wrapped at a fixed width.
 */
export function paragraphs(text: string, start = 0, end = text.length): Stretch[] {
  return runsOfLines(text, start, end).flatMap((lines) =>
    isWrapped(text, lines) ? [{ start: lines[0]!.start, end: lines.at(-1)!.end }] : lines,
  );
}

/** Runs of lines that are not blank, each line trimmed. */
function runsOfLines(text: string, start: number, end: number): Stretch[][] {
  const runs: Stretch[][] = [];
  let run: Stretch[] = [];
  for (let at = start; at < end; ) {
    const stop = lineEnd(text, at, end);
    const line = trimmed(text, at, stop);
    if (line.start < line.end) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function lineEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isLineBreak(text.charCodeAt(at))) return at;
  return end;
}

/** LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** `start` and `end` moved inwards over white space. */
export function trimmed(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** Lines of a width, all but the last nearly full, some of them breaking off inside a sentence. */
function isWrapped(text: string, lines: readonly Stretch[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const widths = full.map((line) => line.end - line.start);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WRAPPED_WIDTH || widths.some((width) => width < widest * WRAPPED_SHARE)) return false;
  return (
    lines.slice(1).every((line) => line.end - line.start <= WRAPPED_WIDTH) &&
    full.some((line, index) => runsOn(text, line, lines[index + 1]!))
  );
}

/** The line ends without a full stop and the next one goes on in lower case. */
function runsOn(text: string, line: Stretch, next: Stretch): boolean {
  return (
    /[\p{L}\p{N},;-]$/u.test(text.slice(line.start, line.end).slice(-1)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
}
