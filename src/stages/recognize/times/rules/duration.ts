import { type Bound, readBound, readTrailingBound } from '../../../../language/bounds.js';
import { readNumber, rounded } from '../../../../language/numbers.js';
import { durationUnits } from '../../../../language/units.js';
import { opensCount } from '../approximation.js';
import { type Found, type Scene, type TimeRule, word } from '../scene.js';

interface Length {
  readonly end: number;
  readonly amount: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly to: number | null;
}

/** How many of the smaller unit one holds, for “1 year and 3 months”. */
const smaller: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
]);

/**
 * A length of time, which is no date.
 *
 *     After more than four hours of talks, the first in four years; a three-week pause; about 1 year and 3 months
 *           ^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^    ^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const duration: TimeRule = {
  name: 'duration',
  opens: (lexeme) => opensCount(lexeme) || lexeme.lower === 'half',
  read: (scene, at) => {
    if (!scene.unitSoon(at)) return null;
    const bound = readBound(scene.lexemes, at);
    const first = readLength(scene, bound?.end ?? at);
    if (first === null || isAge(scene, first.end) || isRate(scene, at, first) || isCompound(scene, at, first))
      return null;
    const rest = readRest(scene, first);
    const length = rest ?? first;
    const trailing = readTrailingBound(scene.lexemes, length.end);
    const strict = bound?.bound ?? trailing?.bound ?? (length.to === null ? length.bound : 'about');
    const value = { amount: length.amount, unit: length.unit, bound: strict };
    const range = length.to === null ? {} : { range: { from: first.amount, to: length.to } };
    if (length.to !== null) value.amount = rounded((length.amount + length.to) / 2);
    return { end: trailing?.end ?? length.end, duration: { ...value, ...range } } satisfies Found;
  },
};

/** “four hours”, “three-week”, “5 to 7 days”, “a year”, “half an hour”, “a year and a half”. */
function readLength(scene: Scene, at: number): Length | null {
  const half = readHalf(scene, at);
  if (half !== null) return half;
  const article = /^an?$/.test(word(scene, at)) && durationUnits.has(word(scene, at + 1));
  const number = article ? null : readNumber(scene.lexemes, at);
  if (number === null && !article) return null;
  let end = number?.end ?? at + 1;
  if (number?.vague && word(scene, end) === 'of') end++;
  const second = article ? null : readSecond(scene, end, number!.amount);
  if (second !== null) end = second.end;
  if (/^[-–]$/.test(word(scene, end))) end++;
  if (/^(?:full|straight|consecutive|whole|long|more|additional)$/.test(word(scene, end))) end++;
  const unit = durationUnits.get(word(scene, end));
  if (unit === undefined || (unit === 'second' && word(scene, end) === 'second')) return null;
  const orTwo = article && word(scene, end + 1) === 'or' && word(scene, end + 2) === 'two';
  if (orTwo) return { end: end + 3, amount: 1, unit, bound: 'about', to: 2 };
  const extra = article ? readAndHalf(scene, end + 1) : null;
  return {
    end: extra ?? end + 1,
    amount: (number?.amount ?? 1) + (extra === null ? 0 : 0.5),
    unit,
    bound: number?.bound ?? 'exact',
    to: second?.amount ?? null,
  };
}

/** “a year and a half”, “more than a year and half”. */
function readAndHalf(scene: Scene, at: number): number | null {
  if (word(scene, at) !== 'and') return null;
  const half = word(scene, at + 1) === 'a' ? at + 2 : at + 1;
  return word(scene, half) === 'half' ? half + 1 : null;
}

/** “half an hour”, “half a century”, “half-century”. */
function readHalf(scene: Scene, at: number): Length | null {
  if (word(scene, at) !== 'half' || word(scene, at - 1) === 'and') return null;
  if (!/^(?:an?|-)$/.test(word(scene, at + 1))) return null;
  const unit = durationUnits.get(word(scene, at + 2));
  return unit === undefined ? null : { end: at + 3, amount: 0.5, unit, bound: 'exact', to: null };
}

function readSecond(scene: Scene, at: number, first: number): { end: number; amount: number } | null {
  const from = behindJoint(scene, at);
  const second = from === null ? null : readNumber(scene.lexemes, from);
  return second === null || second.amount <= first ? null : second;
}

/** Behind what joins the ends of a range: “5 to 7”, “5-7”, “two-to-three”, “two- to three-”, “two-or-three”. */
function behindJoint(scene: Scene, at: number): number | null {
  const hyphen = /^[-–]$/.test(word(scene, at));
  const from = hyphen ? at + 1 : at;
  if (!/^(?:to|or)$/.test(word(scene, from))) return hyphen ? from : null;
  return /^[-–]$/.test(word(scene, from + 1)) ? from + 2 : from + 1;
}

/** “… and 3 months”, “… 30 minutes”: the whole in the smaller unit. */
function readRest(scene: Scene, first: Length): Length | null {
  const joint = /^(?:and|,)$/.test(word(scene, first.end)) ? first.end + 1 : first.end;
  const rest = first.to === null ? readLength(scene, joint) : null;
  const factor = rest === null ? undefined : smaller.get(`${first.unit} ${rest.unit}`);
  if (rest === null || factor === undefined) return null;
  return { ...rest, amount: rounded(first.amount * factor + rest.amount), bound: first.bound };
}

/** “34-year-old”, “18 months old”: an age. */
function isAge(scene: Scene, end: number): boolean {
  const next = /^[-–]$/.test(word(scene, end)) ? end + 1 : end;
  return (
    word(scene, next) === 'old' ||
    word(scene, next) === 'olds' ||
    (word(scene, end) === 'of' && word(scene, end + 1) === 'age')
  );
}

/** “a night curfew”, “a day trip”: the unit says what kind of thing the noun behind it is. */
function isCompound(scene: Scene, at: number, { end }: Length): boolean {
  const next = scene.lexemes[end];
  if (next === undefined || !/^an?$/.test(word(scene, at)) || end !== at + 2) return false;
  return next.pos === 'NOUN' && next.kind === 'word' && !/^(?:yesterday|today|tomorrow|tonight)$/.test(next.lower);
}

/** “$600 a year”, “twice a week”, “24 hours a day”; “a day’s events” is no length either. */
function isRate(scene: Scene, at: number, { amount, end }: Length): boolean {
  if (!/^an?$/.test(word(scene, at)) || amount !== 1 || end !== at + 2) return false;
  if (/^['’]s$/.test(word(scene, end))) return true;
  const previous = scene.lexemes[at - 1];
  return (
    previous !== undefined &&
    !/^(?:for|in|of|than|after|about|nearly|almost|over|within|and|,|-|—)$/.test(previous.lower) &&
    previous.pos !== 'VERB'
  );
}
