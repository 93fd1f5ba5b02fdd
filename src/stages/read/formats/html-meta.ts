import type { Stated } from '../draft.js';
import type { HtmlElement } from './html-collect.js';
import { type LinkedArticle, linkedArticle } from './html-linked-data.js';

export interface PageDocument {
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** What the head of a page and its visible header state. `shownDate` is the date as the page prints it. */
export interface PageMeta extends Stated {
  readonly shownDate: string | null;
}

/** Headline, author, outlet, day and address of a page: linked data first, then meta tags, then what the page shows. */
export function metaOf(page: PageDocument): PageMeta {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? '');
  const linked: LinkedArticle = linkedArticle(scripts);
  const outlet = linked.outlet ?? meta(page, ['og:site_name', 'application-name', 'publisher', 'dc.publisher']);
  const time = page.querySelector('time[datetime]') ?? page.querySelector('time');
  return {
    outlet,
    title: titleOf(page, linked.title, outlet),
    author: linked.author ?? authorOf(page),
    published:
      linked.published ??
      meta(page, dateNames) ??
      attribute(page, '[itemprop="datePublished"]') ??
      time?.getAttribute?.('datetime') ??
      undefined,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute?.('href') ?? meta(page, ['og:url']),
    shownDate: shown(time, 80),
  };
}

const dateNames = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
];

function titleOf(page: PageDocument, linked: string | undefined, outlet: string | undefined): string | undefined {
  const headings = [...page.querySelectorAll('h1')];
  const heading = headings.length === 1 ? shown(headings[0]!, 300) : null;
  const whole =
    linked ?? heading ?? meta(page, ['og:title', 'twitter:title']) ?? shown(page.querySelector('title'), 300);
  if (whole == null || outlet === undefined) return whole ?? undefined;
  const cut = whole.lastIndexOf(outlet);
  const before =
    cut > 0 && cut + outlet.length === whole.length ? /^(.*\S)\s+[|·•–—-]\s+$/.exec(whole.slice(0, cut)) : null;
  return before?.[1] ?? whole;
}

function authorOf(page: PageDocument): string | undefined {
  const named = meta(page, ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator']);
  if (named !== undefined && !/^https?:/.test(named)) return named.replace(/^by\s+/i, '');
  const seen = shown(page.querySelector('[rel="author"], [itemprop="author"], .byline, .author'), 150);
  return seen?.replace(/^by\s+/i, '') || undefined;
}

function meta(page: PageDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = attribute(page, `meta[property="${name}"]`) ?? attribute(page, `meta[name="${name}"]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attribute(page: PageDocument, selector: string): string | undefined {
  const element = page.querySelector(selector);
  const value = element?.getAttribute?.('content') ?? element?.getAttribute?.('datetime') ?? '';
  return value.replace(/\s+/g, ' ').trim() || undefined;
}

function shown(element: HtmlElement | null, longest: number): string | null {
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= longest ? text : null;
}
