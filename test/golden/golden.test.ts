import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFiles } from '../../src/schemas/files.js';
import { variorum } from '../cli/variorum.js';
import { emptyFolder } from '../io/folders.js';

/**
 * The record files of a run over the seeds. `npm run golden` writes them anew: then read the difference, every changed line is
 * right or it does not go in.
 */
describe('the seeds', () => {
  const out = emptyFolder();
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  beforeAll(async () => {
    const { code, stderr } = await variorum(['pipeline', 'seeds', '--out', out, '--quiet']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  }, 120_000);

  it.each(Object.keys(recordFiles))('%s', async (file) => {
    await expect(readFileSync(join(out, file), 'utf8')).toMatchFileSnapshot(`out/${file}`);
  });
});
