import { mondayOf } from '../../../../language/times/calendar.js';
import { oneDay, type Period, singleDay } from '../../../../language/times/period.js';
import { readWeekday } from '../calendar-words.js';
import { type Scene, type TimeRule, timeOr, word } from '../scene.js';
import { toward } from './weekday.js';

const names: ReadonlySet<string> = new Set(['coming', 'last', 'next', 'past', 'previous', 'this']);

/**
 * A day of the week with a word that places it. News uses the bare name for the days within a week, so “last” and
 * “next” stand for the weeks before and after the article's own (Monday to Sunday).
 *
 *     He met her last Friday and will go next Saturday, not this Tuesday.
 *                ^^^^^^^^^^^             ^^^^^^^^^^^^^      ^^^^^^^^^^^^
 */
export const namedWeekday: TimeRule = {
  name: 'named-weekday',
  opens: (lexeme) => names.has(lexeme.lower),
  read: (scene, at) => {
    const both = word(scene, at) === 'this' && /^(?:coming|past)$/.test(word(scene, at + 1));
    const which = both ? word(scene, at + 1) : word(scene, at);
    const name = readWeekday(scene, at + (both ? 2 : 1));
    if (name === null) return null;
    if (word(scene, at - 1) === 'the' && which !== 'coming')
      return timeOr(narrated(scene, which, name.value), name.end);
    const day = scene.published === null ? null : placed(scene, which, name.value);
    return timeOr(day === null ? null : oneDay(day, 'inferred'), name.end);
  },
};

/** “the next Saturday” is counted from the time last mentioned. */
function narrated(scene: Scene, which: string, day: number): Period | null {
  const from = scene.last === null ? null : singleDay(scene.last);
  if (from === null || which === 'this') return null;
  return oneDay(which === 'next' ? toward(from + 1, day, 'future') : toward(from - 1, day, 'past'), 'inferred');
}

function placed(scene: Scene, which: string, day: number): number | null {
  const from = scene.published!;
  const inThisWeek = mondayOf(from) + ((day + 6) % 7);
  if (which === 'last' || which === 'previous') return inThisWeek - 7;
  if (which === 'next') return inThisWeek + 7;
  if (which === 'past') return toward(from - 1, day, 'past');
  if (which === 'coming') return toward(from + 1, day, 'future');
  return inThisWeek;
}
