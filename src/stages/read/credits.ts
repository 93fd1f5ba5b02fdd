import { findOutlets } from '../../language/outlets.js';
import type { Credit } from '../../schemas/document.js';

/** Credits for the outlets and agencies named in `words`, which stand at `offset` of the text. */
export function creditsIn(words: string, offset: number): Credit[] {
  return findOutlets(words).map(({ name, start, end }) => ({
    name,
    start: offset + start,
    end: offset + end,
    text: words.slice(start, end),
  }));
}

/** Code units at the end of a caption among which its credit stands. */
const CREDIT = 100;

/** Credits at the end of a caption whose element shows that it is one. */
export function closingCredits(words: string, offset: number): Credit[] {
  const from = Math.max(0, words.length - CREDIT);
  return creditsIn(words.slice(from), offset + from);
}
