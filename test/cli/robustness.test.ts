import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, recordsIn } from '../io/folders.js';
import { variorumHere } from './here.js';
import { variorum } from './variorum.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const statement = '“It is done,” Ann Ferris said on 4 March 2024.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Inputs that are no text, each with what is said of it. */
const unreadable: Readonly<Record<string, [content: string | Uint8Array, message: RegExp]>> = {
  'binary.txt': [Uint8Array.from({ length: 5000 }, (_, index) => (index * 97) % 256), /read: .+/],
  'empty.txt': ['', /read: .*empty/],
  'invalid.txt': [Uint8Array.from([...bytes('Caf'), 0xe9, 0xff, ...bytes(' is open.')]), /read: .*UTF-8/],
  'json.jsonl': ['{"text": 5}\n', /read: .*text/],
  'space.txt': [' \n\t\r\n\u00a0 ', /read: .+/],
};

/** Inputs that are odd and yet text: they are read, and the statement in them is found. */
const odd: Readonly<Record<string, string | Uint8Array>> = {
  'bom.txt': `\ufeff${statement}\n`,
  'cr.txt': `The first line.\r${statement}\r`,
  'crlf.txt': `The first line.\r\n\r\n${statement}\r\n`,
  'emoji.txt': `👩‍👩‍👧 🇩🇪 e\u0301\u0327 ${statement}\n`,
  'lonely.jsonl': `{"id":"surrogates","text":"\\ud800 \\udc00 ${statement}"}\n`,
  'rtl.txt': `\u200fهذا خبر عاجل من المدينة\u200f.\n\n${statement}\n`,
  'x/same.txt': `${statement}\n`,
  'y/same.txt': `${statement}\n`,
};

describe('a folder of bad and odd inputs', () => {
  it('costs the bad ones only, each with a clear message', async () => {
    const contents = Object.fromEntries(Object.entries(unreadable).map(([name, [content]]) => [name, content]));
    const folder = folderWith({ ...contents, ...odd, 'nul.txt': `NUL \0 in it. ${statement}` });
    symlinkSync('nowhere', join(folder, 'link.txt'));
    const out = folderWith();
    const { code, stderr } = await variorumHere(['pipeline', folder, '--out', out, '--jobs', '1']);
    expect(code).toBe(1);
    for (const [name, [, message]] of Object.entries(unreadable)) {
      const lines = stderr.split('\n').filter((line) => line.includes(`/${name}`));
      expect(lines, name).toHaveLength(1);
      expect(lines[0]).toMatch(message);
    }
    expect(stderr).toMatch(/link\.txt: read: no such file or folder/);

    const ids = recordsIn(out, 'documents.jsonl').map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['bom', 'cr', 'crlf', 'emoji', 'surrogates', 'rtl', 'x/same', 'y/same']),
    );
    const refused = recordsIn(out, 'refusals.jsonl').filter(({ reason }) => reason === 'unreadable');
    expect(refused.map(({ doc }) => doc)).toEqual(
      expect.arrayContaining(['binary', 'empty', 'invalid', 'space', 'link']),
    );
    expect(recordsIn(out, 'refusals.jsonl').filter(({ reason }) => reason === 'failed')).toEqual([]);

    const verified = await variorumHere(['verify', '--out', out]);
    expect(verified.stdout).toBe('');
  }, 120_000);

  it('may hold a file that nobody lets us read', async () => {
    const folder = folderWith({ 'a.txt': `${statement}\n`, 'secret.txt': `${statement}\n` });
    chmodSync(join(folder, 'secret.txt'), 0);
    chmodSync(folder, 0o777);
    // To the superuser every file is open: he runs it as nobody.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, stderr } = await variorum(
      ['pipeline', folder, '--out', join(folder, 'out'), '--jobs', '1', '--quiet'],
      uid,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\S+secret\.txt: read: permission denied\n$/);
    expect(recordsIn(join(folder, 'out'), 'documents.jsonl').map(({ id }) => id)).toEqual(['a']);
  });
});

describe('long and strange texts', () => {
  it('run through; test/slow has longer ones', async () => {
    const folder = folderWith({
      'marks.txt': '"'.repeat(5_000),
      'mixed.txt': '“"‘\'«„'.repeat(1_000),
      'line.txt': `${'The harbour was shut and '.repeat(1_000)}${statement}`,
    });
    const out = folderWith();
    const { code, stderr } = await variorumHere(['pipeline', folder, '--out', out, '--jobs', '1', '--quiet']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  }, 120_000);
});
