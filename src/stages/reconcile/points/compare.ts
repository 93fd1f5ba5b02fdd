import { verbClass } from '../../../language/synonyms.js';
import type { Alignment } from '../alignment/align.js';
import { areDaysApart, type Days } from '../alignment/day.js';
import { dayNumber } from '../dating.js';
import { isOneTime } from '../statements/clocks.js';
import type { Point } from './point.js';
import { pairedParts } from './positions.js';

export type PointVerdict = 'same' | 'conflict' | 'update';

/** Points are looked at together within one occasion, kind and slot. */
export function keysOf({ occasion, value, slot }: Point): string[] {
  return [`${occasion} ${value.kind} ${slot}`];
}

/** The value in a form that is equal where the values are. */
export function saidBy({ value }: Point): string {
  switch (value.kind) {
    case 'clock':
      return `${value.clock.minutes % (value.clock.half ? 720 : 1440)}`;
    case 'score':
      return `${value.high}-${value.low}`;
    case 'position':
      return value.at;
    default:
      return `${value.when.from}/${value.when.to}`;
  }
}

/** What two points of two accounts are to each other; null where nothing can be concluded. */
export function comparePoints(
  a: Point,
  b: Point,
  alignment: Alignment,
  isOnly: (point: Point) => boolean,
): PointVerdict | null {
  if (a.doc === b.doc || a.years !== b.years || a.positive !== b.positive) return null;
  if (areSame(a, b)) return areOneThing(a, b, alignment) ? 'same' : null;
  if ([a, b].some(({ record }) => record.kind === 'entity')) return null;
  if (a.doer !== null && b.doer !== null && a.doer !== b.doer) return null;
  if (!a.positive || !isOneQuestion(a, b, alignment, isOnly)) return null;
  if (a.planned === b.planned) return 'conflict';
  return isOvertaken(a, b) || isOvertaken(b, a) ? 'update' : null;
}

/** Minutes that two accounts of one moment may be apart, and where they say that they round. */
const ROUNDING = { exact: 5, about: 20 } as const;
/** Days that “in 30 days” may lie behind what “within 30 days” spans. */
const DAYS = 2;

function areSame({ value: a }: Point, { value: b }: Point): boolean {
  if (a.kind === 'clock' && b.kind === 'clock')
    return isOneTime(a.clock, b.clock, a.about || b.about ? ROUNDING.about : ROUNDING.exact);
  if (a.kind === 'score' && b.kind === 'score') return a.high === b.high && a.low === b.low;
  if (a.kind === 'position' && b.kind === 'position') return a.at === b.at;
  if (a.kind !== 'day' || b.kind !== 'day') return false;
  const [short, long] = [a.when, b.when].sort((one, other) => one.to - one.from - (other.to - other.from));
  const isSpan = ({ from, to }: Days) => to - from > DAYS;
  if (!isSpan(short!) && isSpan(long!)) return short!.from >= long!.to && short!.from - long!.to <= DAYS;
  return a.when.from === b.when.from && a.when.to === b.when.to;
}

/**
 * Overlap from which equal values are told of one thing. A result, a time to the minute and a day to come are peculiar: no
 * two things have the same. The day on which all happened says little.
 */
const EQUAL = { peculiar: 0.06, time: 0.3, coming: 0.18, day: 0.45 } as const;
const LEAD = 0.05;

function areOneThing(a: Point, b: Point, { wide, near, lead }: Alignment): boolean {
  if (lead <= 0) return false;
  if (a.value.kind === 'position') return wide >= EQUAL.time && near > 0;
  if (a.value.kind === 'score') return wide >= EQUAL.peculiar;
  if (a.value.kind === 'clock') return wide >= (isToTheMinute(a) && isToTheMinute(b) ? EQUAL.peculiar : EQUAL.time);
  if (isComing(a) && isComing(b)) return wide >= EQUAL.coming;
  return wide >= EQUAL.day && near > 0 && lead >= LEAD && !isLongPast(a);
}

/** “The Sept. 11 attacks” of years ago have the day in their name. */
function isLongPast({ value, published }: Point): boolean {
  return value.kind === 'day' && published !== null && value.when.from < dayNumber(published) - YEAR;
}

const YEAR = 365;

function isToTheMinute({ value }: Point): boolean {
  return value.kind === 'clock' && value.clock.minutes % 60 !== 0;
}

function isComing({ value, published }: Point): boolean {
  if (value.kind !== 'day' || published === null) return false;
  const [today, { from, to }] = [dayNumber(published), value.when];
  // “Within 30 days” begins today.
  return from > today || (from === today && to > today + 1);
}

/** Overlap from which different values are told of one thing. */
const OTHER = { score: 0.3, clock: 0.45, position: 0.3 } as const;
/** Of the days of plans all words and the nearest ones are to be the same, and no other day is nearly as close. */
const PLAN = { wide: 0.5, near: 0.6, lead: 0.2 } as const;

function isOneQuestion(
  a: Point,
  b: Point,
  { wide, near, lead }: Alignment,
  isOnly: (point: Point) => boolean,
): boolean {
  if (a.value.kind === 'day') {
    return arePlans(a, b) && wide >= PLAN.wide && near >= PLAN.near && lead >= PLAN.lead;
  }
  if (a.value.kind === 'position' && isOnly(a) && isOnly(b) && isPairedPart(a)) return true;
  if (lead < LEAD || areDaysApart(a.day, b.day)) return false;
  if (a.value.kind === 'clock' && whichOf(a) !== whichOf(b)) return false;
  const needed = isOnly(a) && isOnly(b) ? ALONE : BESIDE;
  if (a.value.kind === 'clock' && wide >= needed.wide && near >= needed.near && isOneMoment(a, b)) return true;
  return wide >= OTHER[a.value.kind];
}

/** “The left engine”, “the right-hand engine”. */
export function isPairedPart({ slot }: Point): boolean {
  const [kind, noun] = slot.split(' ');
  return kind === 'side' && pairedParts.has(noun!);
}

/** Days to come that don't meet: what has happened may have happened again on another day. */
function arePlans(a: Point, b: Point): boolean {
  // What is to come is the next one, whether or not it is called so.
  const which = (point: Point) => whichOf(point).replace(/,?\b(?:next|another|further|new|again)\b/g, '');
  if (a.value.kind !== 'day' || b.value.kind !== 'day' || which(a) !== which(b)) return false;
  return (
    haveOneSubject(a, b) &&
    a.planned &&
    b.planned &&
    isComing(a) &&
    isComing(b) &&
    areDaysApart(a.value.when, b.value.when)
  );
}

/** “The trial will begin in May”: the same words in both, and both speak of it as known. */
function haveOneSubject({ record: a }: Point, { record: b }: Point): boolean {
  if (a.kind !== 'claim' || b.kind !== 'claim') return false;
  // “In July for small firms”
  if ([a, b].some(({ arguments: args }) => args.some(({ marker }) => marker === 'for'))) return false;
  const known = /^(?:the|its|his|her|their) /i;
  const bare = (text: string) => text.replace(/^(?:the|its|his|her|their|an?) /i, '').toLowerCase();
  const [left, right] = [a.subject.text, b.subject.text];
  return bare(left) === bare(right) && known.test(left) && known.test(right);
}

/** The same of times of day where the nearest words are the same. */
const BESIDE = { wide: 0.3, near: 0.8 } as const;
/** And where neither account gives another time for such a moment. */
const ALONE = { wide: 0.2, near: 0.15 } as const;

/** What happens at a moment, and hardly twice on one day. */
const momentary = new Set(
  'arrive attack begin close collapse crash die end erupt hit land launch leave sink'.split(' '),
);
/** Which of several alike it is: “the second wave”. */
function whichOf({ surroundings }: Point): string {
  const words = surroundings.map(({ lemma }) => lemma).filter((lemma) => oneOfSome.test(lemma));
  return [...new Set(words)].sort().join();
}

const oneOfSome =
  /^(?:first|second|third|fourth|another|other|next|last|final|later|earlier|previous|further|new|again)$/;

/** “The flood struck at ten”, “the wave hit the valley at eight”: one verb. */
function isOneMoment(a: Point, b: Point): boolean {
  const moment = momentOf(a);
  return moment === momentOf(b) && momentary.has(moment);
}

/** The class of the claim's verb, with its particle, or of the nearest. */
function momentOf({ record, surroundings }: Point): string {
  if (record.kind === 'claim') return verbClass(record.predicate.lemma);
  const verb = surroundings.filter(({ isVerb }) => isVerb).sort((x, y) => x.distance - y.distance)[0];
  return verb === undefined ? '' : verbClass(verb.lemma);
}

/** Whether the account of a point gives one value alone for such a moment, or for such a part of a thing. */
export function onlyOnes(points: readonly Point[]): (point: Point) => boolean {
  const values = new Map<string, Set<string>>();
  const keyOf = (point: Point) =>
    [point.doc, point.value.kind, point.slot, point.value.kind === 'position' ? '' : momentOf(point)].join('|');
  for (const point of points) values.set(keyOf(point), (values.get(keyOf(point)) ?? new Set()).add(saidBy(point)));
  return (point) => values.get(keyOf(point))!.size === 1;
}

/** “is due to leave at noon” yesterday, “left at three” today. */
function isOvertaken(early: Point, late: Point): boolean {
  return (
    early.planned &&
    !late.planned &&
    early.published !== null &&
    late.published !== null &&
    early.published <= late.published
  );
}
