import { dayNumber } from './dating.js';
import type { Account } from './lookup.js';
import { withDays } from './undated-times.js';

/** Code units at the head of a document in which its date stands. */
const HEAD = 400;
/** Most days between two accounts of one occasion. */
const DAYS = 15;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const dates = [
  { form: new RegExp(`\\b${month} (\\d{1,2})(?:,? (20\\d\\d))?(?!\\d)`, 'i'), order: [1, 2, 3] },
  { form: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${month}(?:,? (20\\d\\d))?(?!\\d)`, 'i'), order: [2, 1, 3] },
  { form: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/, order: [2, 1, 3] },
] as const;

/**
 * Accounts whose day of publication nobody stated get the one at their head; the year that a dateline leaves out is the one
 * in which the other accounts of the occasion were published. Their days and months are then known too.
 *
 *     PORT ADELE, Aug. 14 (Agency) – Soldiers announced …
 *                 ^^^^^^^
 */
export function withPublished(accounts: readonly Account[], occasions: ReadonlyMap<string, number>): Account[] {
  const known = new Map<number, number[]>();
  for (const { document } of accounts) {
    if (document.published === null) continue;
    const occasion = occasions.get(document.id) ?? -1;
    known.set(occasion, [...(known.get(occasion) ?? []), dayNumber(document.published.date)]);
  }
  return accounts.map((account) => {
    const { document } = account;
    if (document.published !== null) return account;
    const date = dateAt(document.text.slice(0, HEAD), known.get(occasions.get(document.id) ?? -1) ?? []);
    if (date === null) return account;
    const published = { date, basis: 'inferred', span: null } as const;
    return { ...account, document: { ...document, published }, entities: withDays(account.entities, dayNumber(date)) };
  });
}

/** The first date of the head that lies near one of the days. */
function dateAt(head: string, days: readonly number[]): string | null {
  const years = [...new Set(days.map((day) => new Date(day * 86_400_000).getUTCFullYear()))];
  for (const { form, order } of dates) {
    const match = form.exec(head);
    if (match === null) continue;
    const [name, day, year] = order.map((group) => match[group]);
    const number = /^\d/.test(name!) ? Number(name) : months.indexOf(name!.slice(0, 3).toLowerCase()) + 1;
    const options = (year === undefined ? years : [Number(year)]).map(
      (one) => `${one}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`,
    );
    const near = options.filter((date) => days.some((one) => Math.abs(one - dayNumber(date)) <= DAYS));
    if (near.length === 1) return near[0]!;
  }
  return null;
}
