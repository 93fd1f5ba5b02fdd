import { addMonths, civilOf, type Day, validDay } from '../../../../language/times/calendar.js';
import { oneDay } from '../../../../language/times/period.js';
import { readDayNumber } from '../calendar-words.js';
import { type Scene, type TimeRule, timeOr, word } from '../scene.js';

const before: ReadonlySet<string> = new Set('after before by dated from on since through till until'.split(' '));
const monthWords: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * A day of the month alone, as Korean and Japanese news write it.
 *
 *     stated on the 2nd that he arrived on the 31st of last month
 *               ^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 */
export const dayOfMonth: TimeRule = {
  name: 'day-of-month',
  opens: (lexeme) => lexeme.lower === 'the',
  read: (scene, at) => {
    const day = readDayNumber(scene, at + 1);
    if (day === null || day.end !== at + 3) return null;
    const of = word(scene, day.end) === 'of' ? day.end + 1 : null;
    const step = of === null ? undefined : monthWords.get(word(scene, of));
    if (step !== undefined && word(scene, of! + 1) === 'month') {
      return timeOr(period(inMonth(scene, day.value, step)), of! + 2);
    }
    if (!before.has(word(scene, at - 1)) || countsNoun(scene, day.end)) return null;
    return timeOr(period(nearby(scene, day.value, at, day.end)), day.end);
  },
};

function period(day: Day | null) {
  return day === null ? null : oneDay(day, 'inferred');
}

/** “on the 3rd floor”, “from the 19th century”. */
function countsNoun(scene: Scene, at: number): boolean {
  const next = scene.lexemes[at];
  if (next === undefined || next.kind !== 'word') return next?.text === '-';
  if (next.lower === 'and') return /^(?:ADJ|NOUN)$/.test(scene.lexemes[at + 1]?.pos ?? '');
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.lower === 'of';
}

function inMonth(scene: Scene, date: number, step: number): Day | null {
  if (scene.published === null) return null;
  const { year, month } = civilOf(addMonths(scene.published, step));
  return validDay(year, month, date);
}

/** The last such day until the article's own in the past tense, the next one in the future. */
function nearby(scene: Scene, date: number, start: number, end: number): Day | null {
  const direction = scene.direction(start, end);
  if (scene.published === null || direction === null) return null;
  const steps = direction === 'past' ? [0, -1, -2] : [0, 1, 2];
  const candidates = steps.flatMap((step) => inMonth(scene, date, step) ?? []);
  const fits = (day: Day) => (direction === 'past' ? day <= scene.published! : day >= scene.published!);
  return candidates.find(fits) ?? null;
}
