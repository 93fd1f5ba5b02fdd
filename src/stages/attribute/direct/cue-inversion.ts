import { attributionBy } from '../attribution.js';
import { cuesOf } from '../cue.js';
import { startingAt } from '../party-behind.js';
import { isComma } from '../unit.js';
import { behindAdverbs } from '../words.js';
import { speaks } from './cue-after.js';
import type { DirectRule } from './rule.js';
import { behindTail } from './tail.js';

/**
 * The cue stands between the utterance and the speaker.
 *
 *     “We have seen this movie before,” said Delroy Banks, president of the union.
 *                                       ^^^^ ^^^^^^^^^^^^
 */
export const cueInversion: DirectRule = (unit, at) => {
  const from = behindAdverbs(unit, isComma(unit, at + 1) ? at + 2 : behindTail(unit, at + 1));
  const cue = cuesOf(unit).find(({ group }) => group.start >= from);
  if (cue === undefined || cue.group.start !== from || !speaks(cue)) return null;
  const source = startingAt(unit, cue.to);
  return source === null ? null : attributionBy(cue, source, 'attribute/cue-inversion');
};
