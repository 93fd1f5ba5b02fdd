import { singleDay } from '../../../../language/times/period.js';
import { type Clock, readClock } from '../read-clock.js';
import { type Found, isTime, type Scene, type TimeRule, undatable, word } from '../scene.js';
import { opensSpoken, readSpoken } from '../spoken-clock.js';

/**
 * A time of day, with the day that stands after it or else the one last mentioned.
 *
 *     left at 8:40pm; by 9 a.m. on Friday; at 0900 GMT
 *             ^^^^^^     ^^^^^^^^^^^^^^^^     ^^^^^^^^
 */
export const clock: TimeRule = {
  name: 'clock',
  opens: ({ kind, lower }) => kind === 'number' || lower === 'noon' || lower === 'midnight' || opensSpoken(lower),
  read: (scene, at) => {
    const read = readClock(scene, at);
    if (read === null) return eitherHalf(scene, at);
    const day = dayAfter(scene, read.end);
    if (day !== null) return { end: day.end, period: read.on(day.day, day.basis) };
    const before = scene.last === null ? null : singleDay(scene.last);
    if (before === null || comesBack(scene, at)) return undatable(read.end);
    return { end: read.end, period: read.on(before + nightsSince(scene, at, read, before), 'inferred') };
  },
};

/** “at half past ten”: in the morning or in the evening. */
function eitherHalf(scene: Scene, at: number): Found | null {
  const time = readSpoken(scene, at);
  if (time === null) return null;
  const candidates = [0, 720].map((half) => ({ text: digits(time.minute + half), why: 'either half of the day' }));
  return { end: time.end, refused: 'ambiguous', candidates };
}

function digits(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Words around a time of day that make it one of many days. */
const recurring: ReadonlySet<string> = new Set(['nightly', 'daily', 'weekly', 'every', 'each', 'curfew', 'weekdays']);
const RECURRING_REACH = 12;

/** “a nightly curfew from [8 p.m.]”, “opens daily at [9 a.m.]”. */
function comesBack({ lexemes }: Scene, at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - RECURRING_REACH), at + RECURRING_REACH)
    .some(({ lower }) => recurring.has(lower));
}

/** “from 8 p.m. to [5 a.m.]”: 1 where the end of a stretch lies behind midnight. */
function nightsSince(scene: Scene, at: number, end: Clock, day: number): 0 | 1 {
  if (!/^(?:to|until|till|-|–)$/.test(word(scene, at - 1))) return 0;
  for (let back = 2; back <= 5; back++) {
    const start = readClock(scene, at - back);
    if (start?.end === at - 1)
      return start.on(day, 'inferred').from!.minute! > end.on(day, 'inferred').from!.minute! ? 1 : 0;
  }
  return 0;
}

/** “on Friday”, “on Friday night”, “, Sept. 3” directly after the time. */
function dayAfter(scene: Scene, at: number) {
  const from = /^(?:on|,)$/.test(word(scene, at)) ? at + 1 : at;
  const found = scene.read(scene, from);
  if (!isTime(found) || !/^(?:day|part-of-day)$/.test(found.period.grain)) return null;
  const day = singleDay(found.period);
  return day === null ? null : { day, end: found.end, basis: found.period.basis };
}
