import type { Block, BlockRole } from '../../schemas/document.js';
import type { Found } from './found.js';

/** Roles whose neighbouring stretches are one block; a caption, an embed or a headline is always its own. */
const merging: ReadonlySet<BlockRole> = new Set(['body', 'metadata', 'related', 'boilerplate']);

/**
 * Blocks that cover `text` in order: what was found with its role, the rest as body.
 * White space belongs to the block before it, at the very beginning to the first one.
 */
export function blocksOf(text: string, found: readonly Found[]): Block[] {
  const blocks: { role: BlockRole; start: number; end: number }[] = [];
  let at = 0;
  for (const { role, start, end } of found) {
    add('body', at, start);
    add(role, start, end);
    at = end;
  }
  add('body', at, text.length);
  return blocks;

  function add(role: BlockRole, from: number, end: number): void {
    const start = afterSpace(text, from, end);
    const previous = blocks.at(-1);
    if (previous !== undefined) previous.end = start;
    if (start === end) return;
    if (previous?.role === role && merging.has(role)) previous.end = end;
    else blocks.push({ role, start: previous === undefined ? 0 : start, end });
  }
}

/** Where the words begin between two offsets; the second where there is only white space. */
function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text, at)) at++;
  return at;
}

/** A byte order mark counts as white space in JavaScript; here it has a block of its own. */
function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0xfeff && text.charAt(at).trim() === '';
}
