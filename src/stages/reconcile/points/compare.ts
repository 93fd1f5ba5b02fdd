import { verbClass } from '../../../language/synonyms.js';
import type { Alignment } from '../alignment/align.js';
import { areDaysApart, type Days } from '../alignment/day.js';
import { dayNumber } from '../dating.js';
import { isOneTime } from '../statements/clocks.js';
import type { Point } from './point.js';

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
export function comparePoints(a: Point, b: Point, alignment: Alignment): PointVerdict | null {
  if (a.doc === b.doc || a.years !== b.years || a.positive !== b.positive) return null;
  if (areSame(a, b)) return areOneThing(a, b, alignment) ? 'same' : null;
  if ([a, b].some(({ record }) => record.kind === 'entity')) return null;
  if (!a.positive || a.value.kind === 'day' || !isOneQuestion(a, b, alignment)) return null;
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
  return value.kind === 'day' && published !== null && value.when.from > dayNumber(published);
}

/** Overlap from which different values are told of one thing. */
const OTHER = { score: 0.3, clock: 0.45, position: 0.3, day: 1 } as const;

function isOneQuestion(a: Point, b: Point, { wide, near, lead }: Alignment): boolean {
  if (lead < LEAD || areDaysApart(a.day, b.day)) return false;
  if (a.value.kind === 'clock' && whichOf(a) !== whichOf(b)) return false;
  if (a.value.kind === 'clock' && wide >= BESIDE.wide && near >= BESIDE.near && isOneMoment(a, b)) return true;
  return wide >= OTHER[a.value.kind];
}

/** The same of times of day where the nearest words are the same. */
const BESIDE = { wide: 0.3, near: 0.8 } as const;

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
  const [left, right] = [a, b].map(({ surroundings }) => {
    const verb = surroundings.filter(({ isVerb }) => isVerb).sort((x, y) => x.distance - y.distance)[0];
    return verb === undefined ? '' : verbClass(verb.lemma);
  });
  return left === right && momentary.has(left!);
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
