import type { Lines } from '../lines.js';
import type { Word } from '../word.js';

/**
 * Acronyms that stand for common words, as the document says where it introduces them: they are no names.
 *
 *     the consumer price index (CPI) rose; Chief Election Commissioner (CEC) Adila Noor
 *                               ^^^                                     ^^^
 */
export function conceptAcronyms(lines: Lines): Set<string> {
  const found = new Set<string>();
  for (const { known, words } of lines) {
    for (let bracket = words.indexOf('('); bracket >= 0; bracket = words.indexOf('(', bracket + 1)) {
      const word = known[bracket + 1];
      if (word?.acronym !== true || words[bracket + 2] !== ')') continue;
      const before = contentBefore(known, bracket, word.text.length);
      const common = before.length > 0 && before.every(({ capital }) => !capital);
      if ((common || isOffice(before)) && spells(before, word.text)) found.add(word.text);
    }
  }
  return found;
}

/** Words of an office before the bracket: what is abbreviated is the office. */
function isOffice(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last?.office === true && !last.acronym;
}

/** Small words and commas, for which an acronym has no letter: “science, technology and innovation”. */
const small = /^(?:,|-|and|by|de|for|in|of|on|or|the|to|with)$/i;
/** Tokens in which the words of an acronym stand. */
const REACH = 16;

/** The words before a token that an acronym may stand for, as many as it has letters. */
function contentBefore(words: readonly Word[], end: number, letters: number): Word[] {
  const content = words.slice(Math.max(0, end - REACH), end).filter(({ text }) => !small.test(text));
  return content.slice(-letters);
}

/** The first and the last letter of the acronym open words before it; “UAS” may be several or one system. */
function spells(words: readonly Word[], acronym: string): boolean {
  const last = words.at(-1)!.text.toLowerCase();
  const opens = (letters: string) =>
    last.startsWith(letters.at(-1)!) && words.some(({ text }) => text.toLowerCase().startsWith(letters[0]!));
  const letters = acronym.toLowerCase();
  return opens(letters) || (letters.endsWith('s') && opens(letters.slice(0, -1)));
}
