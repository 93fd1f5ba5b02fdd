/** A stretch of a marked text, with its label: `[said](cue)`. A number behind the label tells things with equal labels apart. */
export interface Mark {
  readonly label: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with the marks taken out of it. */
export interface Unmarked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text that is not marked as it should be. */
export class MarkError extends Error {}

/**
 * Takes the marks out of a text: `[words](label)`, one inside another if need be; `\[` is a bracket of the text. Marks are in the
 * order of their starts. Throws MarkError where a bracket is not closed or has no label.
 *
 *     [“It works,”](content) [Ada Lovelace](source) [said](cue).
 */
export function unmark(marked: string): Unmarked {
  let text = '';
  const marks: Mark[] = [];
  const open: number[] = [];
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at]!;
    if (char === '\\' && /[[\]]/.test(marked[at + 1] ?? '')) text += marked[++at];
    else if (char === '[') open.push(text.length);
    else if (char === ']') {
      const label = labelAt(marked, at);
      const start = open.pop();
      if (label === null || start === undefined)
        throw new MarkError(`a bracket without its other one or its label: ${marked}`);
      marks.push({ label: label.name, number: label.number, start, end: text.length, text: text.slice(start) });
      at += label.length;
    } else text += char;
  }
  if (open.length > 0) throw new MarkError(`a bracket that nothing closes: ${marked}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The longest label that is looked for, with its brackets. */
const LONGEST = 30;

function labelAt(marked: string, at: number): { name: string; number: number; length: number } | null {
  const found = /^\]\((\w+?)(\d*)\)/.exec(marked.slice(at, at + LONGEST));
  return found === null ? null : { name: found[1]!, number: Number(found[2] || 1), length: found[0].length - 1 };
}
