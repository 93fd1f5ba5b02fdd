import type { Period } from '../../../../language/times/period.js';
import { isTime, type Scene, type TimeRule, word } from '../scene.js';

/**
 * A time with one end left open.
 *
 *     since April 2019, by 2050, until Friday, before 2026, through next March
 *     ^^^^^^^^^^^^^^^^  ^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 */
export const bounded: TimeRule = {
  name: 'bounded',
  opens: (lexeme) => /^(?:since|by|until|till|til|through|before|after|no)$/.test(lexeme.lower),
  read: (scene, at) => {
    const marker = word(scene, at) === 'no' ? `no ${word(scene, at + 1)}` : word(scene, at);
    const start = marker.startsWith('no ') ? (isNoLaterThan(scene, at) ? at + 3 : null) : at + 1;
    if (start === null) return null;
    const inner = scene.read(marker === 'since' ? { ...scene, direction: () => 'past' } : scene, start);
    if (inner === null || 'duration' in inner || belongsToNoun(scene, inner.end)) return null;
    if (!isTime(inner)) return inner;
    const period = opened(inner.period, marker);
    return period === null ? null : { end: inner.end, period };
  },
};

function isNoLaterThan(scene: Scene, at: number): boolean {
  return /^(?:later|earlier)$/.test(word(scene, at + 1)) && word(scene, at + 2) === 'than';
}

/** “before Tuesday’s vote”, “after the June 12 summit”: the day is that of the thing. */
function belongsToNoun(scene: Scene, at: number): boolean {
  const next = scene.lexemes[at];
  return next !== undefined && (/^['’]s$/.test(next.text) || (next.pos === 'NOUN' && next.text === next.lower));
}

function opened({ from, to, grain, basis }: Period, marker: string): Period | null {
  if (from === null || to === null) return null;
  if (marker === 'since') return { from, to: null, grain, basis };
  if (marker === 'before') return { from: null, to: from, grain, basis };
  if (marker === 'no earlier') return { from, to: null, grain, basis };
  if (marker === 'after') return grain === 'year' ? { from: to, to: null, grain, basis } : null;
  return { from: null, to, grain, basis };
}
