import { civilOf, type Day, dayOf, validDay } from '../../../language/times/calendar.js';
import type { Direction, Scene } from './scene.js';

/** The day that a month and day without a year stand for, seen from the article; null where nothing dates the article. */
export function chooseDay(scene: Scene, month: number, day: number, start: number, end: number): Day | null {
  if (scene.year !== null) return validDay(scene.year, month, day);
  if (scene.published === null) return null;
  const around = yearsAround(scene.published).flatMap((year) => validDay(year, month, day) ?? []);
  return chosen(around, scene.published, directionOf(scene, start, end));
}

/** The year of a month that stands without one. */
export function chooseYear(scene: Scene, month: number, start: number, end: number): number | null {
  if (scene.year !== null) return scene.year;
  if (scene.published === null) return null;
  const now = civilOf(scene.published);
  const current = dayOf(now.year, now.month);
  const around = yearsAround(scene.published).map((year) => dayOf(year, month));
  const first = chosen(around, current, directionOf(scene, start, end));
  return first === null ? null : civilOf(first).year;
}

/**
 * The other day that a date without a year may stand for: after “In October 2016 they met”, a past “Oct. 7” may go on
 * in that year as well as be the article’s. Null where both are the same day.
 */
export function inNarrative(scene: Scene, month: number, day: number, chosen: Day): Day | null {
  const from = scene.narrative?.from?.day;
  if (from === undefined || scene.year !== null || chosen > (scene.published ?? chosen)) return null;
  const { year } = civilOf(from);
  const next = [year, year + 1]
    .flatMap((candidate) => validDay(candidate, month, day) ?? [])
    .find((one) => one >= from);
  return next === undefined || next >= chosen ? null : next;
}

function yearsAround(day: Day): number[] {
  const { year } = civilOf(day);
  return [year - 1, year, year + 1];
}

/** “the June 12 summit” names its day whatever the tense of the clause: the nearest one is meant. */
export function directionOf(scene: Scene, start: number, end: number): Direction | null {
  const before = scene.lexemes[start - 1]?.lower ?? '';
  if (/^(?:the|a|an|this|that|his|her|its|their|['’]s)$/.test(before)) return null;
  return scene.direction(start, end);
}

/** News leaves out the year of the article’s own year: a day further back than this, in days, would be given with it. */
const FAR_BACK = 240;
const NEAR_AHEAD = 125;

/** “in the primary on June 3, announced in March”: the day lies ahead although the verb is past. */
function pastOrNear(around: readonly Day[], now: Day): Day | null {
  const past = around.filter((day) => day <= now).at(-1) ?? null;
  const next = around.find((day) => day > now);
  if (past === null || next === undefined || civilOf(next).year !== civilOf(now).year) return past;
  return now - past > FAR_BACK && next - now < NEAR_AHEAD ? next : past;
}

/** Days in order: the last one until `now`, the first one from `now`, or the nearest. */
export function chosen(around: readonly Day[], now: Day, direction: Direction | null): Day | null {
  if (direction === 'past') return pastOrNear(around, now);
  if (direction === 'future') return around.find((day) => day >= now) ?? null;
  const nearest = Math.min(...around.map((day) => Math.abs(day - now)));
  return around.find((day) => Math.abs(day - now) === nearest) ?? null;
}
