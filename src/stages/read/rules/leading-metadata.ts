import { findDate } from '../dates.js';
import type { Finder, Found } from '../found.js';
import { headerOf, headOf } from '../page.js';

/** Paragraphs at the top that may begin with a label and a date. */
const FIRST = 3;
const label =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|dated|created)(?: date| time| on| at)?|(?:publish(?:ed|ing)?|publication|posted|update|release)?\s?date)\b\s{0,3}[:=-]?\s{0,3}/iu;
/** After a date: a time with its zone, and marks. */
const time =
  /^[T,\s]{0,3}(?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:[ap]\.?m\b\.?)?\s?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?(?![\p{L}\d])/iu;
const marks = /^\s{0,3}[|•·–—:,-]?\s*/u;

/**
 * A label with a date, or a bare ISO date, left in front of the article's first words.
 *
 *     date 2023-09-14 Following their first summit in four years, …
 *     ^^^^^^^^^^^^^^^
 */
export const leadingMetadata: Finder = (page) => {
  const above = headerOf(page).length;
  return page.free
    .slice(0, above + 1)
    .slice(0, FIRST)
    .flatMap((piece) => {
      const found = piece.opens ? leading(headOf(page, piece), piece.start) : null;
      return found === null || found.end >= piece.end ? [] : [found];
    });
};

function leading(words: string, offset: number): Found | null {
  const lead = label.exec(words)?.[0] ?? '';
  const date = findDate(words.slice(lead.length, lead.length + 60));
  if (date === null || date.start > 0) return null;
  const start = lead.length;
  const written = words.slice(start, start + date.end);
  const clock = time.exec(words.slice(start + date.end))?.[0] ?? '';
  const isIso = /^\d{4}-\d\d-\d\d/.test(written);
  const after = words.slice(start + date.end + clock.length);
  const goesOn = /^["“‘]?[\p{Lu}\p{N}]/u.test(after.replace(marks, ''));
  if (!goesOn || (lead === '' && clock === '' && !isIso) || /^\s{0,3}[,]/.test(after)) return null;
  return {
    role: 'metadata',
    start: offset,
    end: offset + start + date.end + clock.length + /^\s{0,3}[|•·–—:-]?/u.exec(after)![0].trimEnd().length,
    rule: 'read/leading-metadata',
    why: 'a date in front of the article',
    published: {
      date: date.date,
      basis: /updated|modified/i.test(lead) ? 'inferred' : 'stated',
      span: { start: offset + start, end: offset + start + date.end, text: written },
    },
  };
}
