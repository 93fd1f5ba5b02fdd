import { outletNamed } from '../../../language/outlets.js';
import type { Finder } from '../found.js';
import { headerOf, shortText } from '../page.js';

/** Longest line, in code units. */
const LONGEST = 80;
const name = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,3}";
const source = new RegExp(
  `^(?:source|sources|agency|via|agencies)\\s?:\\s?(?<names>${name}(?:\\s?[,/]\\s?${name}){0,2})$`,
  'iu',
);
const capitals = new RegExp(`^${name}$`, 'u');

/**
 * Where an article has its matter from, on a line above it.
 *
 *     Source: Statewire
 *             ^^^^^^^^^ credit
 */
export const sourceLine: Finder = (page) =>
  headerOf(page).flatMap((piece) => {
    const line = piece.opens && piece.closes ? shortText(page, piece, LONGEST) : null;
    const names = line === null ? undefined : source.exec(line)?.groups?.names;
    if (line === null || names === undefined) return [];
    const offset = piece.start + line.length - names.length;
    const credits = [...names.matchAll(/[^,/]+/g)].flatMap(({ 0: words, index }) => {
      const text = words.trim();
      const start = offset + index + words.indexOf(text);
      return capitals.test(text) ? [{ name: outletNamed(text) ?? text, start, end: start + text.length, text }] : [];
    });
    if (credits.length === 0) return [];
    const { start, end } = piece;
    return [
      { role: 'metadata', start, end, rule: 'read/source-line', why: 'names the source of the article', credits },
    ];
  });
