import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { program } from '../../src/cli/program.js';
import { folderWith } from '../io/folders.js';
import { variorumHere } from './here.js';
import { variorum } from './variorum.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('wrong usage ends with 2 and the nearest right word', () => {
  it.each([
    [['pipelin'], /unknown command 'pipelin'\n\(Did you mean pipeline\?\)/],
    [['pipeline', 'seedz'], /seedz: no such file or folder\. Did you mean seeds\?/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await variorum(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it.each([
    [['pipeline', '--job', '2'], /unknown option '--job'\n\(Did you mean --jobs\?\)/],
    [['pipeline', '--jobs', '0'], /argument '0' is invalid\. Expected a whole number from 1 on/],
    [['pipeline', '--from', 'reed'], /argument 'reed' is invalid\. Allowed choices are read, tokenize/],
    [['tokenize', 'seeds'], /too many arguments/],
    [['why'], /missing required argument 'id'/],
    [['schema', 'quotation'], /Allowed choices are article, document/],
  ])('%j', async (args, message) => {
    let said = '';
    const variorum = program();
    for (const command of [variorum, ...variorum.commands])
      command.configureOutput({ writeErr: (text) => (said += text) });
    await expect(variorum.parseAsync(args, { from: 'user' })).rejects.toThrow(CommanderError);
    expect(said).toMatch(message);
  });
});

describe('help', () => {
  const commands = program().commands.map((command) => command.name());

  it('is there for every command of the design', () => {
    const stages = ['read', 'tokenize', 'recognize', 'attribute', 'extract', 'reconcile'];
    expect(commands).toEqual(['pipeline', ...stages, 'inspect', 'why', 'verify', 'annotate', 'cases', 'schema']);
  });

  it.each(commands)('has an example for %s', (name) => {
    let shown = '';
    const command = program().commands.find((one) => one.name() === name)!;
    command.configureOutput({ writeOut: (text) => (shown += text) }).outputHelp();
    expect(shown).toMatch(new RegExp(`Examples?:\\n {2}.*variorum ${name}`));
  });
});

describe('an output folder', () => {
  it('that has no run in it is said to have none', async () => {
    const { code, stderr } = await variorumHere(['inspect', '--out', folderWith()]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no finished run here; `variorum pipeline --out .*` makes one\n$/);
  });

  it('that is damaged is said to be so, with file, line and field', async () => {
    const out = folderWith();
    writeFileSync(join(out, 'documents.jsonl'), '{"kind":"document","id":5}\n');
    const { code, stderr } = await variorumHere(['tokenize', '--out', out, '--quiet']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/documents\.jsonl:1: id: expected string, got 5\n$/);
  });

  it('that can not be written ends the run at once', async () => {
    const folder = folderWith({ 'a.txt': 'Text.', file: '' });
    const { code, stderr } = await variorumHere(['pipeline', folder, '--out', join(folder, 'file', 'out')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/file\/out: can not write here: a part of the path is not a folder\n$/);
  });
});
