import type { Paint, Style } from '../paint.js';

/** A stretch of a text with a word for what it is. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly style: Style;
}

/**
 * A stretch of text with marks set into it: `[Nobody was hurt](content), [said](cue) the [mayor](source).`
 * Marks may lie in one another; one that cuts across another is left out.
 */
export function marked(text: string, start: number, end: number, marks: readonly Mark[], paint: Paint): string {
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = start;
  let result = '';
  for (let index = 0; index < inside.length; ) {
    const mark = inside[index]!;
    index++;
    if (mark.start < at) continue;
    const within = inside.slice(index).filter((other) => other.start < mark.end);
    const inner = marked(
      text,
      mark.start,
      mark.end,
      within.filter((other) => other.end <= mark.end),
      paint,
    );
    result += plain(text.slice(at, mark.start));
    result += `${paint('dim', '[')}${paint(mark.style, inner)}${paint('dim', `](${mark.label})`)}`;
    at = mark.end;
    while (index < inside.length && inside[index]!.start < mark.end) index++;
  }
  return result + plain(text.slice(at, end));
}

/** Line breaks as blanks: what is shown is a sentence, not a layout. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
