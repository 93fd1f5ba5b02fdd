import { addMonths, type Day } from '../../../../language/times/calendar.js';
import type { Grain, Period } from '../../../../language/times/period.js';
import { readApproximation } from '../approximation.js';
import { readCount } from '../calendar-words.js';
import { type Found, type Scene, type TimeRule, undatable, word } from '../scene.js';
import { calendarUnits } from '../units-of-calendar.js';

const monthsIn: Partial<Record<Grain, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const daysIn: Partial<Record<Grain, number>> = { day: 1, week: 7 };

/**
 * A stretch that begins or ends on the article's day. “In four years” after “first” or in the past is a length, no date.
 *
 *     an inquiry within two weeks; over the past three months; in the next five years; will end in ten days
 *                ^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^
 */
export const stretchFromNow: TimeRule = {
  name: 'stretch-from-now',
  opens: (lexeme) => /^(?:the|within|past|last|next|coming|in)$/.test(lexeme.lower),
  read: (scene, at) => (scene.unitSoon(at) ? readStretch(scene, at) : null),
};

function readStretch(scene: Scene, at: number): Found | null {
  return within(scene, at) ?? inFuture(scene, at) ?? adjoining(scene, at);
}

function within(scene: Scene, at: number): Found | null {
  if (word(scene, at) !== 'within') return null;
  const the = /^(?:the|a)$/.test(word(scene, at + 1)) && /^(?:next|coming)$/.test(word(scene, at + 2)) ? 2 : 0;
  const span = readSpan(scene, at + 1 + the);
  // “within hours of the attack”, “within two weeks of taking office” are told by something else.
  if (span === null || word(scene, span.end) === 'of' || word(scene, span.end) === 'after') return null;
  if (the === 0 && scene.direction(at, span.end) !== 'future') return null;
  return ahead(scene, span);
}

/** “will end in ten days”: only where the clause points ahead and nothing makes it a length. */
function inFuture(scene: Scene, at: number): Found | null {
  if (word(scene, at) !== 'in') return null;
  const span = readSpan(scene, at + 1);
  if (
    span === null ||
    /^(?:when|that|where|in)$/.test(word(scene, span.end)) ||
    isLength(scene, at, span.end) ||
    scene.direction(at, span.end) !== 'future'
  )
    return null;
  if (scene.published === null || span.count === null) return undatable(span.end);
  const day = later(scene.published, span.count, span.grain);
  if (day === null) return undatable(span.end);
  const width = later(day, 1, span.grain)! - day;
  return {
    end: span.end,
    period: {
      from: { day },
      to: { day: day + (daysIn[span.grain] === 1 ? 1 : width) },
      grain: span.grain,
      basis: 'inferred',
    },
  };
}

/** “first summit in four years”, “the worst in decades”, “twice in two years”, “for the third time in a week”. */
function isLength(scene: Scene, at: number, end: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 16); before--) {
    const { lower, pos } = scene.lexemes[before]!;
    if (/^(?:first|second|third|fourth|fifth|last|only|once|twice|times?|ever)$/.test(lower)) return true;
    if (lower.endsWith('est') && pos === 'ADJ') return true;
  }
  return word(scene, end) === 'of' || word(scene, end) === 'prison' || word(scene, end) === 'jail';
}

/** “the past two weeks”, “the last 24 hours”, “the next five years”, “past three months”. */
function adjoining(scene: Scene, at: number): Found | null {
  const from = word(scene, at) === 'the' ? at + 1 : at;
  const way = { past: -1, last: -1, next: 1, coming: 1 }[word(scene, from)];
  if (way === undefined) return null;
  const single = from > at ? singleUnit(scene, from + 1) : null;
  const span = single ?? readSpan(scene, from + 1);
  if (span === null || (span.one && single === null)) return null;
  // “For the next three decades” in the past tense begins at the time told before.
  if (way > 0 && word(scene, from) === 'next' && scene.direction(at, span.end) === 'past') return undatable(span.end);
  if (way > 0) return ahead(scene, span);
  if (scene.published === null || span.count === null) return undatable(span.end);
  const start = later(scene.published, -span.count, span.grain);
  if (start === null) return undatable(span.end);
  return {
    end: span.end,
    period: { from: { day: start }, to: { day: scene.published + 1 }, grain: span.grain, basis: 'inferred' },
  };
}

/** “over the past year”. */
function singleUnit(scene: Scene, at: number): Span | null {
  const grain = calendarUnits.get(word(scene, at));
  return grain === undefined || word(scene, at).endsWith('s') ? null : { end: at + 1, count: 1, grain, one: true };
}

interface Span {
  readonly end: number;
  readonly count: number | null;
  readonly grain: Grain;
  /** “a week” rather than a number of them. */
  readonly one: boolean;
}

function readSpan(scene: Scene, at: number): Span | null {
  const start = readApproximation(scene, at);
  const count = readCount(scene, start);
  if (count === null) return null;
  const unit = word(scene, count.end);
  const one = /^an?$/.test(word(scene, start)) && count.end === start + 1;
  if (/^hours?$/.test(unit)) {
    return { end: count.end + 1, count: count.amount === null ? 1 : Math.ceil(count.amount / 24), grain: 'day', one };
  }
  const grain = calendarUnits.get(unit);
  return grain === undefined ? null : { end: count.end + 1, count: count.amount, grain, one };
}

function ahead(scene: Scene, { end, count, grain }: Span): Found {
  if (scene.published === null || count === null) return undatable(end);
  const to = later(scene.published, count, grain);
  if (to === null) return undatable(end);
  const period: Period = { from: { day: scene.published }, to: { day: to }, grain, basis: 'inferred' };
  return { end, period };
}

function later(day: Day, count: number, grain: Grain): Day | null {
  const months = monthsIn[grain];
  if (months !== undefined) return Number.isInteger(count * months) ? addMonths(day, count * months) : null;
  const length = daysIn[grain];
  return length === undefined || !Number.isInteger(count * length) ? null : day + count * length;
}
