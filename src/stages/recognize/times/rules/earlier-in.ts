import type { Period } from '../../../../language/times/period.js';
import { isTime, type Scene, type TimeRule, timeOr, word } from '../scene.js';
import { calendarUnits, unitAround } from '../units-of-calendar.js';

/**
 * The part of a period that is over, or still to come, on the article's day.
 *
 *     announced earlier this week, will vote later this month, said later on Wednesday, earlier in the year
 *               ^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 */
export const earlierIn: TimeRule = {
  name: 'earlier-in',
  opens: (lexeme) => lexeme.lower === 'earlier' || lexeme.lower === 'later',
  read: (scene, at) => {
    const earlier = word(scene, at) === 'earlier';
    const from = /^(?:in|on)$/.test(word(scene, at + 1)) ? at + 2 : at + 1;
    const unit = word(scene, from) === 'the' ? calendarUnits.get(word(scene, from + 1)) : undefined;
    if (unit !== undefined && unit !== 'day' && scene.published !== null) {
      return timeOr(part(scene, unitAround(scene.published, unit, 0), earlier), from + 2);
    }
    const inner = scene.read(scene, from);
    if (inner === null || 'duration' in inner) return null;
    return isTime(inner) ? timeOr(part(scene, inner.period, earlier), inner.end) : inner;
  },
};

/** Days and hours are not divided; a period that does not hold the article's day is left whole. */
function part({ published }: Scene, period: Period | null, earlier: boolean): Period | null {
  if (period?.from == null || period.to === null || published === null) return period;
  const holds = period.from.day <= published && published < period.to.day;
  if (!holds || /^(?:day|part-of-day|hour|minute)$/.test(period.grain)) return period;
  return earlier ? { ...period, to: { day: published + 1 } } : { ...period, from: { day: published } };
}
