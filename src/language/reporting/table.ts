import type { CueClass, CueFrame } from '../../schemas/cue.js';
import type { ReportingCue } from '../reporting.js';

/**
 * Reads the lines of a lexicon of one class: a lemma, a colon, its frames. `!` after the lemma marks it as factive,
 * `@` that its hearer follows without a preposition.
 */
export function cueTable(cueClass: CueClass, lines: string): ReportingCue[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => cueOf(cueClass, line));
}

function cueOf(cueClass: CueClass, line: string): ReportingCue {
  const [head = '', frames = ''] = line.split(':');
  return {
    lemma: head.replace(/[!@]/g, ''),
    class: cueClass,
    factive: head.includes('!'),
    addressee: head.includes('@'),
    frames: new Set(frames.split(' ').filter((frame) => frame !== '') as CueFrame[]),
  };
}
