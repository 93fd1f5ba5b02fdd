import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import type * as linkedom from 'linkedom';
import { Unreadable } from '../../../pipeline/unreadable.js';
import type { Draft } from '../draft.js';
import { collect, type HtmlElement, type Part } from './html-collect.js';
import { compose } from './html-compose.js';
import { MOST_NESTED, nestingIn, shapeOf } from './html-depth.js';
import { metaOf, type PageDocument } from './html-meta.js';

const require = createRequire(import.meta.url);

/** Deepest tree that readability is given: it climbs to the root from every paragraph. */
const DEEPEST = 120;
/** Most nodes below one element: readability compares all of them with one another. */
const WIDEST = 5_000;
/** Most elements that readability is given; more than any article has. */
const MOST_ELEMENTS = 150_000;

/**
 * The article of a web page: readability's, or all text of the body where it finds none. No script runs and nothing is
 * fetched. Throws Unreadable where the page holds no text or is nested beyond any real page.
 */
export function openHtml(html: string): Draft {
  const nested = nestingIn(html);
  if (nested > MOST_NESTED) {
    throw new Unreadable(`elements nested ${nested} deep: expected at most ${MOST_NESTED}; simplify the page first`);
  }
  const page = documentOf(html);
  const meta = metaOf(page);
  const parts = isReadable(page) ? (articleParts(page) ?? collect(documentOf(html).body)) : collect(page.body);
  if (parts.length === 0) throw new Unreadable('no text in the page: expected an article');
  return compose(meta, parts);
}

/**
 * linkedom wants a whole document: a fragment is put into one. It takes a tenth of a second to load: only who reads a page
 * waits for that.
 */
function documentOf(html: string): PageDocument {
  const { parseHTML } = require('linkedom') as typeof linkedom;
  const page = /<html[\s>]/i.test(html) ? parseHTML(html).document : null;
  const hasRoot = page?.documentElement?.nodeName.toUpperCase() === 'HTML';
  const whole = `<html><head></head><body>${html}</body></html>`;
  return (hasRoot ? page : parseHTML(whole).document) as unknown as PageDocument;
}

/** Readability gets through the page in reasonable time. */
function isReadable({ body }: PageDocument): boolean {
  const { deepest, widest } = shapeOf(body);
  return deepest <= DEEPEST && widest <= WIDEST;
}

/** What readability takes for the article, null where it takes nothing. It changes the page that it reads. */
function articleParts(page: PageDocument): Part[] | null {
  const parts = collect(readArticle(page));
  return parts.length === 0 ? null : parts;
}

function readArticle(page: PageDocument): HtmlElement | null {
  try {
    const reader = new Readability<HtmlElement>(page as never, {
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (element) => element as unknown as HtmlElement,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability throws on pages that it was not made for; the text of their body is read instead.
    return null;
  }
}
