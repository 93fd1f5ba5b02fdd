import { facilityHeads, organizationHeads } from '../../../language/names/heads.js';
import { familyFirstSurnames } from '../../../language/names/surnames.js';
import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { runEnd } from './run.js';
import { isCapitalByPosition } from './vocabulary.js';

/** Most words of a person’s name. */
const LONGEST = 6;

/** The index after the name of a person that starts at `at`: the run of capitals up to a word that is no name of a person. */
export function personEnd(line: Line, at: number): number {
  const run = runEnd(line, at);
  let end = at;
  let words = 0;
  while (end < run && words < LONGEST) {
    if (end > at && endsPerson(line, end)) break;
    end++;
    if (/^\p{L}/u.test(line.words[end - 1]!)) words++;
  }
  while (end > at && !/^\p{L}/u.test(line.words[end - 1]!)) end--;
  return end;
}

function endsPerson(line: Line, at: number): boolean {
  const { text: word, acronym, looksCommon, office } = line.word(at);
  if (line.words[at - 1] === '-') return false;
  if (office && isNameWord(line, at + 1)) return true;
  const match = line.lexicon(at);
  if (match !== null && (match.kind === 'group' || match.kind === 'state' || match.length > 1)) return true;
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/.test(word)) return false;
  if (line.casing === 'title' && (looksCommon || isFunction(line, at))) return true;
  return line.casing === 'sentence' && acronym && word.length > 2 && !/[AEIOUY]/.test(word);
}

/** “About”, “Says”: a word of the headline, whatever its capital. */
function isFunction(line: Line, at: number): boolean {
  return /^(?:ADP|ADV|AUX|CCONJ|DET|PART|PRON|SCONJ|VERB)$/.test(line.tokens[at]!.pos);
}

/**
 * A person known by the given name.
 *
 *     a lawyer, Priya Menon, said
 *               ^^^^^^^^^^^
 */
export function givenNamePerson(line: Line, at: number): Found | null {
  const word = line.word(at);
  if (!word.given || !isNameWord(line, at)) return null;
  const to = personEnd(line, at);
  if (to === at + 1) {
    if (isCapitalByPosition(line, at) || word.looksCommon || isOrder(line, at)) return null;
    return { from: at, to, type: 'person', weight: 0.4, rule: 'recognize/name-given' };
  }
  const last = line.words[to - 1]!;
  if (line.opens(at) && word.looksCommon && line.word(at + 1).looksCommon) return null;
  if (organizationHeads.has(last) && to - at > 2) return null;
  if (facilityHeads.has(last) && to - at > 2) return null;
  return { from: at, to, type: 'person', weight: 0.85, rule: 'recognize/name-given' };
}

/** “Grant him leave”, “Mark my words”: a verb that opens the sentence, with its object. */
function isOrder(line: Line, at: number): boolean {
  return (
    line.opens(at) &&
    /^(?:a|an|her|him|his|it|its|me|my|our|that|the|their|them|these|this|those|us|you|your)$/.test(
      line.words[at + 1] ?? '',
    )
  );
}

/**
 * A person whose family name stands first.
 *
 *     between Xi Jinping and Park Geun-hye
 *             ^^^^^^^^^^     ^^^^^^^^^^^^^
 */
export function familyFirstPerson(line: Line, at: number): Found | null {
  const word = line.word(at);
  if (!familyFirstSurnames.has(word.text) || !isNameWord(line, at)) return null;
  const to = personEnd(line, at);
  if (to === at + 1 || (line.opens(at) && word.looksCommon)) return null;
  if (line.word(at + 1).common || to - at > 5) return null;
  return { from: at, to, type: 'person', weight: 0.85, rule: 'recognize/name-family-first' };
}
