import { dayInAddress, siteOf } from '../address.js';
import type { Facts } from '../found.js';
import { shortText } from '../page.js';
import { piecewise } from '../piecewise.js';

/** Longest address, in code units. */
const LONGEST = 500;
const address = /^(?:(?:source|link|url|via|original)\s?:\s{0,3})?(?<url>https?:\/\/\S{4,}(?:[ %\w.-]*-[ %\w.-]*)?)$/iu;

/**
 * The address of the page, alone on a line.
 *
 *     https://example.org/2023/09/14/kim-putin
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const addressLine = piecewise('address-line', (page, piece) => {
  const line = piece.opens && piece.closes ? shortText(page, piece, LONGEST) : null;
  const url = line === null ? undefined : address.exec(line)?.groups?.url;
  return url === undefined ? null : { role: 'metadata', why: 'an address alone on a line', ...factsOf(url) };
});

function factsOf(url: string): Facts {
  const site = siteOf(url);
  const day = dayInAddress(url);
  return {
    ...(site !== null && { outlet: { name: site, basis: 'inferred' } }),
    ...(day !== null && { published: { date: day, basis: 'inferred', span: null } }),
  };
}
