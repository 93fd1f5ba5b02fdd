import { trimmed } from '../../text/paragraphs.js';
import type { Draft } from './draft.js';
import type { Found } from './found.js';

/** The stated headline where the text opens with it, set apart or run into the first paragraph. */
export function statedTitle({ text, stated, marked }: Draft): Found[] {
  const words = stated.title?.trim() ?? '';
  const { start } = trimmed(text, 0, text.length);
  const end = start + words.length;
  const isTaken = marked.some((found) => found.start < end && start < found.end);
  if (words === '' || isTaken || !text.startsWith(words, start) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
    return [];
  const title = { start, end, text: words };
  return [{ role: 'title', start, end, rule: 'read/stated-title', why: 'the stated headline', title }];
}
