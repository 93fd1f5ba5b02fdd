import { isDash } from './indirect/dash.js';
import type { Unit } from './unit.js';

/**
 * Whether the token stands between two dashes that are closed before the token `before`.
 *
 *     The plan would cut taxes — the mayor pays none — and please the owners.
 *                                          ^^^^
 */
export function isSetIn(unit: Unit, token: number, before: number): boolean {
  const dashes = unit.tokens.flatMap((_, at) => (at < before && isDash(unit, at) ? [at] : []));
  const behind = dashes.findIndex((at) => at > token);
  return behind % 2 === 1;
}
