import type { BlockRole } from '../../../schemas/document.js';
import { closingCredits } from '../credits.js';
import type { Draft, Stated } from '../draft.js';
import type { Facts, Found } from '../found.js';

/** Keys of the front matter, and the field that each states. */
const fields: Readonly<Record<string, keyof Stated>> = {
  author: 'author',
  authors: 'author',
  byline: 'author',
  canonical: 'url',
  date: 'published',
  headline: 'title',
  link: 'url',
  newspaper: 'outlet',
  outlet: 'outlet',
  pubdate: 'published',
  publication: 'outlet',
  published: 'published',
  publisher: 'outlet',
  site: 'outlet',
  source: 'outlet',
  title: 'title',
  url: 'url',
};

/**
 * Markdown, its text untouched. The markup tells front matter, headline, pictures with their captions, rules and link lists.
 *
 *     ---                     metadata
 *     date: 2025-06-03        metadata
 *     ---                     metadata
 *     # Ferry toll rises      the mark metadata, the words title
 *     ![Divers](a.jpg)        the words caption, the rest metadata
 */
export function openMarkdown(text: string): Draft {
  const front = frontMatter(text);
  const marked: Found[] = front === null ? [] : [mark('metadata', front.start, front.end, 'front matter')];
  let titled = false;
  for (const { start, end } of linesOf(text, front?.end ?? 0)) {
    const line = text.slice(start, Math.min(end, start + 2_000));
    const found: Found[] | null =
      heading(line, start, end, titled) ??
      rule(line, start, end) ??
      picture(line, start, end) ??
      link(line, start, end);
    titled ||= found?.some(({ role }) => role === 'title') ?? false;
    marked.push(...(found ?? []));
  }
  return { text, stated: front?.stated ?? {}, marked };
}

function frontMatter(text: string): { start: number; end: number; stated: Stated } | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(open[0].length - 1, 20_000));
  if (close === null) return null;
  const start = text.indexOf('---');
  const end = open[0].length - 1 + close.index + close[0].length;
  const stated: { -readonly [Field in keyof Stated]: Stated[Field] } = {};
  for (const line of text.slice(start, end).split(/\r?\n/)) {
    const match = /^([A-Za-z_-]{1,20}):\s{0,5}(.{1,300})$/.exec(line.trimEnd());
    const field = match === null ? undefined : fields[match[1]!.toLowerCase()];
    if (field !== undefined) stated[field] ??= match![2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return { start, end, stated };
}

/** A first-level heading is the headline, once; the marks of the others are no words of the text. */
function heading(line: string, start: number, end: number, titled: boolean): Found[] | null {
  const match = /^\s{0,3}(#{1,6})[ \t]{1,5}(?=\S)/.exec(line);
  if (match === null) return null;
  const from = start + match[0].length;
  const marks = mark('metadata', start, from, 'a heading’s mark');
  if (titled || match[1] !== '#') return [marks];
  const words = line.slice(match[0].length).replace(/[\s#]+$/, '');
  const title = { start: from, end: from + words.length, text: words };
  return [marks, mark('title', from, Math.max(from + words.length, from), 'a first-level heading', { title })].filter(
    (found) => found.end <= end,
  );
}

function rule(line: string, start: number, end: number): Found[] | null {
  return /^\s{0,3}(?:-[\s-]{2,80}|\*[\s*]{2,80}|_[\s_]{2,80}|={3,80})\s*$/.test(line) || /^<!--[^>]*-->\s*$/.test(line)
    ? [mark('metadata', start, end, 'a rule or comment')]
    : null;
}

/** A picture alone on its line: its alternative text is its caption. */
function picture(line: string, start: number, end: number): Found[] | null {
  const match = /^\s{0,3}!\[([^\]]{0,1000})\]\([^)\n]{0,900}\)\s*$/.exec(line);
  if (match === null) return null;
  const from = start + line.indexOf('[') + 1;
  const to = from + match[1]!.length;
  const around = [mark('metadata', start, from, 'a picture'), mark('metadata', to, end, 'a picture')];
  return match[1] === ''
    ? [mark('metadata', start, end, 'a picture')]
    : [
        around[0]!,
        mark('caption', from, to, 'a picture’s text', { credits: closingCredits(match[1]!, from) }),
        around[1]!,
      ];
}

/** A list item that is nothing but a link leads to another article. */
function link(line: string, start: number, end: number): Found[] | null {
  return /^\s{0,6}[*+-][ \t]{1,4}\[[^\]]{1,300}\]\([^)\n]{1,900}\)\s*$/.test(line)
    ? [mark('related', start, end, 'a list item that is a link')]
    : null;
}

function mark(role: BlockRole, start: number, end: number, why: string, facts: Facts = {}): Found {
  return { role, start, end, rule: 'read/markdown', why, ...facts };
}

function* linesOf(text: string, from: number): Generator<{ start: number; end: number }> {
  for (let start = from; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const trimmed = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (trimmed > start) yield { start, end: trimmed };
    start = end + 1;
  }
}
