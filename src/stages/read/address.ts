import { dayOf } from './dates.js';

/** Host of a web address without the parts that say nothing: “bbc.co.uk”. */
export function siteOf(url: string | undefined): string | null {
  const host = /^https?:\/\/(?:www\.|m\.|edition\.|amp\.)?([a-z0-9.-]{1,100}\.[a-z]{2,})(?:[:/?#]|$)/i.exec(url ?? '');
  return host?.[1]?.toLowerCase() ?? null;
}

/** The day that an address holds as a folder: https://example.org/2023/09/14/kim-putin */
export function dayInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match === null ? null : dayOf(`${match[1]}-${match[2]}-${match[3]}`);
}
