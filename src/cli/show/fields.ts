import type { Paint } from '../paint.js';

export type Field = readonly [name: string, value: string | number | null | undefined];

/** Names and values in two columns; fields without a value are left out. */
export function fieldLines(fields: readonly Field[], paint: Paint): string[] {
  const given = fields.filter(([, value]) => value !== null && value !== undefined && value !== '');
  const width = Math.max(0, ...given.map(([name]) => name.length));
  return given.map(([name, value]) => `  ${paint('dim', name.padEnd(width))}  ${value}`);
}
