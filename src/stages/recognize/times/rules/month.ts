import type { Lexeme } from '../../../../language/lexemes.js';
import { dayOf } from '../../../../language/times/calendar.js';
import { oneMonth } from '../../../../language/times/period.js';
import { isDoubtfulMonth, opensMonth, readMonth, readYear, readYearWords, yearAhead } from '../calendar-words.js';
import { chooseYear, inNarrative } from '../choose-year.js';
import { eitherDay, type Scene, type TimeRule, undatable, word } from '../scene.js';

/** Words that make “May” or “March” after them a month. */
const before: ReadonlySet<string> = new Set(
  'after and around before between by during early either end following for from in last late mid next of or past since the this through till to until -'.split(
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
    const told = readYearWords(scene, name.end);
    if (told?.value === null) return undatable(told.end);
    if (told !== null) return { end: told.end, period: oneMonth(told.value, name.value, 'inferred') };
    if (isName(scene, at, name.end)) return null;
    const ahead = yearAhead(scene, name.end);
    const chosen = ahead ?? chooseYear(scene, name.value, at, name.end);
    const other =
      chosen === null || ahead !== null ? null : inNarrative(scene, name.value, 1, dayOf(chosen, name.value));
    if (other !== null) return eitherDay(name.end, dayOf(chosen!, name.value), other);
    return chosen === null ? undatable(name.end) : { end: name.end, period: oneMonth(chosen, name.value, 'inferred') };
  },
};

/** “Theresa May”, “April Ryan”, “May I”, “March for Our Lives”. */
function isName(scene: Scene, at: number, end: number): boolean {
  const month = scene.lexemes[at]!;
  if (!isDoubtfulMonth(month)) return false;
  const [previous, next] = [scene.lexemes[at - 1], scene.lexemes[end]];
  const named = next?.pos === 'PROPN' && isCapitalized(next) && next.text !== next.text.toUpperCase();
  if (named && word(scene, at - 1) !== 'in') return true;
  if (before.has(word(scene, at - 1)) || /^['’]s$/.test(word(scene, at - 1))) return false;
  // “May” and “March” are verbs and nouns too: they need a word before them; the others only must not end a name.
  if (month.lower === 'may' || month.lower === 'march') return true;
  return previous !== undefined && previous.pos === 'PROPN' && isCapitalized(previous);
}

function isCapitalized({ text, lower, kind }: Lexeme): boolean {
  return kind === 'word' && text !== lower;
}
