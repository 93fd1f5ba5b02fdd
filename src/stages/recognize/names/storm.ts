import { isGivenName } from '../../../language/names/given.js';
import type { Found } from './found.js';
import { isCapital, type Line } from './line.js';

/** “the Hurricane Center”, “Hurricane Season” */
const things = /^(?:Alley|Cent(?:er|re)|Committee|Hunters?|Relief|Season|Team|Warnings?|Watch)$/;

/**
 * A storm by its name.
 *
 *     He led the state through Hurricane Sandy and Tropical Storm Hanna.
 *                              ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^
 */
export function storm(line: Line, at: number): Found | null {
  const { words } = line;
  const word = words[at]!;
  const kind = word === 'Tropical' && words[at + 1] === 'Storm' ? at + 1 : at;
  const name = words[kind + 1] ?? '';
  if (kind === at && !/^(?:Hurricane|Typhoon|Cyclone|Superstorm|Storm)$/.test(word)) return null;
  const known = word === 'Storm' ? isGivenName(name) : isCapital(name) && !things.test(name);
  if (!known || isCapital(words[kind + 2] ?? '')) return null;
  return { from: at, to: kind + 2, type: 'event', weight: 0.95, rule: 'recognize/name-storm' };
}
