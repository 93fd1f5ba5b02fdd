import type { Lines } from '../lines.js';
import { isAcronym, isCapital } from '../names/line.js';

/**
 * Acronyms that stand for common words, as the document says where it introduces them: they are no names.
 *
 *     the consumer price index (CPI) rose
 *                               ^^^
 */
export function conceptAcronyms(lines: Lines): Set<string> {
  const found = new Set<string>();
  for (const { words } of lines) {
    words.forEach((word, at) => {
      if (words[at - 1] !== '(' || words[at + 1] !== ')' || !isAcronym(word)) return;
      const before = words.slice(Math.max(0, at - 1 - word.length), at - 1);
      if (before.length > 0 && before.every((one) => !isCapital(one)) && spells(before, word)) found.add(word);
    });
  }
  return found;
}

/** The first and the last letter of the acronym open words before it. */
function spells(words: readonly string[], acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/s$/, '');
  const last = words.at(-1)!.toLowerCase();
  return last.startsWith(letters.at(-1)!) && words.some((word) => word.toLowerCase().startsWith(letters[0]!));
}
