import { validDay } from '../../../../language/times/calendar.js';
import { oneDay } from '../../../../language/times/period.js';
import type { TimeRule } from '../scene.js';
import { undatable } from '../scene.js';

/**
 *     The talks of 2023-09-14 and of 2023/09/15 were the first.
 *                  ^^^^^^^^^^        ^^^^^^^^^^
 */
export const isoDate: TimeRule = {
  name: 'iso-date',
  opens: (lexeme) => lexeme.kind === 'number' && lexeme.text.length === 4,
  read: ({ lexemes }, at) => {
    const parts = lexemes.slice(at, at + 5).map((lexeme) => lexeme.text);
    const [year, mark, month, same, day] = parts;
    if (parts.length < 5 || (mark !== '-' && mark !== '/') || same !== mark) return null;
    if (!/^\d\d?$/.test(month!) || !/^\d\d?$/.test(day!)) return null;
    if (!lexemes.slice(at + 1, at + 5).every((lexeme) => lexeme.glued)) return null;
    const date = validDay(Number(year), Number(month), Number(day));
    return date === null ? undatable(at + 5) : { end: at + 5, period: oneDay(date, 'stated') };
  },
};
