/** The entries of a lexicon written as a template: separated by commas or line breaks, without the blanks around them. */
export function wordList(entries: string): string[] {
  return entries
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A lexicon written as lines `KEY entry, entry, …`: each entry with the key of its line. */
export function keyedList(lines: string): [string, string][] {
  return wordLines(lines).flatMap(([key, entries]) => wordList(entries).map((entry): [string, string] => [entry, key]));
}

function wordLines(lines: string): [string, string][] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}
