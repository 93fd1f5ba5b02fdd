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
