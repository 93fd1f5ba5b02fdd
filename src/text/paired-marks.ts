/**
 * The text with its double quotation marks in pairs: one left open is closed at the end, one that closes nothing is left out.
 *
 *     agreed to act amid "threats  ->  agreed to act amid "threats"
 *     will defend” against it      ->  will defend against it
 */
export function pairedMarks(text: string): string {
  const open: string[] = [];
  let paired = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const opens = mark === '"' ? open.at(-1) !== '"' && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') : mark in closings;
    if (opens) open.push(closings[mark]!);
    else if (mark === '"' || closers.has(mark)) {
      if (open.at(-1) === mark) open.pop();
      // 6" is a length.
      else if (mark !== '"' || !/\p{N}/u.test(text[at - 1] ?? '')) continue;
    }
    paired += mark;
  }
  return paired + open.reverse().join('');
}

const closings: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };
const closers: ReadonlySet<string> = new Set(['”', '»']);
