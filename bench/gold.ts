import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The records of a gold set, named from the gold folder (`ud_ewt/dev`), or null where it is absent. */
export function goldSet<T>(folder: string, name: string): readonly T[] | null {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
