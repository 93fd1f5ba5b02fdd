import { wordList } from '../../../language/word-list.js';
import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { runEnd } from './run.js';

/** What firms and bodies are, as it may stand without an article before their names. */
const kinds: ReadonlySet<string> = new Set(
  wordList(`
    airline, automaker, brewer, broadcaster, carmaker, charity, chipmaker, drugmaker, insurer, lender, newspaper, planemaker,
    publisher, retailer, shipbuilder, supermarket, tabloid, thinktank, utility
  `),
);

/**
 * An organization behind the word for what it is, which opens the sentence with a capital or stands behind “the”.
 *
 *     Charity Homeless Link called for help. The retailer Zentara did not.
 *             ^^^^^^^^^^^^^                               ^^^^^^^
 */
export function nameBehindKind(line: Line, at: number): Found | null {
  const isKind = (index: number) => kinds.has(line.words[index]?.toLowerCase() ?? '');
  const opening = line.opens(at) && isKind(at);
  if (line.casing !== 'sentence' || !(opening || (isKind(at - 1) && /^the$/i.test(line.words[at - 2] ?? ''))))
    return null;
  const from = opening ? at + 1 : at;
  if (!isNameWord(line, from) || line.lexicon(from) !== null) return null;
  return { from, to: runEnd(line, from), type: 'organization', weight: 0.7, rule: 'recognize/name-kind' };
}
