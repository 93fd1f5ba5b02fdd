import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordFiles } from '../../src/schemas/files.js';
import { type SeedsRun, seedsRun } from '../cli/seeds-run.js';
import { root } from '../cli/variorum.js';

/**
 * The record files of a run over the seeds. `npm run golden` writes them anew: then read the difference, every changed line is
 * right or it does not go in.
 */
describe('the seeds', () => {
  let run: SeedsRun;

  beforeAll(async () => {
    run = await seedsRun();
    expect(run.code, run.stderr).toBe(0);
  }, 120_000);

  it('prints what the README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain(run.stderr.replace(`${run.out}/`, 'out/').trim());
  });

  it.each(Object.keys(recordFiles))('%s', async (file) => {
    await expect(readFileSync(join(run.out, file), 'utf8')).toMatchFileSnapshot(`out/${file}`);
  });
});
