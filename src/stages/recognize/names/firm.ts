import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { runEnd } from './run.js';

/**
 * Names with “&” between them are those of a firm.
 *
 *     called in Mayhew & Stone, an outside firm
 *               ^^^^^^^^^^^^^^
 */
export function firmName(line: Line, at: number): Found | null {
  if (!isNameWord(line, at)) return null;
  const and = runEnd(line, at);
  if (line.words[and] !== '&' || !isNameWord(line, and + 1)) return null;
  return { from: at, to: runEnd(line, and + 1), type: 'organization', weight: 0.9, rule: 'recognize/name-firm' };
}
