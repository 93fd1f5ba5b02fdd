import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import type { Finder, Found } from '../found.js';
import { isHeadlineLike } from '../headline.js';
import { blankAfter, headerOf, type Page, type Piece } from '../page.js';

/** The outlet behind its headline: “… rises to 17 | Straits Monitor”, “… - BBC News” */
const suffix = /\s+(?:[|·•]|[–—-])\s+(?<name>[^|–—]{2,40})$/u;

/**
 * The headline: the first line above the running text that reads like one and is set apart from what follows.
 *
 *     Ferry toll rises to 17 as divers reach wreck
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const title: Finder = (page) => {
  const headline = headerOf(page)[0];
  if (headline === undefined || page.free.length < 2 || page.taken.some(({ role }) => role === 'title')) return [];
  if (!isHeadlineLike(page, headline) || isName(page, headline) || !setApart(page, headline)) return [];
  return found(page, headline);
};

/** Up to three words, all with capitals: a person, an outlet, a section; too little to tell a headline by. */
function isName(page: Page, { start, end }: Piece): boolean {
  const words = page.text.slice(start, end).split(/\s+/);
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A blank line or a line of the header follows, or the page has no blank lines at all. */
function setApart(page: Page, headline: Piece): boolean {
  if (blankAfter(page, headline.paragraph)) return true;
  const next = page.paragraphs[headline.paragraph + 1]!;
  if (page.taken.some(({ start, end }) => start <= next.start && next.start < end)) return true;
  return page.paragraphs.slice(0, -1).every((_, paragraph) => !blankAfter(page, paragraph));
}

function found(page: Page, { start, end }: Piece): Found[] {
  const words = page.text.slice(start, end);
  const match = suffix.exec(words);
  const name = match?.groups?.name;
  const rule = 'read/title';
  const why = 'the first line, set apart and without a full stop';
  if (match === null || name === undefined || !looksLikeOutlet(name)) {
    return [{ role: 'title', start, end, rule, why, title: { start, end, text: words } }];
  }
  const cut = start + match.index;
  const outlet = { name: outletNamed(name) ?? name, basis: 'stated' as const };
  return [
    { role: 'title', start, end: cut, rule, why, title: { start, end: cut, text: words.slice(0, match.index) } },
    { role: 'metadata', start: cut, end, rule, why: 'the outlet behind its headline', outlet },
  ];
}
