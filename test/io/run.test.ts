import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Reporter, run as Run, RunOptions, RunResult } from '../../src/io/run.js';
import { addFiles, folderWith, recordFilesIn, recordsIn } from './folders.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// Worker threads run built code: the run comes from there too.
const { run } = (await import('../../dist/io/run.js' as string)) as { run: typeof Run };

const worker = new URL('./toy-worker.js', import.meta.url);

const article = (name: string): string =>
  `“It is done,” ${name} Ferris said on 4 March 2024. The mayor of Dover did not answer.\n`;
const three = { 'ann.txt': article('Ann'), 'bob.txt': article('Bob'), 'cy.txt': article('Cy') };

interface Told extends RunResult {
  readonly failures: string[];
  readonly stages: Record<string, string>;
}

/** Runs over a folder; `stages` says of each document which stages were made anew. */
async function ran(folder: string, out: string, options: Partial<RunOptions> = {}): Promise<Told> {
  const failures: string[] = [];
  const stages: Record<string, string> = {};
  const report: Reporter = {
    notice: () => {},
    documents: () => {},
    document: (done) => {
      stages[done.task.doc] = done.stages
        .filter(({ reused }) => !reused)
        .map(({ stage }) => stage)
        .join(' ');
    },
    reconciled: () => {},
    failed: (message) => failures.push(message.replace(`${folder}/`, '')),
  };
  const signal = new AbortController().signal;
  const result = await run({
    ...{ paths: [folder], out, jobs: 1, only: [], from: 'read', to: 'reconcile', force: false, signal, report, worker },
    ...options,
  });
  return { ...result, failures, stages };
}

describe('a run', () => {
  it('makes anew only what has changed', async () => {
    const folder = folderWith(three);
    const out = folderWith();
    const all = 'read tokenize recognize attribute extract';
    expect((await ran(folder, out)).stages).toEqual({ ann: all, bob: all, cy: all });
    const first = recordFilesIn(out);

    const second = await ran(folder, out);
    expect([second.reused, second.stages]).toEqual([3, { ann: '', bob: '', cy: '' }]);
    expect(recordFilesIn(out)).toEqual(first);

    addFiles(folder, { 'bob.txt': article('Robert') });
    const third = await ran(folder, out);
    expect([third.reused, third.stages]).toEqual([2, { ann: '', bob: all, cy: '' }]);

    rmSync(join(folder, 'cy.txt'));
    await ran(folder, out);
    const fresh = folderWith();
    await ran(folder, fresh);
    expect(recordFilesIn(out)).toEqual(recordFilesIn(fresh));
  });

  it('notices what is kept and damaged', async () => {
    const folder = folderWith(three);
    const out = folderWith();
    await ran(folder, out);
    const first = recordFilesIn(out);
    const { keptDocumentPath } = await import('../../src/io/layout.js');
    const path = keptDocumentPath(out, 'bob');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"kind":"sentence"', '"kind":"sentinel"'));
    expect((await ran(folder, out)).stages).toMatchObject({ ann: '', bob: 'tokenize', cy: '' });
    expect(recordFilesIn(out)).toEqual(first);
  });

  it('goes on from records that were changed by hand', async () => {
    const folder = folderWith({ 'ann.txt': article('Ann') });
    const out = folderWith();
    await ran(folder, out);
    const path = join(out, 'quotes.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"mode":"direct"', '"mode":"mixed"'));
    const { stages } = await ran(folder, out, { from: 'extract' });
    expect(stages).toEqual({ ann: 'extract' });
    expect(recordsIn(out, 'quotes.jsonl')[0]).toMatchObject({ mode: 'mixed' });
  });

  it('gives the same files stage by stage', async () => {
    const folder = folderWith(three);
    const [whole, parts] = [folderWith(), folderWith()];
    await ran(folder, whole);
    for (const stage of ['read', 'tokenize', 'recognize', 'attribute', 'extract', 'reconcile'] as const) {
      await ran(folder, parts, { from: stage, to: stage });
    }
    expect(recordFilesIn(parts)).toEqual(recordFilesIn(whole));
  });

  it('runs some documents alone', async () => {
    const folder = folderWith(three);
    const out = folderWith();
    await ran(folder, out);
    await ran(folder, out, { only: ['bob'], from: 'attribute' });
    for (const file of ['documents.jsonl', 'tokens.jsonl', 'quotes.jsonl']) {
      expect(new Set(recordsIn(out, file).map(({ doc, id }) => doc ?? id))).toEqual(new Set(['bob']));
    }
    await expect(ran(folder, out, { only: ['bop'] })).rejects.toThrow(
      '--only bop: no such document. Did you mean bob?',
    );
  });

  it('keeps out of a folder where another run is at work, but not where one has died', async () => {
    const folder = folderWith(three);
    const out = folderWith({ '.cache/lock': '1' });
    await expect(ran(folder, out)).rejects.toThrow(/another run \(process 1\) is writing here/);
    addFiles(out, { '.cache/lock': '999999999' });
    expect((await ran(folder, out)).failed).toBe(0);
  });

  it('says so when reconcile breaks, and writes all the rest', async () => {
    const out = folderWith();
    const { failed, failures } = await ran(folderWith({ ...three, 'discord.txt': 'Discord.' }), out);
    expect([failed, failures]).toEqual([1, ['reconcile: no way to reconcile']]);
    expect(recordsIn(out, 'documents.jsonl')).toHaveLength(4);
    expect(recordsIn(out, 'findings.jsonl')).toEqual([]);
  });

  it('loses one document to a rule that breaks or a thread that dies, and nothing else', async () => {
    const bad = { 'bad.txt': 'THROW: “It is done,” Ann said.', 'dies.txt': 'Dies.', 'wrong.txt': 'WRONG' };
    const folder = folderWith({ ...three, ...bad });
    const out = folderWith();
    const { failures, failed, run: written } = await ran(folder, out);
    expect(failed).toBe(3);
    expect(failures).toEqual([
      'bad.txt: attribute: a rule broke',
      'dies.txt: recognize: the thread died',
      expect.stringMatching(/^wrong\.txt: attribute: gave a wrong layer: 0: id: expected string, got 7/),
    ]);
    expect(written.inputs.map(({ doc, status }) => `${doc} ${status}`)).toEqual([
      'ann done',
      'bad failed',
      'bob done',
      'cy done',
      'dies failed',
      'wrong failed',
    ]);
    expect(recordsIn(out, 'documents.jsonl').map(({ id }) => id)).toEqual(['ann', 'bad', 'bob', 'cy', 'dies', 'wrong']);
    expect(recordsIn(out, 'tokens.jsonl').some(({ doc }) => doc === 'dies')).toBe(true);
    expect(recordsIn(out, 'refusals.jsonl').filter(({ reason }) => reason === 'failed')).toMatchObject([
      { id: 'bad#attribute-r1', doc: 'bad', stage: 'attribute', candidates: [{ why: 'a rule broke' }] },
      { id: 'dies#recognize-r1', doc: 'dies', stage: 'recognize' },
      { id: 'wrong#attribute-r1', doc: 'wrong', stage: 'attribute' },
    ]);
    const good = folderWith();
    await ran(folderWith(three), good);
    for (const file of ['quotes.jsonl', 'claims.jsonl']) {
      const rest = recordsIn(out, file).map(({ id }) => id);
      expect(rest).toEqual(recordsIn(good, file).map(({ id }) => id));
    }
    // The next run leaves the good ones as they are, and tries the bad ones again.
    const again = await ran(folder, out);
    expect([again.failed, again.reused]).toEqual([3, 3]);
  });

  it('stops when it is told to, and keeps what is done', async () => {
    const folder = folderWith(three);
    const out = folderWith();
    const controller = new AbortController();
    const report = { notice: () => {}, documents: () => {}, reconciled: () => {}, failed: () => {} };
    const stopped = ran(folder, out, {
      signal: controller.signal,
      jobs: 1,
      report: { ...report, document: () => controller.abort() },
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(existsSync(join(out, 'run.json'))).toBe(false);
    const { reused } = await ran(folder, out);
    expect(reused).toBeGreaterThan(0);
  });
});
