import { singleDay } from '../../../../language/times/period.js';
import { readClock } from '../read-clock.js';
import { isTime, type Scene, type TimeRule, undatable, word } from '../scene.js';

/**
 * A time of day, with the day that stands after it or else the one last mentioned.
 *
 *     left at 8:40pm; by 9 a.m. on Friday; at 0900 GMT
 *             ^^^^^^     ^^^^^^^^^^^^^^^^     ^^^^^^^^
 */
export const clock: TimeRule = {
  name: 'clock',
  opens: (lexeme) => lexeme.kind === 'number' || lexeme.lower === 'noon' || lexeme.lower === 'midnight',
  read: (scene, at) => {
    const read = readClock(scene, at);
    if (read === null) return null;
    const day = dayAfter(scene, read.end);
    if (day !== null) return { end: day.end, period: read.on(day.day, day.basis) };
    const before = scene.last === null ? null : singleDay(scene.last);
    return before === null ? undatable(read.end) : { end: read.end, period: read.on(before, 'inferred') };
  },
};

/** “on Friday”, “Tuesday”, “, Sept. 3” directly after the time. */
function dayAfter(scene: Scene, at: number) {
  const from = /^(?:on|,)$/.test(word(scene, at)) ? at + 1 : at;
  const found = scene.read(scene, from);
  if (!isTime(found) || found.period.grain !== 'day') return null;
  const day = singleDay(found.period);
  return day === null ? null : { day, end: found.end, basis: found.period.basis };
}
