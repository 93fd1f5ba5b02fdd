import { civilOf, dayOf } from '../../../../language/times/calendar.js';
import { ordinals } from '../../../../language/times/names.js';
import { days, type Period } from '../../../../language/times/period.js';
import { readYear } from '../calendar-words.js';
import { type Scene, type TimeRule, timeOr, word } from '../scene.js';
import { quarter } from '../units-of-calendar.js';

interface Part {
  readonly end: number;
  readonly number: number;
  readonly unit: 'quarter' | 'half';
}

/**
 * Quarters and halves of a year.
 *
 *     expected to close in the fourth quarter; sales in the first half of 2016; Q3 2019
 *                          ^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^
 */
export const quarterOfYear: TimeRule = {
  name: 'quarter',
  opens: (lexeme) => lexeme.lower === 'the' || ordinals.has(lexeme.lower) || lexeme.lower === 'q',
  read: (scene, at) => {
    const from = word(scene, at) === 'the' ? at + 1 : at;
    const part = readPart(scene, from);
    if (part === null) return null;
    const of = word(scene, part.end) === 'of' ? part.end + 1 : part.end;
    const year = readYear(scene, of);
    if (year !== null) return { end: year.end, period: parted(year.value, part, 'stated') };
    const step = stepTo(scene, of);
    if (step !== null) return timeOr(inYear(scene, part, step.value), step.end);
    if (part.unit === 'half') return null;
    return timeOr(nearby(scene, part, at), part.end);
  },
};

function readPart(scene: Scene, at: number): Part | null {
  // “Q1:” numbers the question of an interview.
  if (word(scene, at + 2) === ':') return null;
  if (word(scene, at) === 'q' && /^[1-4]$/.test(word(scene, at + 1)) && scene.lexemes[at + 1]!.glued) {
    return { end: at + 2, number: Number(word(scene, at + 1)), unit: 'quarter' };
  }
  const number = ordinals.get(word(scene, at));
  const unit = word(scene, at + 1);
  if (number === undefined || (unit !== 'quarter' && unit !== 'half')) return null;
  return number > (unit === 'half' ? 2 : 4) ? null : { end: at + 2, number, unit };
}

function parted(year: number, { number, unit }: Part, basis: 'stated' | 'inferred'): Period {
  if (unit === 'quarter') return quarter(year, number, basis);
  return days(dayOf(year, number * 6 - 5), dayOf(year, number * 6 + 1), 'quarter', basis);
}

/** “of this year”, “of last year”, “of the year”. */
function stepTo(scene: Scene, at: number): { value: number; end: number } | null {
  const value = { last: -1, this: 0, the: 0, next: 1 }[word(scene, at)];
  return value !== undefined && word(scene, at + 1) === 'year' ? { value, end: at + 2 } : null;
}

function inYear(scene: Scene, part: Part, step: number): Period | null {
  return scene.published === null ? null : parted(civilOf(scene.published).year + step, part, 'inferred');
}

/** The last such quarter that has begun, or the next one that is not over. */
function nearby(scene: Scene, part: Part, start: number): Period | null {
  const direction = scene.direction(start, part.end);
  if (scene.published === null || direction === null) return null;
  const { year } = civilOf(scene.published);
  const around = [year - 1, year, year + 1].map((candidate) => quarter(candidate, part.number, 'inferred'));
  if (direction === 'future') return around.find((one) => one.to!.day > scene.published!) ?? null;
  return around.filter((one) => one.from!.day <= scene.published!).at(-1) ?? null;
}
