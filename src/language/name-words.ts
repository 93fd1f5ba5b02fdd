import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Shortest word, in letters, of which two spellings may pass for one name: “Il” and “Un”, “Lee” and “Lea” are different people. */
const SPELLING_LENGTH = 4;

const courtesy = new Set('mr mrs ms miss mx dr sir dame lord lady madame mme prof professor the'.split(' '));

/** The words of a name as they are compared: in Latin letters and lower case, hyphens open, without forms of address. */
export function nameWords(name: string): string[] {
  const words = anyAscii(name)
    .toLowerCase()
    .replace(/['’]s$|['’]$/, '')
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9&]+/)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !courtesy.has(word));
  return bare.length === 0 ? words : bare;
}

/**
 * Whether two words may be two spellings of one name: Sergei and Sergey, Lavrov and Lavroff. They sound the same, start
 * with the same letter and differ in at most a quarter of their letters.
 */
export function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SPELLING_LENGTH || a[0] !== b[0]) return false;
  if (distance(a, b) > Math.max(1, Math.floor(Math.max(a.length, b.length) / 4))) return false;
  return soundOf(a) === soundOf(b) || soundOf(y(a)) === soundOf(y(b));
}

/** How a word sounds: a key under which its spellings stand together. */
export function soundOf(word: string): string {
  return doubleMetaphone(word)[0];
}

function y(word: string): string {
  return word.replace(/[iy]+$/, 'i');
}

const smallWords = new Set('of the and for in on at de du la le und der for to &'.split(' '));

/** The initials of a name of several words: “Korean Central News Agency” -> `kcna`; null for a name of one or two. */
export function initialsOf(name: string): string | null {
  const words = nameWords(name).filter((word) => !smallWords.has(word));
  return words.length < 3 ? null : words.map((word) => word[0]).join('');
}

/** Whether a name is written like an abbreviation: `KCNA`, `E.U.`, `UNHCR`. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(name.trim());
}
