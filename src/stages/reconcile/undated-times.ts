import { addMonths, civilOf, type Day, dayOf, isoDay, validDay } from '../../language/times/calendar.js';
import { months } from '../../language/times/names.js';
import type { Entity, TimeValue } from '../../schemas/entity.js';

const lead = String.raw`^(?:(before|by|until|till|since|from|on|in)\s+)?`;
const monthFirst = new RegExp(String.raw`${lead}(\p{L}+)\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?$`, 'iu');
const dayFirst = new RegExp(String.raw`${lead}(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?$`, 'iu');
/** A month without a year that is further off, in days, may as well be the other one of its name. */
const FARTHEST = 150;

/**
 * The day or month of an account that was dated by its fellows only: the one nearest to the day of publication.
 *
 *     PORT ADELE, Aug. 14 (Agency) – … The vote is to be on Sept. 3.
 *                                                          ^^^^^^^
 */
export function withDays(entities: readonly Entity[], published: Day): Entity[] {
  return entities.map((entity) => {
    if (entity.type !== 'time' || entity.value !== null) return entity;
    const value = timeOf(entity.name, published);
    return value === null ? entity : { ...entity, value };
  });
}

function timeOf(name: string, published: Day): TimeValue | null {
  const [, before, word, number] = monthFirst.exec(name) ?? swapped(dayFirst.exec(name)) ?? [];
  const month = months.get(word?.toLowerCase() ?? '');
  if (month === undefined) return null;
  const period = number === undefined ? monthNear(published, month) : dayNear(published, month, Number(number));
  return period === null ? null : bounded(before?.toLowerCase(), ...period, number === undefined ? 'month' : 'day');
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[1], match[3], match[2]];
}

function dayNear(published: Day, month: number, day: number): [Day, Day] | null {
  const near = nearest(
    published,
    yearsAround(published).flatMap((year) => validDay(year, month, day) ?? []),
  );
  return near === null ? null : [near, near + 1];
}

function monthNear(published: Day, month: number): [Day, Day] | null {
  const first = nearest(
    published,
    yearsAround(published).map((year) => dayOf(year, month)),
  );
  return first === null || Math.abs(first - published) > FARTHEST ? null : [first, addMonths(first, 1)];
}

function yearsAround(published: Day): number[] {
  const { year } = civilOf(published);
  return [year - 1, year, year + 1];
}

function nearest(published: Day, days: readonly Day[]): Day | null {
  return [...days].sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null;
}

function bounded(before: string | undefined, from: Day, to: Day, grain: TimeValue['grain']): TimeValue | null {
  const [first, last] = [isoDay(from), isoDay(to)];
  if (first === null || last === null) return null;
  const closes = before === 'by' || before === 'until' || before === 'till';
  if (before === 'before') return { from: null, to: first, grain, basis: 'inferred' };
  return { from: closes ? null : first, to: before === 'since' ? null : last, grain, basis: 'inferred' };
}
