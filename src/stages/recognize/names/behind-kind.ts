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
 * An organization behind the word for what it is, which opens the sentence with a capital.
 *
 *     Charity Homeless Link called for help.
 *             ^^^^^^^^^^^^^
 */
export function nameBehindKind(line: Line, at: number): Found | null {
  const from = at + 1;
  if (!line.opens(at) || line.casing !== 'sentence' || !kinds.has(line.words[at]!.toLowerCase())) return null;
  if (!isNameWord(line, from) || line.lexicon(from) !== null) return null;
  return { from, to: runEnd(line, from), type: 'organization', weight: 0.7, rule: 'recognize/name-kind' };
}
