import { isCommonWord } from '../../../language/names/english.js';
import { isGivenName, isSurname } from '../../../language/names/given.js';
import { isOfficeNoun } from '../../../language/titles.js';
import type { Line } from './line.js';

/**
 * Whether a capital that opens a sentence is likely just that. Function words are; common words are unless they are
 * known names as well.
 */
export function isCapitalByPosition(line: Line, at: number): boolean {
  if (!line.opens(at)) return false;
  const word = line.word(at);
  const next = line.word(at + 1);
  const { pos } = line.tokens[at]!;
  if (/^(?:Abu|Al|Bin|De|Di|El|La|Le|Van|Von)$/.test(word.text) && /^(?:-|\p{Lu})/u.test(next.text)) return false;
  if (['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'ADV', 'INTJ', 'NUM'].includes(pos)) return true;
  if (pos === 'PROPN' && !next.looksCommon && /^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return word.looksCommon && !(word.given && pos === 'PROPN' && !word.common);
}

const commonEndings =
  /(?:tion|tions|ment|ments|ness|ing|ings|ity|ities|ism|isms|ists|ers|ors|ance|ence|ally|ically|ly|ed|ful|less|ous|ives|ships?|ures?|als?|ics?|ogy|ies)$/;

/** Whether a word, whatever its capital, is more likely a common word than a name. */
export function looksCommon(word: string): boolean {
  if (/\p{Ll}s$/u.test(word) && isOfficeNoun(word.slice(0, -1))) return true;
  if (isGivenName(word) || isSurname(word)) return isCommonWord(word);
  return isCommonWord(word) || commonEndings.test(word);
}
