import { dayParts } from '../../../../language/times/names.js';
import { hours, oneDay, type Period } from '../../../../language/times/period.js';
import { type Found, type Scene, type TimeRule, timeOr, undatable, word } from '../scene.js';

const steps: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
const phrases: ReadonlySet<string> = new Set([
  'last',
  'overnight',
  'the',
  'this',
  'tonight',
  'tonite',
  ...steps.keys(),
]);

/**
 * Days counted from the day of the article, or inside a quotation from that of the speech.
 *
 *     He left yesterday, speaks tonight, and called last night and this morning the day after tomorrow.
 *             ^^^^^^^^^         ^^^^^^^             ^^^^^^^^^^     ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 */
export const deicticDay: TimeRule = {
  name: 'deictic-day',
  opens: (lexeme) => phrases.has(lexeme.lower),
  read: (scene, at) => {
    const first = word(scene, at);
    const step = steps.get(first);
    if (step !== undefined) return isNowadays(scene, at) ? null : day(scene, at, step, at + 1);
    if (first === 'tonight' && isNowadays(scene, at)) return null;
    if (first === 'tonight') return part(scene, at, 0, [18, 24], at + 1);
    if (first === 'overnight') return part(scene, at, -1, [18, 30], at + 1);
    if (first === 'last' && /^(?:night|evening)$/.test(word(scene, at + 1)))
      return part(scene, at, -1, [18, 24], at + 2);
    if (first === 'this') return partOfToday(scene, at) ?? thisDay(scene, at);
    return beyond(scene, at);
  },
};

/** “Korea today”, “USA Today”, “today’s world” can not be told from the day; names are. */
function isNowadays(scene: Scene, at: number): boolean {
  const lexeme = scene.lexemes[at]!;
  return lexeme.text !== lexeme.lower && scene.lexemes[at - 1]?.pos === 'PROPN';
}

function partOfToday(scene: Scene, at: number): Found | null {
  const range = dayParts.get(word(scene, at + 1));
  return range === undefined ? null : part(scene, at, 0, range, at + 2);
}

/** “arrived in Beijing on [this day]”: the day of the article, unless the text tells of a year of its own. */
function thisDay(scene: Scene, at: number): Found | null {
  if (word(scene, at - 1) !== 'on' || word(scene, at + 1) !== 'day') return null;
  const anniversary = /^(?:in|of|,)$/.test(word(scene, at + 2)) && /^(?:\d|history)/.test(word(scene, at + 3));
  if (anniversary) return null;
  return scene.narrative === null ? day(scene, at, 0, at + 2) : undatable(at + 2);
}

/** “the day before yesterday”, “the day after tomorrow”. */
function beyond(scene: Scene, at: number): Found | null {
  if (word(scene, at + 1) !== 'day') return null;
  const phrase = `${word(scene, at + 2)} ${word(scene, at + 3)}`;
  if (phrase === 'before yesterday') return day(scene, at, -2, at + 4);
  if (phrase === 'after tomorrow') return day(scene, at, 2, at + 4);
  return null;
}

function day(scene: Scene, at: number, step: number, end: number): Found {
  return timeOr(
    from(scene, at, (today) => oneDay(today + step, 'inferred')),
    end,
  );
}

function part(scene: Scene, at: number, step: number, range: readonly [number, number], end: number): Found {
  return timeOr(
    from(scene, at, (today) => hours(today + step, range, 'inferred')),
    end,
  );
}

function from(scene: Scene, at: number, make: (today: number) => Period): Period | null {
  const today = scene.today(at);
  return today === null ? null : make(today);
}
