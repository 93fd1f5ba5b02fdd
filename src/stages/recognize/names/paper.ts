import { wordList } from '../../../language/word-list.js';
import type { Found } from './found.js';
import type { Line } from './line.js';

/** Words that are the whole title of a newspaper together with “The”. */
const papers: ReadonlySet<string> = new Set(
  wordList(
    'Chronicle, Economist, Gazette, Globe, Guardian, Herald, Independent, Journal, Ledger, Mirror, Observer, Post, Star, Sun, Telegraph, Times, Tribune',
  ),
);

/**
 * A newspaper whose title needs its article.
 *
 *     first reported by The Times
 *                       ^^^^^^^^^
 */
export function paperName(line: Line, at: number): Found | null {
  if (line.words[at] !== 'The' || !papers.has(line.words[at + 1] ?? '')) return null;
  if (/^\p{Lu}/u.test(line.words[at + 2] ?? '') || line.casing !== 'sentence') return null;
  return { from: at, to: at + 2, type: 'organization', weight: 0.8, rule: 'recognize/name-paper' };
}
