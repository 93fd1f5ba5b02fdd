import { minutesOf, type Period, years } from '../../../../language/times/period.js';
import { readYear } from '../calendar-words.js';
import { type Found, isTime, type Scene, type TimeRule, word } from '../scene.js';

/**
 * From one time to another.
 *
 *     between January 2016 and December 2018, from 1936 to 1972, from Wednesday until Friday
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const fromTo: TimeRule = {
  name: 'from-to',
  opens: (lexeme) => lexeme.lower === 'from' || lexeme.lower === 'between',
  read: (scene, at) => {
    const first = scene.read(scene, at + 1);
    if (!isTime(first)) return null;
    const joint = word(scene, at) === 'between' ? /^and$/ : /^(?:to|until|till|through|-|–)$/;
    if (!joint.test(word(scene, first.end))) return null;
    return joined(first.period, scene.read(scene, first.end + 1));
  },
};

/**
 *     the 1950-1953 war, 2016-17, the 2012 – 2020 term
 *         ^^^^^^^^^       ^^^^^^^      ^^^^^^^^^^^
 */
export const yearRange: TimeRule = {
  name: 'year-range',
  opens: (lexeme) => lexeme.kind === 'number' && lexeme.text.length === 4,
  read: (scene, at) => {
    const first = readYear(scene, at) ?? hyphened(scene, at);
    if (first === null || !/^[-–—/]$/.test(word(scene, first.end))) return null;
    const second = word(scene, first.end + 1);
    const last = /^\d\d$/.test(second) ? Math.floor(first.value / 100) * 100 + Number(second) : Number(second);
    const isSecond =
      /^\d\d$|^[12]\d{3}$/.test(second) && scene.lexemes[first.end + 1]!.glued === scene.lexemes[first.end]!.glued;
    if (!isSecond || last <= first.value || last - first.value > 200) return null;
    return { end: first.end + 2, period: years(first.value, last - first.value + 1, 'year', 'stated') };
  },
};

function hyphened(scene: Scene, at: number) {
  const text = word(scene, at);
  return /^[12]\d{3}$/.test(text) && scene.lexemes[at + 1]?.glued ? { end: at + 1, value: Number(text) } : null;
}

/** The stretch from the first time to the end of the second. */
function joined(first: Period, second: Found | null): Found | null {
  if (!isTime(second) || first.from === null || second.period.to === null) return null;
  const { to, grain } = second.period;
  if (minutesOf(first.from) >= minutesOf(to)) return null;
  const basis = first.basis === 'stated' && second.period.basis === 'stated' ? 'stated' : 'inferred';
  return { end: second.end, period: { from: first.from, to, grain, basis } };
}
