import { type Scene, word } from './scene.js';

/** A time of day in words: minutes after midnight or noon, and whether it is after noon where the text tells. */
interface SpokenTime {
  readonly end: number;
  readonly minute: number;
  readonly afternoon: boolean | null;
}

const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');

/** Whether a time of day in words may begin with this word. */
export function opensSpoken(lower: string): boolean {
  return lower === 'half' || lower === 'quarter' || lower === 'a' || hours.includes(lower);
}

/**
 * Half hours, quarters and whole hours as they are spoken.
 *
 *     at half past ten in the evening; a quarter to three; eight o'clock; 9 o’clock on Friday night
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^  ^^^^^^^^^
 */
export function readSpoken(scene: Scene, at: number): SpokenTime | null {
  const time = partOfHour(scene, at) ?? wholeHour(scene, at);
  if (time === null) return null;
  const end = endOfPart(scene, time.end);
  const part = dayPart(scene, time.end, 1) ?? dayPart(scene, at - 1, -1);
  return { end, minute: time.minute, afternoon: part === null ? null : isAfternoon(part, time.minute) };
}

const partsOfHour: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** “half past ten”, “half-past ten”, “a quarter to three” */
function partOfHour(scene: Scene, at: number): { end: number; minute: number } | null {
  const from = word(scene, at) === 'a' ? at + 1 : at;
  const part = partsOfHour.get(word(scene, from));
  if (part === undefined) return null;
  const joint = word(scene, from + 1) === '-' ? from + 2 : from + 1;
  const way = word(scene, joint);
  const hour = hourAt(scene, joint + 1);
  if (hour === null || !(way === 'past' || (way === 'to' && part === 15))) return null;
  const minute = hour * 60 + (way === 'past' ? part : -part);
  return { end: joint + 2, minute: (minute + 720) % 720 };
}

/** “eight o’clock” */
function wholeHour(scene: Scene, at: number): { end: number; minute: number } | null {
  const hour = hourAt(scene, at);
  return hour !== null && /^o['’]clock$/.test(word(scene, at + 1)) ? { end: at + 2, minute: hour * 60 } : null;
}

/** The hour, twelve as 0. */
function hourAt(scene: Scene, at: number): number | null {
  const text = word(scene, at);
  const hour = /^(?:[1-9]|1[0-2])$/.test(text) ? Number(text) % 12 : hours.indexOf(text);
  return hour < 0 ? null : hour;
}

/** Behind “in the morning” or “at night”, where it follows. */
function endOfPart(scene: Scene, at: number): number {
  if (word(scene, at) === 'in' && word(scene, at + 1) === 'the' && parts.test(word(scene, at + 2))) return at + 3;
  return word(scene, at) === 'at' && word(scene, at + 1) === 'night' ? at + 2 : at;
}

const parts = /^(?:morning|afternoon|evening|night)$/;
/** Words between a time of day and the part of the day that it lies in: “on Friday night at half past ten”. */
const REACH = 3;

function dayPart(scene: Scene, from: number, step: 1 | -1): string | null {
  for (let at = from, left = REACH; left > 0; at += step, left--) {
    if (scene.lexemes[at]?.kind !== 'word') return null;
    if (parts.test(word(scene, at))) return word(scene, at);
  }
  return null;
}

/** The night reaches from six to five. */
function isAfternoon(part: string, minute: number): boolean {
  return part === 'night' ? minute >= 360 : part !== 'morning';
}
