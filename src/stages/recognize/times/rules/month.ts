import { oneMonth } from '../../../../language/times/period.js';
import { isDoubtfulMonth, opensMonth, readDayNumber, readMonth, readYear, yearAhead } from '../calendar-words.js';
import { chooseYear } from '../choose-year.js';
import { type Scene, type TimeRule, undatable, word } from '../scene.js';

/** Words that make “May” or “March” after them a month. */
const before: ReadonlySet<string> = new Set(
  'after and around before between by during early end following from in last late mid next of or past since the this through till to until , -'.split(
    ' ',
  ),
);

/**
 * A month with its year or without.
 *
 *     The two met in April 2019 and again in September.
 *                    ^^^^^^^^^^              ^^^^^^^^^
 */
export const month: TimeRule = {
  name: 'month',
  opens: opensMonth,
  read: (scene, at) => {
    const name = readMonth(scene, at);
    if (name === null) return null;
    const comma = word(scene, name.end) === ',' ? 1 : 0;
    const of = word(scene, name.end) === 'of' ? 1 : 0;
    const year = readYear(scene, name.end + comma + of);
    if (year !== null) return { end: year.end, period: oneMonth(year.value, name.value, 'stated') };
    if (isName(scene, at, name.end)) return null;
    const chosen = yearAhead(scene, name.end) ?? chooseYear(scene, name.value, at, name.end);
    return chosen === null ? undatable(name.end) : { end: name.end, period: oneMonth(chosen, name.value, 'inferred') };
  },
};

/** “Theresa May”, “April Ryan”, “May I”, “March for Our Lives”. */
function isName(scene: Scene, at: number, end: number): boolean {
  const next = scene.lexemes[end];
  const isNameNext =
    next !== undefined && next.pos === 'PROPN' && next.text !== next.lower && readDayNumber(scene, end) === null;
  if (!isDoubtfulMonth(scene.lexemes[at]!)) return false;
  if (!before.has(word(scene, at - 1)))
    return !/^['’]s$/.test(next?.text ?? '') || scene.lexemes[at - 1]?.pos === 'PROPN';
  return isNameNext && word(scene, at - 1) !== 'in';
}
