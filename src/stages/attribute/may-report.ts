import { reportingCue } from '../../language/reporting.js';
import type { Unit } from './unit.js';

/** First words of cues of several words. */
const openers = new Set(['according', 'make', 'makes', 'made', 'making', 'put', 'puts', 'putting']);

/** Whether a word of the unit can be a cue at all: a quick look before the phrases are found. */
export function mayReport({ words }: Unit): boolean {
  return words.some(({ text }) => reportingCue(text) !== undefined || openers.has(text.toLowerCase()));
}
