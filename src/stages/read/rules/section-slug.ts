import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import type { Finder, Found } from '../found.js';
import { headerOf, shortText } from '../page.js';
import { isSection } from '../sections.js';

/** Longest slug, in code units. */
const LONGEST = 70;
const separators = /\s*[|›»>•]\s*|\s+[/·]\s+/u;

/**
 * The outlet and section above a headline.
 *
 *     CITYWIRE | Deals
 *     ^^^^^^^^^^^^^^^^
 *     Home › World › Asia
 *     ^^^^^^^^^^^^^^^^^^^
 */
export const sectionSlug: Finder = (page) =>
  headerOf(page).flatMap((piece): Found[] => {
    const line = shortText(page, piece, LONGEST);
    if (line === null || !piece.opens || !piece.closes) return [];
    const parts = (isSections(line) ? line.split(/\s+/) : line.split(separators)).filter((part) => part !== '');
    const known = parts.filter(isSection);
    const others = parts.filter((part) => !known.includes(part));
    if (known.length === 0 || others.length > 1 || !others.every(isName)) return [];
    const name = others[0] !== undefined && (looksLikeOutlet(others[0]) || parts[0] === others[0]) ? others[0] : null;
    const outlet = name === null ? {} : { outlet: { name: outletNamed(name) ?? name, basis: 'stated' as const } };
    const { start, end } = piece;
    return [{ role: 'metadata', start, end, rule: 'read/section-slug', why: 'the section of the page', ...outlet }];
  });

/** “Home News World”: a menu without marks. */
function isSections(line: string): boolean {
  const words = line.split(/\s+/);
  return words.length > 1 && words.every(isSection);
}

/** One to four capitalised words. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  return parts.length <= 4 && parts.every((part) => /^\p{Lu}/u.test(part));
}
