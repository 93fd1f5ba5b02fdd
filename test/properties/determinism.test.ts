import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { recordFiles } from '../../src/schemas/files.js';
import { variorumHere } from '../cli/here.js';
import { copyOfSeedsRun, seedsRun } from '../cli/seeds-run.js';
import { root, variorum } from '../cli/variorum.js';
import { folderWith, recordFilesIn, recordsIn } from '../io/folders.js';
import { annotateText } from '../support/annotate.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('equal input gives equal bytes', () => {
  it('whatever the jobs, the time zone and the language', async () => {
    const out = folderWith();
    const env = { TZ: 'America/New_York', LC_ALL: 'C' };
    const ran = await variorum(['pipeline', 'seeds', '--out', out, '--jobs', '4', '--quiet'], { env });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(recordFilesIn(out)).toEqual(recordFilesIn((await seedsRun()).out));
  });

  it('whatever was read before, and in which process', async () => {
    const { out } = await seedsRun();
    const documents = recordsIn(out, 'documents.jsonl') as { id: string; path: string }[];
    for (const { id, path } of [...documents].reverse()) {
      const bytes = readFileSync(join(root, path));
      const { sentences, entities, quotes, claims } = annotateText(bytes.toString('utf8'), { doc: id });
      const made = {
        'tokens.jsonl': sentences,
        'entities.jsonl': entities,
        'quotes.jsonl': quotes,
        'claims.jsonl': claims,
      };
      for (const [file, records] of Object.entries(made)) {
        const kept = recordsIn(out, file).filter(({ doc }) => doc === id);
        expect(JSON.parse(JSON.stringify(records)), `${id}: ${file}`).toEqual(kept);
      }
    }
  });

  it('whatever the order of the files', async () => {
    const { out } = await seedsRun();
    const back = await copyOfSeedsRun();
    const paths = recordsIn(out, 'documents.jsonl').map(({ path }) => String(path));
    const ran = await variorumHere(['pipeline', ...[...paths].reverse(), '--out', back]);
    expect(ran.stderr).toMatch(/5 of 5 documents reused/);
    expect(recordsIn(back, 'documents.jsonl').map(({ path }) => path)).toEqual([...paths].reverse());
    const sorted = (folder: string, file: string): string[] =>
      recordsIn(folder, file)
        .map((record) => JSON.stringify(record))
        .sort();
    for (const file of Object.keys(recordFiles).filter((name) => name !== 'findings.jsonl')) {
      expect(sorted(back, file), file).toEqual(sorted(out, file));
    }
    const verdicts = (folder: string): string[] =>
      recordsIn(folder, 'findings.jsonl')
        .map(({ verdict, members }) => `${verdict} ${recordsOf(members)}`)
        .sort();
    expect(verdicts(back)).toEqual(verdicts(out));
  });

  it('whatever the folder that the command is given in', async () => {
    const out = folderWith();
    const path = join(root, 'seeds', '000_72850ef568e15f9f.txt');
    const cwd = folderWith();
    const ran = await variorumHere(['pipeline', path, '--out', out, '--jobs', '1', '--quiet'], { cwd });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const [own] = recordsIn(out, 'documents.jsonl');
    const [kept] = recordsIn((await seedsRun()).out, 'documents.jsonl');
    expect({ ...own, path: kept!['path'] }).toEqual(kept);
  });
});

function recordsOf(members: unknown): string {
  return (members as { record: string }[])
    .map(({ record }) => record)
    .sort()
    .join(' ');
}
