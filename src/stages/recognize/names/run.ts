import { isCommonWord, lexiconTags } from '../../../language/names/english.js';
import { familyFirstSurnames, nameParticles } from '../../../language/names/surnames.js';
import { isPrefix, joinsParties } from './hyphen-pair.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';

/** Most tokens of a run: a longer one is a list or a line in capitals, and no name. */
const LONGEST_RUN = 30;
/** Most syllables that hyphens join in one name. */
const MOST_HYPHENS = 6;

/**
 * The end of the unbroken run of capitals that starts at a token: hyphens, “&”, initials and the particles of family
 * names included, “of” and “and” not.
 *
 *     met Ursula von der Leyen and Kim Jong-un in
 *         ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^
 */
export function runEnd(line: Line, from: number): number {
  let at = from;
  while (at - from < LONGEST_RUN && isNameWord(line, at) && !(at > from && line.word(at).courtesy)) {
    at++;
    const joined = hyphenEnd(line, at) ?? particlesEnd(line, at);
    if (joined !== null) at = joined;
  }
  return at;
}

/** “Jong-un”, “Leif-Eric”: index after the hyphen, where the next capital is, or after a lower-case syllable. */
function hyphenEnd(line: Line, at: number, left = MOST_HYPHENS): number | null {
  if (!/^[-‐‑–]$/.test(line.words[at] ?? '')) return null;
  if (!line.glued(at) || !line.glued(at + 1)) return isSpacedSyllable(line, at) ? at + 2 : null;
  const next = line.words[at + 1];
  if (next === undefined) return null;
  if (line.words[at] !== '–' && isSyllable(line, at))
    return (left > 1 ? hyphenEnd(line, at + 2, left - 1) : null) ?? at + 2;
  return null;
}

/** “Kim Jong - un”: some texts come with blanks around the hyphen. */
function isSpacedSyllable(line: Line, at: number): boolean {
  const next = line.words[at + 1] ?? '';
  if (!familyFirstSurnames.has(line.words[at - 2] ?? '') || !/^\p{Ll}{2,5}$/u.test(next)) return false;
  if (next === 'in') return /^(?:ADP|AUX|PART|PUNCT|VERB)$/.test(line.tokens[at + 2]?.pos ?? 'PUNCT');
  return !isCommonWord(next);
}

/** Longest lower-case syllable of a hyphenated given name. */
const SYLLABLE = 6;

/** Whether the lower-case word after the hyphen at `at` belongs to a given name: “Kim Jong-un”, “Ban Ki-moon”. */
function isSyllable(line: Line, at: number): boolean {
  const next = line.words[at + 1]!;
  if (line.word(at + 1).capital) return isHyphenName(line, at);
  if (!/^\p{Ll}+$/u.test(next) || next.length > SYLLABLE) return false;
  const surname = line.words[at - 2];
  if (surname !== undefined && familyFirstSurnames.has(surname)) return !/(?:ed|run|led|born|based|era)$/.test(next);
  return !isCommonWord(next) && !/(?:ed|era)$/.test(next) && lexiconTags(next).length === 0 && !line.lexicon(at - 1);
}

/** Two capitals with a hyphen are one name unless each is known as a name for itself: “Trump-Kim”, “Russia-DPRK”. */
function isHyphenName(line: Line, at: number): boolean {
  if (joinsParties(line, at)) return false;
  if (isPrefix(line.words[at - 1]!)) return true;
  const left = line.lexicon(at - 1);
  const right = line.lexicon(at + 1);
  if (left !== null || right !== null) return false;
  return !(line.word(at - 1).surname && line.word(at + 1).surname && !line.word(at - 2).capital);
}

function particlesEnd(line: Line, at: number): number | null {
  let next = at;
  while (next < at + 3 && isParticle(line, next)) next++;
  return next > at && isNameWord(line, next) && !line.lexicon(next) ? next : null;
}

/** A particle, or a particle with its hyphen: “van”, “al-”. */
function isParticle(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  return nameParticles.has(word) || (word === '-' && line.glued(at) && nameParticles.has(line.words[at - 1]!));
}
