import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, variorum } from '../cli/variorum.js';
import { folderWith, recordFilesIn, recordsIn } from '../io/folders.js';

async function runOf(paths: readonly string[], jobs: number, env: Record<string, string>): Promise<string> {
  const out = folderWith();
  const { code, stderr } = await variorum(['pipeline', ...paths, '--out', out, '--jobs', String(jobs), '--quiet'], {
    env,
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return out;
}

describe('equal input gives equal bytes', () => {
  it('whatever the jobs, the time zone, the language and the order of the files', async () => {
    const one = await runOf(['seeds'], 1, { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' });
    const four = await runOf(['seeds'], 4, { TZ: 'America/New_York', LC_ALL: 'C' });
    expect(recordFilesIn(four)).toEqual(recordFilesIn(one));

    const files = recordsIn(one, 'documents.jsonl').map(({ path }) => String(path));
    const back = await runOf([...files].reverse(), 2, {});
    const sorted = (out: string, file: string): string[] =>
      recordsIn(out, file)
        .map((record) => JSON.stringify(record))
        .sort();
    for (const file of ['documents.jsonl', 'entities.jsonl', 'quotes.jsonl', 'claims.jsonl']) {
      expect(sorted(back, file)).toEqual(sorted(one, file));
    }
    const verdicts = (out: string): string[] =>
      recordsIn(out, 'findings.jsonl')
        .map(({ verdict, members }) => `${verdict} ${recordsOf(members)}`)
        .sort();
    expect(verdicts(back)).toEqual(verdicts(one));
  }, 180_000);

  it('whatever the folder that the command is given in', async () => {
    const out = await runOf([join(root, 'seeds', '000_72850ef568e15f9f.txt')], 1, {});
    expect(recordsIn(out, 'documents.jsonl').map(({ id }) => id)).toEqual(['000_72850ef568e15f9f']);
  });
});

function recordsOf(members: unknown): string {
  return (members as { record: string }[])
    .map(({ record }) => record)
    .sort()
    .join(' ');
}
