import { civilOf, dayOf } from '../../../language/times/calendar.js';
import { seasons } from '../../../language/times/names.js';
import { days, type Period } from '../../../language/times/period.js';
import type { Scene } from './scene.js';

/** A season of a year, three months of the northern hemisphere; winter begins in the December of its year. */
export function seasonOf(year: number, name: string, basis: 'stated' | 'inferred'): Period {
  const month = seasons.get(name)!;
  return days(dayOf(year, month), dayOf(year, month + 3), 'season', basis);
}

/** “last summer” is the latest one that is over, “next summer” the first one that has not begun, “this summer” the one the clause points to. */
export function season(scene: Scene, name: string, step: number, start: number, end: number): Period | null {
  const published = scene.published!;
  const { year } = civilOf(published);
  const around = [year - 2, year - 1, year, year + 1].map((candidate) => seasonOf(candidate, name, 'inferred'));
  if (step < 0) return around.filter((one) => one.to!.day <= published).at(-1) ?? null;
  if (step > 0) return around.find((one) => one.from!.day > published) ?? null;
  const current = around.find((one) => one.from!.day <= published && published < one.to!.day);
  if (current !== undefined) return current;
  const future = scene.direction(start, end) === 'future';
  return (
    (future
      ? around.find((one) => one.from!.day > published)
      : around.filter((one) => one.to!.day <= published).at(-1)) ?? null
  );
}
