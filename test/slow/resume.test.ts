import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { variorum } from '../cli/variorum.js';
import { folderWith, recordFilesIn } from '../io/folders.js';

/** Moments at which the process is killed, as shares of the time that a whole run takes. */
const moments = [0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 0.97];

it('ends with the same bytes after being killed at any moment', async () => {
  const seed = readFileSync(new URL('../../seeds/003_28395860fe50ec30.txt', import.meta.url), 'utf8');
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`d${index}.txt`, `${index}.\n\n${seed}`])),
  );
  const whole = folderWith();
  const begun = Date.now();
  expect((await variorum(['pipeline', folder, '--out', whole, '--quiet'])).code).toBe(0);
  const duration = Date.now() - begun;

  const killed = folderWith();
  let kills = 0;
  for (const moment of moments) {
    const end = Date.now() + duration * moment;
    const { signal } = await variorum(['pipeline', folder, '--out', killed, '--force', '--quiet'], {
      kill: { when: () => Date.now() > end, signal: 'SIGKILL' },
    });
    if (signal === 'SIGKILL') kills++;
    const { code, stderr } = await variorum(['pipeline', folder, '--out', killed, '--quiet']);
    expect([code, stderr]).toEqual([0, '']);
    expect(recordFilesIn(killed)).toEqual(recordFilesIn(whole));
  }
  // How far a run gets before it is killed is a matter of the machine; that some are killed is not.
  expect(kills).toBeGreaterThan(0);
});
