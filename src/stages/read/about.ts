import { basename } from 'node:path/posix';
import type { Document } from '../../schemas/document.js';
import type { Span } from '../../schemas/span.js';
import { dayInAddress, siteOf } from './address.js';
import { dayOf } from './dates.js';
import type { Draft, Stated } from './draft.js';
import type { Found } from './found.js';

/** Code units at the top of a text where its headline and author are looked for. */
const TOP = 3_000;

/** What a document says of itself, or its publisher of it. */
export type About = Pick<Document, 'outlet' | 'title' | 'author' | 'published' | 'credits'>;

/** Brings together what the format states, what the rules found and what the address tells, in that order. */
export function aboutOf({ text, stated }: Draft, found: readonly Found[], path: string): About {
  return {
    outlet: outletOf(stated, found),
    title: placed(text, stated.title) ?? firstOf(found, ({ title }) => title),
    author: placed(text, stated.author) ?? firstOf(found, ({ author }) => author),
    published: publishedOf(text, stated, found, path),
    credits: creditsOf(found),
  };
}

/** Where the text holds what is stated of it. */
function placed(text: string, words: string | undefined): Span | null {
  const trimmed = words?.trim() ?? '';
  const start = trimmed === '' ? -1 : text.slice(0, TOP).indexOf(trimmed);
  return start < 0 ? null : { start, end: start + trimmed.length, text: trimmed };
}

function firstOf<Fact>(found: readonly Found[], pick: (one: Found) => Fact | undefined): Fact | null {
  for (const one of found) {
    const fact = pick(one);
    if (fact !== undefined) return fact;
  }
  return null;
}

/** A stated name, else the site of the address, else the agency of a byline, dateline or closing credit. */
function outletOf(stated: Stated, found: readonly Found[]): Document['outlet'] {
  const name = stated.outlet?.trim();
  if (name) return { name, basis: 'stated' };
  const named = (basis: 'stated' | 'inferred') =>
    firstOf(found, ({ outlet }) => (outlet?.basis === basis ? outlet : undefined));
  const site = siteOf(stated.url);
  return named('stated') ?? (site === null ? null : { name: site, basis: 'inferred' }) ?? named('inferred');
}

function publishedOf(text: string, stated: Stated, found: readonly Found[], path: string): Document['published'] {
  const day = stated.published === undefined ? null : dayOf(stated.published);
  if (day !== null) {
    const same = firstOf(found, ({ published }) => (published?.date === day ? published : undefined));
    return { date: day, basis: 'stated', span: same?.span ?? placed(text, stated.published) };
  }
  const read = (basis: 'stated' | 'inferred') =>
    firstOf(found, ({ published }) => (published?.basis === basis ? published : undefined));
  const address = dayInAddress(stated.url ?? '') ?? dayInName(path);
  return (
    read('stated') ?? read('inferred') ?? (address === null ? null : { date: address, basis: 'inferred', span: null })
  );
}

/** 2023-09-14-kim-putin.txt, kim-putin_20230914.txt */
function dayInName(path: string): string | null {
  const name = basename(path.replaceAll('\\', '/')).replace(/\.\w+$/, '');
  const match = /(?:^|[_.\s-])((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?:$|[_.\s-])/.exec(name);
  return match === null ? null : dayOf(`${match[1]}-${match[3]}-${match[4]}`);
}

function creditsOf(found: readonly Found[]): Document['credits'] {
  const all = found.flatMap(({ credits }) => credits ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  return all.filter((credit, index) => index === 0 || credit.start >= all[index - 1]!.end);
}
