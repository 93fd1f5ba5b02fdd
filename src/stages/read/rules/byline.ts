import { findOutlets, looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import { creditsIn } from '../credits.js';
import { readDatedLine } from '../date-words.js';
import { findDate } from '../dates.js';
import type { Facts, Finder, Found } from '../found.js';
import { headerOf, type Piece, shortText } from '../page.js';

/** Longest byline, in code units. */
const LONGEST = 160;
const by =
  /^(?:(?:analysis|comment|exclusive|opinion|review|special report)\s*[:|–—-]?\s+by|by|written by|reported by|story by|words by|text by|author|authors|reporter|from)(?:\s*:\s*|\s+)/iu;
/** Words that stand beside names in a byline. */
const beside: ReadonlySet<string> = new Set(
  'a agencies al an and at bin breaking business chief city columnist contributor correspondent critic culture da data de del der desk di digital diplomatic economics editor editorial el features for foreign from health home in international investigations le ibn la live local morning national news night of online our photographer picture political politics regional reporter reporters science senior social special sport sports staff team the van video von web weekend with world writer writers'.split(
    ' ',
  ),
);
const desk =
  /^(?:the\s+)?(?<outlet>\p{Lu}[\p{L}&.'’-]*(?:\s\p{Lu}[\p{L}&.'’-]*){0,3})\s+(?:[a-z]+\s+)?(?:[Dd]esk|[Ss]taff|[Nn]ewsroom|[Rr]eporters?|[Cc]orrespondents?|[Tt]eam|[Bb]ureau|[Ww]riters?)(?:\s|$)/u;
const genericDesks: ReadonlySet<string> = new Set(
  'Agencies City Editorial International National News Online Our Special Staff Web World'.split(' '),
);

/**
 * Who wrote the article.
 *
 *     By Jane Doe | June 3, 2025
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *        ^^^^^^^^ author
 */
export const byline: Finder = (page) =>
  headerOf(page).flatMap((piece) => {
    const line = piece.opens && piece.closes ? shortText(page, piece, LONGEST) : null;
    const lead = line === null ? null : by.exec(line);
    return lead === null ? [] : (bylineOf(piece, line!, lead[0].length) ?? []);
  });

function bylineOf(piece: Piece, line: string, from: number): Found | null {
  const names = namesIn(line.slice(from));
  if (names === null) return null;
  const start = piece.start + from;
  const author = { start, end: start + names.length, text: names };
  const facts: Facts = {
    author,
    credits: creditsIn(line, piece.start),
    ...publishedIn(line, piece),
    ...outletIn(names),
    ...outletFor(line),
  };
  const { end } = piece;
  return { role: 'byline', start: piece.start, end, rule: 'read/byline', why: 'says who wrote the article', ...facts };
}

/** The names, up to a date, a bar or a place; null where the words are no names. */
function namesIn(words: string): string | null {
  const date = findDate(words);
  const cut = words
    .slice(0, date?.start ?? words.length)
    .split(/\s*[|•·/@]\s*|\s+[–—-]\s+|,?\s+(?:in|from|for|Updated|Published)\s/u)[0]!;
  const names = cut.replace(/[\s,;:–—-]+$/u, '');
  const parts = names.split(/[\s,]+/);
  const isNames = parts.every((part) => beside.has(part.toLowerCase()) || /^\p{Lu}/u.test(part) || part === '&');
  const named = parts.some((part) => /^\p{Lu}/u.test(part) && !beside.has(part.toLowerCase()));
  const isGeneric = parts.some((part) =>
    /^(?:desk|staff|correspondents?|reporters?|agencies|bureau|editor|writers?)$/i.test(part),
  );
  if (!isNames || /[.!?]$/.test(names.replace(/(?:[JS]r|\p{Lu})\.$/u, '')) || parts.length > 16) return null;
  return isGeneric || (named && (parts.length > 1 || outletNamed(names) !== null)) ? names : null;
}

function publishedIn(line: string, { start }: Piece): Facts {
  const read = readDatedLine(line);
  if (read === null) return {};
  const span = { start: start + read.start, end: start + read.end, text: line.slice(read.start, read.end) };
  return { published: { date: read.date, basis: read.updated ? 'inferred' : 'stated', span } };
}

/** “By Jane Doe for the Harbour Post” */
function outletFor(line: string): Facts {
  const name = /\sfor\s+(?<name>(?:[Tt]he\s+)?\p{Lu}[\p{L}&.'’ -]{2,40})$/u
    .exec(line)
    ?.groups?.name?.replace(/^the\s/, '');
  if (name === undefined || !looksLikeOutlet(name)) return {};
  return { outlet: { name: outletNamed(name) ?? name, basis: 'stated' } };
}

/** “the Ledger business desk” writes for its own outlet; “Jane Doe, Reuters” may be printed by another. */
function outletIn(names: string): Facts {
  const own = desk.exec(names)?.groups?.outlet?.replace(/^The\s/, '');
  if (own !== undefined && !genericDesks.has(own))
    return { outlet: { name: outletNamed(own) ?? own, basis: 'stated' } };
  const named = findOutlets(names)[0];
  if (named !== undefined) return { outlet: { name: named.name, basis: 'inferred' } };
  const formed = names.split(/,\s*/).find(looksLikeOutlet);
  return formed === undefined ? {} : { outlet: { name: formed, basis: 'stated' } };
}
