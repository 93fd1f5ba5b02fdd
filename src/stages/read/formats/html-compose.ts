import { closingCredits } from '../credits.js';
import { findDate } from '../dates.js';
import type { Draft } from '../draft.js';
import type { Facts, Found } from '../found.js';
import type { Part } from './html-collect.js';
import type { PageMeta } from './html-meta.js';

/** Between paragraphs of the text. */
const BREAK = '\n\n';
/** Longest word before an author's name on a line, in code units: “Written by ”. */
const BY_LENGTH = 12;

/** The text of a page, its headline, author and date first where the page has them, and the roles that its elements tell. */
export function compose(meta: PageMeta, parts: readonly Part[]): Draft {
  const header = headerParts(meta, parts);
  const body = parts.filter(({ text }) => !header.some((part) => part.text === text));
  const all = [...header, ...body];
  const marked: Found[] = [];
  let at = 0;
  for (const part of all) {
    const end = at + part.text.length;
    const last = marked.at(-1);
    if (part.role !== 'body') {
      if (last !== undefined && last.rule === ruleOf(part.group)) marked[marked.length - 1] = { ...last, end };
      else
        marked.push({
          role: part.role,
          start: at,
          end,
          rule: ruleOf(part.group),
          why: 'an element of the page',
          ...factsOf(part, at),
        });
    }
    at = end + BREAK.length;
  }
  const named = marked.map((found) => ({ ...found, rule: 'read/html' }));
  return { text: all.map(({ text }) => text).join(BREAK), marked: named, stated: meta };
}

/** One rule name a group while grouping. */
function ruleOf(group: number): string {
  return `read/html-${group}`;
}

function headerParts({ title, author, shownDate }: PageMeta, parts: readonly Part[]): Part[] {
  const header: Part[] = [];
  if (title !== undefined) header.push({ text: title, role: 'title', group: -1 });
  if (author !== undefined && !isPrinted(parts, author)) header.push({ text: author, role: 'byline', group: -2 });
  const isShownBelow = parts.some(({ text }) => shownDate !== null && text.startsWith(shownDate));
  if (shownDate !== null && !isShownBelow && findDate(shownDate) !== null) {
    header.push({ text: shownDate, role: 'metadata', group: -3 });
  }
  return header;
}

/** The page itself prints the author on a line. */
function isPrinted(parts: readonly Part[], author: string): boolean {
  return parts.slice(0, 6).some(({ text }) => text.endsWith(author) && text.length <= author.length + BY_LENGTH);
}

function factsOf({ role, text, group }: Part, start: number): Facts {
  const span = { start, end: start + text.length, text };
  if (role === 'caption') return { credits: closingCredits(text, start) };
  if (group >= 0) return {};
  if (role === 'title') return { title: span };
  if (role === 'byline') return { author: span };
  const date = findDate(text);
  if (date === null) return {};
  const written = { start: start + date.start, end: start + date.end, text: text.slice(date.start, date.end) };
  return { published: { date: date.date, basis: 'stated', span: written } };
}
