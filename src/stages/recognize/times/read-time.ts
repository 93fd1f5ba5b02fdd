import { dayParts, weekdays } from '../../../language/times/names.js';
import { hours, singleDay } from '../../../language/times/period.js';
import { readClock } from './read-clock.js';
import { type Found, type FoundTime, isTime, type Scene, word } from './scene.js';

export type Named = Found & { readonly rule: string };

/** The first rule that reads an expression at `at`, with the part of the day that follows a day. */
export function readTime(scene: Scene, at: number): Named | null {
  const opening = scene.openings[at];
  if (opening === undefined) return null;
  for (const rule of opening.times) {
    const found = rule.read(scene, at);
    if (found === null) continue;
    return { ...(isTime(found) ? withinDay(scene, found) : withPart(scene, at, found)), rule: rule.name };
  }
  return null;
}

/** Deepest nesting of expressions: “by the end of the first half of this year” has three. */
const DEEPEST = 4;

/** The expression at `at` as a part of another one. */
export function readWithin(scene: Scene, at: number): Named | null {
  return scene.depth >= DEEPEST ? null : readTime({ ...scene, depth: scene.depth + 1 }, at);
}

/**
 * Narrows a day by what follows it.
 *
 *     on Friday night, Tuesday at 9 a.m., Sept. 3 around noon
 *        ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 */
function withinDay(scene: Scene, found: FoundTime): FoundTime {
  const day = found.period.grain === 'day' || found.period.grain === 'part-of-day' ? singleDay(found.period) : null;
  if (day === null) return found;
  const part = found.period.grain === 'day' ? dayParts.get(word(scene, found.end)) : undefined;
  const parted = part === undefined ? found : { end: found.end + 1, period: hours(day, part, found.period.basis) };
  const clock = readClockAfter(scene, parted.end);
  return clock === null ? parted : { end: clock.end, period: clock.on(day, found.period.basis) };
}

/** A day that could not be dated keeps its night all the same. */
function withPart(scene: Scene, at: number, found: Found): Found {
  const isDay = 'refused' in found && weekdays.has(word(scene, at)) && found.end === at + 1;
  return isDay && dayParts.has(word(scene, found.end)) ? { ...found, end: found.end + 1 } : found;
}

function readClockAfter(scene: Scene, at: number) {
  const comma = word(scene, at) === ',' ? at + 1 : at;
  const marked = /^(?:at|around|about|by)$/.test(word(scene, comma)) ? comma + 1 : comma;
  return marked === at && scene.lexemes[at]?.kind !== 'number' ? null : readClock(scene, marked);
}
