import { firstPassing } from '../../text/sorted.js';
import type { Draft } from './draft.js';
import type { TimeMention } from './mentions.js';
import { wordAt } from './unit.js';

/** Code units between the cue and the time that belongs to it. */
const REACH = 80;

/**
 * When it was said: the time in the words of the attribution, outside the content.
 *
 *     Yusof said on Saturday that the vessel was overloaded.
 *                   ^^^^^^^^
 */
export function timeOf(draft: Draft, times: readonly TimeMention[]): string | null {
  const { cue, content } = draft;
  const unit = draft.source?.unit ?? draft.unit;
  if (cue === null) return null;
  const from = Math.max(unit.start, cue.start - REACH);
  const to = Math.min(unit.end, cue.end + REACH);
  const near: TimeMention[] = [];
  for (let at = firstPassing(times, ({ start }) => start >= from); at < times.length && times[at]!.start < to; at++)
    near.push(times[at]!);
  const outside = near.filter((time) => !content.some(({ start, end }) => start < time.end && time.start < end));
  const behind = outside.find((time) => time.start >= cue.end && isAdverbial(draft, cue.end, time.start));
  return (
    (behind ?? outside.findLast((time) => time.end <= cue.start && isAdverbial(draft, time.end, cue.start)))?.id ?? null
  );
}

/** No verb, mark or other speech stands between the cue and the time. */
function isAdverbial({ source, unit: own }: Draft, from: number, to: number): boolean {
  const unit = source?.unit ?? own;
  return unit.tokens.every(
    (token, at) =>
      token.start < from || token.end > to || !(unit.groupFrom.has(at) || /^[;:“]|^that$/.test(wordAt(unit, at))),
  );
}
