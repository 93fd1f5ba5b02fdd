import type { BlockRole } from '../../../schemas/document.js';
import type { HtmlElement } from './html-collect.js';

/** Classes that social networks give to a post set into a page. */
const embeds =
  /(?:^|[\s_-])(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|mastodon-embed|reddit-(?:embed|card)|telegram-post)/i;
const captions =
  /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text|image-caption|photo-caption|media-caption)(?:$|[\s_-])/i;
const relateds =
  /(?:^|[\s_-])(?:related|recommended|recirc|read-?more|also-?read|more-(?:on|from|stories)|you-may-(?:also-)?like)(?:$|[\s_-])/i;

/** Fewest links that make a list of nothing else one of other articles. */
const FEWEST_LINKS = 2;
/** Share of a list's letters that its links hold. */
const LINK_SHARE = 0.9;

/** The role that an element's name, class or links give to all text in it, or null. */
export function roleOf(element: HtmlElement): BlockRole | null {
  const name = element.nodeName.toUpperCase();
  const classes = element.getAttribute?.('class') ?? '';
  if (name === 'FIGCAPTION' || captions.test(classes)) return 'caption';
  if (name === 'BLOCKQUOTE' && embeds.test(classes)) return 'embed';
  if (relateds.test(classes) && (name !== 'P' || isLinks(element, 1))) return 'related';
  if ((name === 'UL' || name === 'OL') && isLinks(element, FEWEST_LINKS)) return 'related';
  if (name === 'FOOTER') return 'boilerplate';
  return null;
}

function isLinks(element: HtmlElement, fewest: number): boolean {
  const links = [...(element.querySelectorAll?.('a[href]') ?? [])].map((link) => letters(link));
  const all = letters(element);
  return links.length >= fewest && all > 0 && links.reduce((sum, one) => sum + one, 0) >= all * LINK_SHARE;
}

function letters(element: HtmlElement): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
