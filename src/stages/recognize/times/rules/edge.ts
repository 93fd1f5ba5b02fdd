import { civilOf, dayOf } from '../../../../language/times/calendar.js';
import { days, type Period } from '../../../../language/times/period.js';
import { isTime, type Scene, type TimeRule, timeOr, word } from '../scene.js';
import { calendarUnits, unitAround } from '../units-of-calendar.js';

/**
 * The beginning or end of a period: the last month of a year, the last ten days of a month, the last day of a week.
 *
 *     by the end of the year, at the beginning of 2018, the end of last month, year-end
 *        ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^
 */
export const edge: TimeRule = {
  name: 'edge',
  opens: (lexeme) => /^(?:the|end|beginning|start|close|year)$/.test(lexeme.lower),
  read: (scene, at) => {
    if (word(scene, at) === 'year' && word(scene, at + 1) === '-' && word(scene, at + 2) === 'end') {
      return timeOr(endOf(ofNow(scene, 'year'), true), at + 3);
    }
    const from = word(scene, at) === 'the' ? at + 1 : at;
    const last = /^(?:end|close)$/.test(word(scene, from));
    if ((!last && !/^(?:beginning|start)$/.test(word(scene, from))) || word(scene, from + 1) !== 'of') return null;
    const the = /^(?:the|this)$/.test(word(scene, from + 2)) ? calendarUnits.get(word(scene, from + 3)) : undefined;
    if (the !== undefined) return timeOr(endOf(ofNow(scene, the), last), from + 4);
    const inner = scene.read(scene, from + 2);
    return isTime(inner) ? timeOr(endOf(inner.period, last), inner.end) : null;
  },
};

function ofNow(scene: Scene, unit: Parameters<typeof unitAround>[1]): Period | null {
  return scene.published === null ? null : unitAround(scene.published, unit, 0);
}

function endOf(period: Period | null, last: boolean): Period | null {
  if (period?.from == null || period.to === null) return null;
  const { from, to, basis } = period;
  const first = civilOf(from.day);
  switch (period.grain) {
    case 'week':
      return last ? days(to.day - 3, to.day, 'day', basis) : days(from.day, from.day + 2, 'day', basis);
    case 'month':
      return last ? days(from.day + 20, to.day, 'week', basis) : days(from.day, from.day + 10, 'week', basis);
    case 'quarter':
    case 'season':
    case 'year': {
      const after = civilOf(to.day);
      return last
        ? days(dayOf(after.year, after.month - 1), to.day, 'month', basis)
        : days(from.day, dayOf(first.year, first.month + 1), 'month', basis);
    }
    case 'decade':
    case 'century':
      return last
        ? days(dayOf(civilOf(to.day).year - 1, 1), to.day, 'year', basis)
        : days(from.day, dayOf(first.year + 1, 1), 'year', basis);
    case 'day':
      return period;
    default:
      return null;
  }
}
