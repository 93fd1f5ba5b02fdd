import type { Unit } from '../unit.js';
import type { Range } from './rule.js';

/**
 * The content up to the dash that closes an aside in which it stands.
 *
 *     Critics – some say the plan is dead – stayed at home.
 *                        ^^^^^^^^^^^^^^^^
 */
export function withinDashes(unit: Unit, { from, to }: Range): Range {
  const before = dashesIn(unit, 0, from).length;
  const [close] = dashesIn(unit, from + 1, to);
  return close === undefined || before % 2 === 0 ? { from, to } : { from, to: close };
}

/**
 * The content up to a lone dash, with which the reporter goes on.
 *
 *     They promised to lift the limits – a change that took years.
 *                   ^^^^^^^^^^^^^^^^^^
 */
export function beforeDash(unit: Unit, { from, to }: Range): Range {
  const dashes = dashesIn(unit, from + 1, to);
  return dashes.length === 1 ? { from, to: dashes[0]! } : { from, to };
}

/** Dashes between blanks: not the hyphen of a word or of figures. */
export function isDash({ tokens }: Unit, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return own !== undefined && before !== undefined && /^(?:[–—―]|-{1,3})$/.test(own.text) && before.end < own.start;
}

function dashesIn(unit: Unit, from: number, to: number): number[] {
  const dashes: number[] = [];
  for (let at = from; at < to; at++) if (isDash(unit, at)) dashes.push(at);
  return dashes;
}
