import { civilOf, type Day, dayOf, weekdayOf } from '../../../../language/times/calendar.js';
import { dayParts, easterFeasts, fixedFeasts } from '../../../../language/times/names.js';
import { oneDay } from '../../../../language/times/period.js';
import { readYear } from '../calendar-words.js';
import { chosen, directionOf } from '../choose-year.js';
import { type Scene, type TimeRule, timeOr } from '../scene.js';

const LONGEST_NAME = 4;
const firstWords: ReadonlySet<string> = new Set(
  [...fixedFeasts.keys(), ...easterFeasts.keys(), 'thanksgiving'].map((name) =>
    name.split(/[ ']/)[0]!.replace('.', ''),
  ),
);

/**
 * Feasts with a plain date, by the year that the clause points to.
 *
 *     arrested on Christmas Eve, to be released at Easter 2024
 *                 ^^^^^^^^^^^^^                    ^^^^^^^^^^^
 */
export const feast: TimeRule = {
  name: 'feast',
  opens: (lexeme) => lexeme.text !== lexeme.lower && firstWords.has(lexeme.lower),
  read: (scene, at) => {
    const found = readName(scene, at);
    if (found === null || belongsToNoun(scene, found.end)) return null;
    const year = readYear(scene, found.end);
    if (year !== null) return { end: year.end, period: oneDay(found.inYear(year.value), 'stated') };
    if (scene.published === null) return timeOr(null, found.end);
    const day = nearby(scene, found, at);
    return timeOr(day === null ? null : oneDay(day, 'inferred'), found.end);
  },
};

/** “Thanksgiving turkeys”, “the Christmas party”, “Easter Island”. */
function belongsToNoun(scene: Scene, end: number): boolean {
  const next = scene.lexemes[end];
  if (next === undefined || (next.kind !== 'word' && next.text !== '-')) return false;
  const part = dayParts.has(next.lower) || next.text === "'s" || next.text === '’s';
  return !part && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-');
}

interface Feast {
  readonly end: number;
  readonly inYear: (year: number) => Day;
}

/** The longest name that the lexemes spell. */
function readName({ lexemes }: Scene, at: number): Feast | null {
  for (let end = Math.min(lexemes.length, at + LONGEST_NAME); end > at; end--) {
    const name = lexemes
      .slice(at, end)
      .map((lexeme, index) => (index > 0 && !lexeme.glued ? ` ${lexeme.lower}` : lexeme.lower))
      .join('')
      .replaceAll('’', "'");
    const inYear = feastNamed(name);
    if (inYear !== null) return { end, inYear };
  }
  return null;
}

function feastNamed(name: string): ((year: number) => Day) | null {
  const fixed = fixedFeasts.get(name);
  if (fixed !== undefined) return (year) => dayOf(year, fixed[0], fixed[1]);
  const step = easterFeasts.get(name);
  if (step !== undefined) return (year) => easter(year) + step;
  return name === 'thanksgiving' || name === 'thanksgiving day' ? thanksgiving : null;
}

function nearby(scene: Scene, found: Feast, start: number): Day | null {
  const published = scene.published!;
  const { year } = civilOf(published);
  const around = [year - 1, year, year + 1].map(found.inYear);
  const direction = directionOf(scene, start, found.end);
  if (direction === 'past') return around.filter((day) => day <= published).at(-1) ?? null;
  return chosen(around, published, direction);
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm (Meeus, Astronomical Algorithms). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const sum = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): Day {
  const first = dayOf(year, 11);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}
