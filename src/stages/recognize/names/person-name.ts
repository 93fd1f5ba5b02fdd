import { folded } from '../../../language/names/folded.js';
import { genderOfGivenName, isGivenName, isSurname } from '../../../language/names/given.js';
import { isShortForm } from '../../../language/names/short-forms.js';
import { familyFirstSurnames } from '../../../language/names/surnames.js';
import type { Gender } from '../../../language/titles.js';
import { installedGenders } from '../../../models/installed.js';

/** The parts of a person’s name, in lower case; a name of one word has only a `single`. */
export interface PersonName {
  readonly words: readonly string[];
  readonly single: string | null;
  readonly given: string;
  readonly family: string;
  readonly junior: boolean;
  /** “II” of “Elizabeth II”. */
  readonly ordinal: string | null;
}

/** “Kim Jong-un” -> family kim, given jong un; “Vladimir Putin” -> family putin, given vladimir. */
export function personName(text: string): PersonName {
  const all = text.replace(/\s+-\s+/g, '-').split(/\s+/);
  const parts = all.filter((part, at) => !/^(?:Jr|Sr)\.?$/.test(part) && !(at > 0 && numeral.test(part)));
  const last = all.at(-1)!;
  const shared = {
    words: parts.map(folded),
    junior: /^Jr\.?$/.test(last),
    ordinal: all.length > 1 && numeral.test(last) ? last : null,
  };
  const { words } = shared;
  if (parts.length <= 1 && shared.ordinal !== null)
    return { ...shared, single: null, given: words[0]!, family: words[0]! };
  if (parts.length <= 1) return { ...shared, single: words[0] ?? folded(text), given: '', family: '' };
  if (isFamilyFirst(parts)) return { ...shared, single: null, given: words.slice(1).join(' '), family: words[0]! };
  return { ...shared, single: null, given: words[0]!, family: words.slice(familyStart(parts)).join(' ') };
}

/** The number of a ruler or a generation; an X alone is a name. */
const numeral = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]+)$/;

/** Two names that can be one person’s. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.family === b.family) return sameGiven(a, b);
  // Family name first here and last there: “Xi Jinping”, “Jinping Xi”.
  return a.family === b.given && a.given === b.family;
}

function sameGiven(a: PersonName, b: PersonName): boolean {
  if (a.given === b.given || isShortForm(a.given, b.given)) return true;
  const [short, long] = a.given.length < b.given.length ? [a, b] : [b, a];
  if (/^\p{L}$/u.test(short.given)) return long.given.startsWith(short.given);
  // “Abdel Fattah el-Sisi”, “Fattah el-Sisi”: the shorter one is a part of the longer.
  return short.words.every((word) => long.words.includes(word));
}

function isFamilyFirst(parts: readonly string[]): boolean {
  const first = parts[0]!;
  // “Ban Ki-moon”, “Kim Jong-un”: only Koreans are romanized so.
  if (parts.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(parts[1]!)) return true;
  if (!familyFirstSurnames.has(first) || parts.length > 3) return false;
  const last = parts.at(-1)!;
  if (familyFirstSurnames.has(last) && isGivenName(first)) return false;
  return parts.length === 3 || last.includes('-') || !isGivenName(first);
}

/** Where the family name starts: at its particles, or at the last word. */
function familyStart(parts: readonly string[]): number {
  let start = parts.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(parts[start - 1]!)) start--;
  return start;
}

/** The gender that a name tells: by the given name, where it is clear which word that is. */
export function genderOfName(text: string): Gender | null {
  const parts = text.replace(/\s+-\s+/g, '-').split(/\s+/);
  if (isFamilyFirst(parts)) return null;
  if (parts.length === 1 && (isSurname(text) || familyFirstSurnames.has(text))) return null;
  const given = parts[0]!;
  // A family name alone may be somebody else's given name: “Paris”, “Jordan”.
  return genderOfGivenName(given) ?? (parts.length > 1 && !isGivenName(given) ? installedGenders()(given) : null);
}
