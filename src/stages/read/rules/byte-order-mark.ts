import type { Finder } from '../found.js';

/**
 * A byte order mark is no word of the article.
 *
 *     \uFEFFRussian President Vladimir Putin has …
 *     ^^^^^^
 */
export const byteOrderMark: Finder = ({ text }) =>
  text.charCodeAt(0) === 0xfeff
    ? [{ role: 'metadata', start: 0, end: 1, rule: 'read/byte-order-mark', why: 'a byte order mark' }]
    : [];
