import { weekdays } from '../../../../language/times/names.js';
import { type TimeRule, undatable, word } from '../scene.js';

/**
 * Days that come back: there is no one day to put on a calendar.
 *
 *     closed on Mondays; every Friday
 *               ^^^^^^^  ^^^^^^^^^^^^
 */
export const recurringDay: TimeRule = {
  name: 'recurring-day',
  opens: (lexeme) =>
    lexeme.lower === 'every' ||
    lexeme.lower === 'each' ||
    (lexeme.text !== lexeme.lower && weekdays.has(lexeme.lower.slice(0, -1))),
  read: (scene, at) => {
    if (!/^(?:every|each)$/.test(word(scene, at))) return word(scene, at).endsWith('s') ? undatable(at + 1) : null;
    const next = scene.lexemes[at + 1];
    return next !== undefined && next.text !== next.lower && weekdays.has(next.lower) ? undatable(at + 2) : null;
  },
};
