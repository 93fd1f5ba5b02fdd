import type { Found } from './found.js';
import type { Line } from './line.js';

const kinds: ReadonlySet<string> = new Set(['Cyclone', 'Hurricane', 'Storm', 'Superstorm', 'Typhoon']);
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
  if (kind === at && !kinds.has(word)) return null;
  const name = line.word(kind + 1);
  const known = word === 'Storm' ? name.given : name.capital && !things.test(name.text);
  if (!known || line.word(kind + 2).capital) return null;
  return { from: at, to: kind + 2, type: 'event', weight: 0.95, rule: 'recognize/name-storm' };
}
