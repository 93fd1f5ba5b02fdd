import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Run } from '../../src/schemas/run.js';
import { emptyFolder, folderWith, recordsIn } from '../io/folders.js';
import { variorum } from './variorum.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const flagged = {
  id: 'a',
  about: 'flags',
  text: '[The auditor](source) flagged up that [the books were wrong](content).',
};
const silent = { id: 'b', about: 'flags', text: 'The auditor left.' };
const word = { lemma: 'flag up', class: 'claim', frames: ['that'], forms: ['flagged up'] };

it('tells what was expected and found, sums by subject and rule, and ends with 1 where a case failed', async () => {
  const folder = folderWith({ 'cases.jsonl': lines(flagged, silent) });
  const { code, stdout } = await variorum(['cases', join(folder, 'cases.jsonl')]);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^FAIL {2}a {2}.*cases\.jsonl:1\n {6}expected {2}\[The auditor\]\(source\) .*\n {6}found {5}none\n/,
  );
  expect(stdout).toMatch(/^pass {2}b$/m);
  expect(stdout).toMatch(/│ flags │ +1 │ +2 │/);
  expect(stdout).toMatch(/^1 of 2 cases passed$/m);
});

it('takes words of saying of the user, and ends with 0 where all passed', async () => {
  const folder = folderWith({ 'cases.jsonl': lines(flagged, silent) });
  const lexicon = join(emptyFolder(), 'words.jsonl');
  writeFileSync(lexicon, lines(word));
  const { code, stdout } = await variorum(['cases', folder, '--failed', '--lexicon', lexicon]);
  expect([code, stdout.includes('pass  a')]).toEqual([0, false]);
  expect(stdout).toMatch(/attribute\/that-clause │ +1 │ +100 %/);
  expect(stdout).toMatch(/^2 of 2 cases passed$/m);
});

it.each([
  [['cases', 'none.jsonl'], /none\.jsonl: no such file or folder\n/],
  [['cases', '--lexicon', 'none.jsonl'], /--lexicon none\.jsonl: no such file or folder\n/],
])('%j ends with 2', async (args, message) => {
  const { code, stdout, stderr } = await variorum(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

it.each([
  ['{"id":"a"', /cases\.jsonl:1: expected a case in JSON/],
  ['{"id":"a","about":"x","text":"A","rule":1}', /cases\.jsonl:1: expected no field "rule"/],
  ['{"id":"a","about":"x","text":"[A left."}', /cases\.jsonl:1: a bracket that nothing closes/],
])('says which line is no case: %s', async (line, message) => {
  const folder = folderWith({ 'cases.jsonl': `${line}\n` });
  const { code, stderr } = await variorum(['cases', folder]);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

it('a run with words of saying of the user makes anew what rests on them, and names them', async () => {
  const folder = folderWith({ 'a.txt': 'The auditor flagged up that the books of the company were wrong.\n' });
  const out = emptyFolder();
  const lexicon = join(emptyFolder(), 'words.jsonl');
  writeFileSync(lexicon, lines(word));
  const pipeline = (...more: string[]) => variorum(['pipeline', folder, '--out', out, ...more]);
  await pipeline();
  expect(recordsIn(out, 'quotes.jsonl')).toEqual([]);
  await pipeline('--lexicon', lexicon);
  expect(recordsIn(out, 'quotes.jsonl')).toMatchObject([{ cue: { lemma: 'flag up' } }]);
  const { lexicon: told } = Run.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
  expect(told).toMatchObject({ path: lexicon, count: 1 });
  expect((await pipeline('--lexicon', lexicon)).stderr).toMatch(/1 of 1 documents reused/);
  await pipeline();
  expect(recordsIn(out, 'quotes.jsonl')).toEqual([]);
});
