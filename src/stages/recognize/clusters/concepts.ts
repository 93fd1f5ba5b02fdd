import { isOfficeNoun } from '../../../language/titles.js';
import type { Lines } from '../lines.js';
import { isAcronym, isCapital } from '../names/line.js';

/**
 * Acronyms that stand for common words, as the document says where it introduces them: they are no names.
 *
 *     the consumer price index (CPI) rose; Chief Election Commissioner (CEC) Adila Noor
 *                               ^^^                                     ^^^
 */
export function conceptAcronyms(lines: Lines): Set<string> {
  const found = new Set<string>();
  for (const { words } of lines) {
    words.forEach((word, at) => {
      if (words[at - 1] !== '(' || words[at + 1] !== ')' || !isAcronym(word)) return;
      const before = contentBefore(words, at - 1, word.length);
      const common = before.length > 0 && before.every((one) => !isCapital(one));
      if ((common || isOffice(before)) && spells(before, word)) found.add(word);
    });
  }
  return found;
}

/** Words of an office before the bracket: what is abbreviated is the office. */
function isOffice(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return isOfficeNoun(last) && !isAcronym(last);
}

/** Small words and commas, for which an acronym has no letter: “science, technology and innovation”. */
const small = /^(?:,|-|and|by|de|for|in|of|on|or|the|to|with)$/i;
/** Tokens in which the words of an acronym stand. */
const REACH = 16;

/** The words before a token that an acronym may stand for, as many as it has letters. */
function contentBefore(words: readonly string[], end: number, letters: number): string[] {
  const content = words.slice(Math.max(0, end - REACH), end).filter((word) => !small.test(word));
  return content.slice(-letters);
}

/** The first and the last letter of the acronym open words before it; “UAS” may be several or one system. */
function spells(words: readonly string[], acronym: string): boolean {
  const last = words.at(-1)!.toLowerCase();
  const opens = (letters: string) =>
    last.startsWith(letters.at(-1)!) && words.some((word) => word.toLowerCase().startsWith(letters[0]!));
  const letters = acronym.toLowerCase();
  return opens(letters) || (letters.endsWith('s') && opens(letters.slice(0, -1)));
}
