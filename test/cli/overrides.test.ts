import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Run } from '../../src/schemas/run.js';
import { emptyFolder, folderWith, recordsIn } from '../io/folders.js';
import { variorumHere } from './here.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const articles = {
  'a.txt': 'Paul Berg met Anna Roth in Vienna. Berg thanked her.\n',
  'b.txt': 'Paul Berg left Vienna with Anna Roth on Monday.\n',
};
const line = (override: object) => `${JSON.stringify(override)}\n`;
const runOf = (out: string) => Run.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
const typeOf = (out: string, name: string) =>
  recordsIn(out, 'entities.jsonl')
    .filter((entity) => entity['name'] === name)
    .map(({ type, rule }) => [type, rule]);

it('makes the corrections of a named file on each run, and only what they touch anew', async () => {
  const folder = folderWith(articles);
  const out = emptyFolder();
  const file = join(emptyFolder(), 'mine.jsonl');
  const pipeline = (...more: string[]) => variorumHere(['pipeline', folder, '--out', out, '--jobs', '1', ...more]);
  await pipeline();
  writeFileSync(file, line({ action: 'type', mentions: [{ doc: 'a', text: 'Vienna' }], type: 'organization' }));
  const corrected = await pipeline('--overrides', file);
  expect(corrected.stderr).toMatch(/mine\.jsonl: 1 corrections?$/m);
  expect(corrected.stderr).toMatch(/1 of 2 documents reused/);
  expect(typeOf(out, 'Vienna')).toEqual([
    ['organization', 'recognize/override'],
    ['place', expect.any(String)],
  ]);
  expect(runOf(out).overrides).toMatchObject({ path: file, count: 1, unmatched: [] });
  expect((await pipeline('--overrides', file)).stderr).toMatch(/2 of 2 documents reused/);
});

it('takes overrides.jsonl of the current folder, which is no article, and reports what leads nowhere', async () => {
  const cwd = folderWith({
    ...articles,
    'overrides.jsonl':
      line({ action: 'apart', mentions: ['a', 'b'].map((doc) => ({ doc, text: 'Anna Roth' })) }) +
      line({ action: 'country', mentions: [{ doc: 'a', text: 'Linz' }], country: 'AT' }) +
      line({ action: 'country', mentions: [{ doc: 'c', text: 'Linz' }], country: 'AT' }),
  });
  const ran = await variorumHere(['pipeline', '.', '--out', 'out', '--jobs', '1'], { cwd });
  expect(ran.stderr).toMatch(/a: “Linz”: these words are not in the document/);
  expect(ran.stderr).toMatch(/c: “Linz”: no such document in this run/);
  expect(ran.code).toBe(0);
  const out = join(cwd, 'out');
  expect(recordsIn(out, 'documents.jsonl')).toHaveLength(2);
  expect(recordsIn(out, 'refusals.jsonl')).toContainEqual(
    expect.objectContaining({ doc: 'a', reason: 'stale-override' }),
  );
  expect(runOf(out).overrides!.unmatched).toHaveLength(2);
  const roth = recordsIn(out, 'identities.jsonl').filter((identity) => identity['name'] === 'Anna Roth');
  expect(roth.map(({ rule }) => rule)).toEqual(['reconcile/override', 'reconcile/override']);
  await variorumHere(['pipeline', '.', '--out', 'out', '--jobs', '1', '--no-overrides'], { cwd });
  expect(runOf(out).overrides).toBeNull();
});

it('says where a line is no correction, and that a file is not there', async () => {
  const cwd = folderWith({ ...articles, 'overrides.jsonl': `\n${line({ action: 'merge', mentions: [] })}` });
  const wrong = await variorumHere(['pipeline', '.'], { cwd });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/overrides\.jsonl:2: mentions: /)]);
  const absent = await variorumHere(['pipeline', '.', '--overrides', 'none.jsonl'], { cwd });
  expect([absent.code, absent.stderr]).toEqual([2, expect.stringMatching(/none\.jsonl: no such file or folder/)]);
});
