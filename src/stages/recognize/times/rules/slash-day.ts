import { dayOf } from '../../../../language/times/calendar.js';
import { knownDays } from '../../../../language/times/names.js';
import { oneDay } from '../../../../language/times/period.js';
import { readYear } from '../calendar-words.js';
import { type TimeRule, word } from '../scene.js';

/**
 * A day known by its digits.
 *
 *     families of the 9/11 victims
 *                     ^^^^
 */
export const slashDay: TimeRule = {
  name: 'slash-day',
  opens: (lexeme) => knownDays.some((known) => String(known.month) === lexeme.text),
  read: (scene, at) => {
    const known = knownDays.find(
      ({ month, day }) => word(scene, at) === String(month) && word(scene, at + 2) === String(day),
    );
    const slash = scene.lexemes[at + 1];
    if (known?.slash !== true || slash?.text !== '/' || !slash.glued || !scene.lexemes[at + 2]!.glued) return null;
    if (/^[/-]$/.test(word(scene, at + 3)) && scene.lexemes[at + 4]?.kind === 'number') return null;
    const comma = word(scene, at + 3) === ',' ? at + 4 : at + 3;
    const year = readYear(scene, comma);
    const end = year?.value === known.year ? year.end : at + 3;
    return { end, period: oneDay(dayOf(known.year, known.month, known.day), 'inferred') };
  },
};
