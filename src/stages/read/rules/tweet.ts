import type { Finder, Found } from '../found.js';
import { type Page, type Piece, shortText } from '../page.js';

/** Longest post with its name, handle, links and date, in code units, that is told from the text around it. */
const LONGEST = 700;
/** Longest post that stands in a paragraph before the one with its author. */
const LONGEST_APART = 400;

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const signature = new RegExp(
  `\\(@\\w{1,30}\\),?\\s+(?:(?:${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month}),?\\s+\\d{4})`,
  'gu',
);
const signedBy = /(?:—|–|--|-)\s?[^—–\n]{1,60}$/u;
const endsInLink = /(?:https?:\/\/t\.co\/\w+|pic\.twitter\.com\/\w+)["”’']?\.?$/;
const sharedPost = /^A post shared by .{1,60}\(@[\w.]+\)/u;

const rule = 'read/tweet';
const why = 'a post of a social network, set into the article';

/**
 * A post with the name, handle and date that its network prints under it, or one that ends in its own link.
 *
 *     “I didn’t like it,” Trump says https://t.co/x — CNN Politics (@CNNPolitics) June 1, 2018
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const tweet: Finder = (page) =>
  page.free.flatMap((piece, index) => {
    const signed = signedPosts(page, piece, page.free[index - 1]);
    if (signed.length > 0) return signed;
    const words = shortText(page, piece, LONGEST_APART);
    if (words === null || !piece.opens || !(endsInLink.test(words) || sharedPost.test(words))) return [];
    return [{ role: 'embed' as const, start: piece.start, end: piece.end, rule, why }];
  });

function signedPosts(page: Page, piece: Piece, before: Piece | undefined): Found[] {
  const found: Found[] = [];
  let from = piece.start;
  for (const match of page.text.slice(piece.start, piece.end).matchAll(signature)) {
    const at = piece.start + match.index;
    const end = at + match[0].length;
    const name = signedBy.exec(page.text.slice(Math.max(from, at - 70), at));
    if (name === null) continue;
    const apart = at - name[0].length <= from ? postBefore(page, piece, from, before) : undefined;
    if (end - from <= LONGEST) found.push({ role: 'embed', start: apart ?? from, end, rule, why });
    from = end;
  }
  return found;
}

/** Start of the paragraph that holds the post of an author who stands in a paragraph alone. */
function postBefore(page: Page, piece: Piece, from: number, before: Piece | undefined): number | undefined {
  if (from !== piece.start || before === undefined || before.paragraph !== piece.paragraph - 1) return undefined;
  return before.opens && shortText(page, before, LONGEST_APART) !== null ? before.start : undefined;
}
