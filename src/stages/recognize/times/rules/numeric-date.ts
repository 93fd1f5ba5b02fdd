import { isoDay, validDay } from '../../../../language/times/calendar.js';
import { oneDay } from '../../../../language/times/period.js';
import type { Found, Scene, TimeRule } from '../scene.js';
import { undatable } from '../scene.js';

/**
 * Day and month in digits, with the year. Where both orders give a date, nothing decides between them.
 *
 *     dated 14.09.2023, 25/12/2019 and 9/14/2023, but 03/04/2021 is refused
 *           ^^^^^^^^^^  ^^^^^^^^^^     ^^^^^^^^^      ^^^^^^^^^^
 */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  opens: (lexeme) => lexeme.kind === 'number' && lexeme.text.length <= 5,
  read: (scene, at) => {
    const read = digits(scene, at);
    if (read === null) return null;
    const { first, second, year, end, dotted } = read;
    const dayFirst = validDay(year, second, first);
    const monthFirst = dotted ? null : validDay(year, first, second);
    if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
      return { ...undatable(end), refused: 'ambiguous', candidates: both(dayFirst, monthFirst) };
    }
    const date = dayFirst ?? monthFirst;
    return date === null ? null : ({ end, period: oneDay(date, 'stated') } satisfies Found);
  },
};

function both(dayFirst: number, monthFirst: number) {
  return [
    { text: isoDay(dayFirst) ?? '', why: 'the day first' },
    { text: isoDay(monthFirst) ?? '', why: 'the month first' },
  ];
}

/** The lexer reads “14.09” as one decimal: the dotted form is put together again. */
function digits({ lexemes }: Scene, at: number) {
  const text = (offset: number) => lexemes[at + offset]?.text ?? '';
  const glued = (count: number) => lexemes.slice(at + 1, at + count).every((lexeme) => lexeme.glued);
  const dotted = /^(\d\d?)\.(\d\d?)$/.exec(text(0));
  if (dotted !== null && text(1) === '.' && /^\d{4}$/.test(text(2)) && glued(3)) {
    return { first: Number(dotted[1]), second: Number(dotted[2]), year: Number(text(2)), end: at + 3, dotted: true };
  }
  if (!/^\d\d?$/.test(text(0)) || !/^\d\d?$/.test(text(2)) || !/^\d{4}$/.test(text(4))) return null;
  if (text(1) !== text(3) || (text(1) !== '/' && text(1) !== '-') || !glued(5)) return null;
  return { first: Number(text(0)), second: Number(text(2)), year: Number(text(4)), end: at + 5, dotted: false };
}
