import type { Line } from './line.js';
import { isNameWord } from './name-word.js';

/** “[Trans]-Pacific” */
export function isPrefix(word: string): boolean {
  return /^(?:Cross|Inter|Pan|Sub|Trans)$/.test(word);
}

/** Nouns for what two parties do together. */
const joint =
  /^(?:summit|summits|meeting|meetings|talks|call|relationship|relations|alliance|dialogue|deal|partnership|ties|ticket|rivalry|feud|debate|encounter|axis|bromance|friendship|agreement|accord|war|conflict|border|cooperation|trade)$/i;

/**
 * Whether the hyphen joins two parties, each with its own name.
 *
 *     the Trump-Kim summit
 *              ^
 */
export function joinsParties(line: Line, hyphen: number): boolean {
  return (
    line.glued(hyphen) &&
    isNameWord(line, hyphen - 1) &&
    !isPrefix(line.words[hyphen - 1]!) &&
    isNameWord(line, hyphen + 1) &&
    joint.test(line.words[hyphen + 2] ?? '')
  );
}
