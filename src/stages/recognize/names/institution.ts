import { wordList } from '../../../language/word-list.js';
import type { Found } from './found.js';
import type { Line } from './line.js';

/** Bodies of a state that are named by one word with a capital. */
const institutions: ReadonlySet<string> = new Set(
  wordList(`
    Assembly, Army, Bundestag, Cabinet, Coalition, Congress, Crown, Diet, Duma, Knesset, Labor, Labour, Navy, Parliament, Politburo,
    Senate, Storting, Treasury, Tribunal
  `),
);

/**
 * A body of the state named by one word.
 *
 *     approved by the Senate and by Congress
 *                     ^^^^^^        ^^^^^^^^
 */
export function institutionName(line: Line, at: number): Found | null {
  const word = line.words[at]!;
  if (line.casing !== 'sentence' || !institutions.has(word)) return null;
  if (line.word(at + 1).capital || (line.opens(at) && word !== 'Congress' && word !== 'Parliament')) return null;
  return { from: at, to: at + 1, type: 'organization', weight: 0.8, rule: 'recognize/name-institution' };
}
