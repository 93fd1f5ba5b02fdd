import { verbClass } from '../../../language/synonyms.js';
import type { Claim } from '../../../schemas/claim.js';
import type { TimeValue } from '../../../schemas/entity.js';
import type { Context } from '../context.js';

/** When something is said to happen: days since 1970-01-01 (with fractions), open ends infinite; or only a day of the week. */
export interface When {
  readonly from: number;
  readonly to: number;
  readonly grain: TimeValue['grain'] | 'weekday';
  readonly weekday: number | null;
  /** True where `from` is when it began, and it goes on: “since 2002”. */
  readonly since: boolean;
  /** True where a negation was turned into a time: “not before 2026”. */
  readonly turned: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The time that the claim itself gives. “not before 2026” is turned round into “from 2026 on”. */
export function whenOf(context: Context, claim: Claim): When | null {
  for (const argument of claim.arguments) {
    const entity = context.entity(argument.entity);
    if ((argument.role !== 'time' && entity?.type !== 'time') || entity?.type === 'duration') continue;
    const value = entity?.value != null && 'grain' in entity.value ? entity.value : null;
    const weekday = weekdays.findIndex((day) => argument.text.toLowerCase().includes(day));
    const place = { text: argument.text, start: argument.start, end: argument.end };
    if (value === null && claim.time === null) {
      if (weekday >= 0)
        return { from: -Infinity, to: Infinity, grain: 'weekday', weekday, since: false, turned: false, ...place };
      continue;
    }
    const turned = claim.polarity === 'negative' || isRuledOut(claim, argument);
    const when = spanned(value ?? claim.time!, argument.marker, turned);
    if (when !== null)
      return {
        ...when,
        ...place,
        since: argument.marker?.toLowerCase() === 'since',
        turned,
        weekday: weekday >= 0 ? weekday : dayOf(when),
      };
  }
  return atOnce(context, claim);
}

/** Days between an event and the account that says of it “at once”. */
const AT_ONCE_DAYS = 7;

/** “Her resignation took effect at once”: about when the account was published. */
function atOnce(context: Context, { doc, predicate, text, start, polarity }: Claim): When | null {
  const match = verbClass(predicate.lemma) === 'take effect' ? /\b(?:at once|immediately)\b/i.exec(text) : null;
  const { published } = context.document(doc);
  if (match === null || published === null || polarity === 'negative') return null;
  const to = Math.floor(dayTime(published.date.slice(0, 10))) + 1;
  const place = { text: match[0], start: start + match.index, end: start + match.index + match[0].length };
  return { from: to - AT_ONCE_DAYS, to, grain: 'day', weekday: null, since: false, turned: false, ...place };
}

/** A day or month as it stands in a text, without its preposition; null where it is open or longer. */
export function daySpan(
  { from, to, grain }: TimeValue,
  place: { readonly text: string; readonly start: number; readonly end: number },
): When | null {
  if (from === null || to === null || (grain !== 'day' && grain !== 'month' && grain !== 'part-of-day')) return null;
  const span = {
    from: Math.floor(dayTime(from)),
    to: Math.ceil(dayTime(to)),
    grain: grain === 'month' ? grain : 'day',
  } as const;
  if (Number.isNaN(span.from) || Number.isNaN(span.to)) return null;
  return { ...span, ...place, turned: false, since: false, weekday: dayOf(span) };
}

type Spanned = Pick<When, 'from' | 'to' | 'grain'>;

/** “They will open, though not before December”: only the time is denied. */
function isRuledOut({ text, start }: Claim, argument: { readonly start: number }): boolean {
  return /\bnot (?:before|until|till) (?:the )?$/i.test(text.slice(0, Math.max(0, argument.start - start)));
}

function spanned(value: TimeValue, marker: string | null, negative: boolean): Spanned | null {
  const from = value.from === null ? -Infinity : dayTime(value.from);
  const to = value.to === null ? Infinity : dayTime(value.to);
  const { grain } = value;
  switch (marker?.toLowerCase()) {
    case 'before':
    case 'until':
    case 'till': {
      const limit = value.from === null ? to : from;
      return negative
        ? { from: limit, to: Infinity, grain }
        : marker === 'before'
          ? { from: -Infinity, to: limit, grain }
          : null;
    }
    case 'by':
      return negative ? null : { from: -Infinity, to, grain };
    case 'after':
      return negative ? null : { from: value.to === null ? from : to, to: Infinity, grain };
    case 'since':
      return negative || value.from === null ? null : { from, to: Infinity, grain };
    case 'for':
    case 'within':
    case 'during':
    case 'over':
      return null;
    default:
      return negative ? null : { from, to, grain };
  }
}

function dayTime(iso: string): number {
  const full = iso.length > 10 ? `${iso}${/[zZ]$/.test(iso) ? '' : 'Z'}` : `${iso}T00:00Z`;
  return Date.parse(full) / 86_400_000;
}

/** Day of the week of a time that lies within one day; 1970-01-01 was a Thursday. */
function dayOf({ from, to }: Spanned): number | null {
  if (!Number.isFinite(from) || to - from > 1) return null;
  return (((Math.floor(from) + 4) % 7) + 7) % 7;
}

const within = /^within\s/i;

/** The words of a span that the event is to fall in, as in “within two weeks”; null where the claim gives none. */
export function spanOfWords(context: Context, claim: Claim): string | null {
  for (const { role, entity, text, marker } of claim.arguments) {
    if (role !== 'time') continue;
    const name = context.entity(entity)?.name ?? text;
    if (marker === 'within' || within.test(name)) return name.replace(within, '').toLowerCase();
  }
  return null;
}

/** `apart` where both can't hold, `same` where they name one time, `open` otherwise. */
export function compareWhen(a: When, b: When): 'same' | 'apart' | 'open' {
  if (a.grain === 'weekday' || b.grain === 'weekday') {
    if (a.weekday === null || b.weekday === null) return 'open';
    return a.weekday === b.weekday ? 'same' : 'apart';
  }
  if (a.since && b.since) return compareSince(a, b);
  if (a.since || b.since) return 'open';
  if (a.from >= b.to || b.from >= a.to) return 'apart';
  return a.from === b.from && a.to === b.to ? 'same' : 'open';
}

/** “since 2002” and “since 2003” are apart; “since 2002” and “since March 2002” may be one. */
function compareSince(a: When, b: When): 'same' | 'apart' | 'open' {
  const [early, late] = a.from <= b.from ? [a, b] : [b, a];
  if (nextAfter(early) <= late.from) return 'apart';
  return a.from === b.from && a.grain === b.grain ? 'same' : 'open';
}

/** Where the year, month or day in which something began ends. */
function nextAfter({ from, grain }: When): number {
  const day = new Date(from * 86_400_000);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (grain === 'year') return Date.UTC(year + 1, month) / 86_400_000;
  if (grain === 'month') return Date.UTC(year, month + 1) / 86_400_000;
  return grain === 'day' ? from + 1 : Infinity;
}
