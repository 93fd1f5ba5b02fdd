import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { folderWith } from '../io/folders.js';
import { type Ran, variorum } from './variorum.js';

/** A run over the seeds by one worker, in a time zone and a language that are not ours. */
export interface SeedsRun extends Ran {
  /** Where its records are; nobody writes there. */
  readonly out: string;
}

/** The one run over the seeds that all tests look into: who asks first makes it, the others wait for it. */
export async function seedsRun(): Promise<SeedsRun> {
  const folder = join(inject('scratch'), 'seeds');
  const [out, done] = [join(folder, 'out'), join(folder, 'ran.json')];
  if (mkdirSync(folder, { recursive: true }) !== undefined) {
    const env = { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' };
    const ran = await variorum(['pipeline', 'seeds', '--out', out, '--jobs', '1'], { env });
    writeFileSync(`${done}.part`, JSON.stringify({ ...ran, out }));
    renameSync(`${done}.part`, done);
  }
  while (!existsSync(done)) await setTimeout(20);
  return JSON.parse(readFileSync(done, 'utf8')) as SeedsRun;
}

/** A copy of that run's folder for a test that writes there. */
export async function copyOfSeedsRun(): Promise<string> {
  const folder = folderWith();
  cpSync((await seedsRun()).out, folder, { recursive: true });
  return folder;
}
