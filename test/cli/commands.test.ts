import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Run } from '../../src/schemas/run.js';
import { folderWith, recordFilesIn, recordsIn } from '../io/folders.js';
import { variorumHere } from './here.js';
import { copyOfSeedsRun, type SeedsRun, seedsRun } from './seeds-run.js';
import { root, variorum } from './variorum.js';

// Starting processes takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const seed = 'seeds/003_28395860fe50ec30.txt';
const doc = '003_28395860fe50ec30';
let first: SeedsRun;
let out: string;

beforeAll(async () => {
  first = await seedsRun();
  out = first.out;
}, 120_000);

describe('pipeline', () => {
  it('writes all files, tells progress and a summary on stderr, and nothing on stdout', () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toBe('');
    expect(first.stderr).toMatch(/^5 of 5 documents$/m);
    expect(first.stderr).toMatch(/documents +│ +5/);
    expect(first.stderr).toMatch(/records in .*\/$/m);
    expect(Object.keys(recordFilesIn(out))).toHaveLength(8);
    const run = Run.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
    expect(run.inputs.map(({ path }) => path)).toContain(seed);
    expect(run.counts.files['documents.jsonl']).toBe(5);
  });

  it('writes keys in the order of the schema, one object a line, ended by a line feed', () => {
    for (const [name, text] of Object.entries(recordFilesIn(out))) {
      expect(text === '' || text.endsWith('}\n'), name).toBe(true);
      expect(text).not.toMatch(/\r/);
    }
    expect(readFileSync(join(out, 'documents.jsonl'), 'utf8')).toMatch(/^\{"kind":"document","id":"000_/);
  });

  it('says on a second run that everything is reused, and is quiet when asked', async () => {
    const copy = await copyOfSeedsRun();
    const again = await variorumHere(['pipeline', 'seeds', '--out', copy]);
    expect(again.stderr).toMatch(/5 of 5 documents reused/);
    expect(recordFilesIn(copy)).toEqual(recordFilesIn(out));
    const quiet = await variorum(['pipeline', 'seeds', '--out', copy, '--quiet']);
    expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, '', '']);
  });

  it('reads standard input, text or JSON lines', async () => {
    const text = folderWith();
    expect((await variorum(['pipeline', '-', '--out', text, '--quiet'], { input: 'Ann left.\n' })).code).toBe(0);
    expect(recordsIn(text, 'documents.jsonl')).toMatchObject([{ id: 'stdin', path: '-', text: 'Ann left.\n' }]);
    const lines = folderWith();
    const input = '{"id":"x","text":"Ann left."}\n{"text":"Bob left."}\n';
    expect((await variorum(['pipeline', '-', '--out', lines, '--quiet'], { input })).code).toBe(0);
    expect(recordsIn(lines, 'documents.jsonl').map(({ id }) => id)).toEqual(['x', 'stdin-2']);
    expect((await variorumHere(['verify', '--out', lines])).stderr).toMatch(/no fault/);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends cleanly on %s, and keeps what is done', async (signal, code) => {
    const long = 'The mayor of Dover said on Monday that nobody was hurt. '.repeat(20_000);
    const folder = folderWith({ 'a.txt': 'Ann left.', 'long.txt': long });
    const there = folderWith();
    const kept = join(there, '.cache', 'documents');
    const when = (): boolean => existsSync(kept) && readdirSync(kept).length > 0;
    const ran = await variorum(['pipeline', folder, '--out', there, '--jobs', '1'], { kill: { when, signal } });
    expect([ran.code, ran.signal]).toEqual([code, null]);
    expect(ran.stderr).toMatch(/stopped; what is done is kept/);
    const rest = await variorumHere(['pipeline', folder, '--out', there, '--only', 'a', '--jobs', '1']);
    expect(rest.stderr).toMatch(/1 of 1 documents reused/);
  });
});

describe('verify', () => {
  it('finds no fault in what a run has written', async () => {
    const { code, stdout, stderr } = await variorumHere(['verify', '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^5 documents, \d+ records, \d+ spans: no fault$/m);
  });

  it('finds what was changed: a span, an id, a reference, a source', async () => {
    const folder = folderWith({ 'a.txt': '“It is done,” Ann Ferris said.\n', 'b.txt': 'Bob Ferris left.\n' });
    const broken = folderWith();
    await variorumHere(['pipeline', folder, '--out', broken, '--quiet', '--jobs', '1']);
    const change = (file: string, from: string, to: string): void => {
      const path = join(broken, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    change('tokens.jsonl', '"text":"Bob"', '"text":"Rob"');
    change('quotes.jsonl', '"sentences":["a#s1"]', '"sentences":["a#s9"]');
    change('entities.jsonl', '"id":"b#e1"', '"id":"c#e1"');
    writeFileSync(join(folder, 'a.txt'), 'Something else.\n');
    const { code, stdout } = await variorumHere(['verify', '--out', broken]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a: .*a\.txt has changed since it was read$/m);
    expect(stdout).toMatch(/^b#s1: tokens\.0: expected "Bob", which stands at 0–3, got "Rob"$/m);
    expect(stdout).toMatch(/^a#q1: expected the id of a sentence, got a#s9$/m);
    expect(stdout).toMatch(/^c#e1: expected an id that starts with b#$/m);
  });
});

describe('inspect', () => {
  it('shows everything at a glance', async () => {
    const { code, stdout } = await variorumHere(['inspect', '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain(doc);
    expect(stdout).toMatch(/findings +│ +\d+/);
  });

  it.each(['quotes.jsonl', 'recognize', 'findings'])('shows %s as a table', async (what) => {
    const { code, stdout } = await variorumHere(['inspect', what, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^│ id/m);
  });

  it('sets a record into its sentence, without colours where there is no terminal', async () => {
    const { stdout } = await variorumHere(['inspect', '003#q1', '--out', out]);
    expect(stdout).toMatch(/^003_28395860fe50ec30#q1\n/);
    expect(stdout).toMatch(/\]\(content\)/);
    expect(stdout).not.toContain('\u001b');
    const coloured = await variorumHere(['inspect', '003#q1', '--out', out], { env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[');
    const plain = await variorumHere(['inspect', '003#q1', '--out', out], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).toBe(stdout);
  });

  it('names the nearest document where there is none', async () => {
    const { code, stderr } = await variorumHere(['inspect', '03_28395860fe50ec30', '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Did you mean 003_28395860fe50ec30\?/);
  });

  it('ends quietly when the reader has seen enough', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" dist/cli/main.js inspect tokens --out "${out}" | head -n 1`],
      { cwd: root },
    );
    const err: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => err.push(data));
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(err).toString()).toBe('');
  });
});

describe('why', () => {
  it('shows the record, its rule, and what was refused there', async () => {
    const { code, stdout } = await variorumHere(['why', `${doc}#q1`, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/rule +attribute\//);
    expect(stdout).toMatch(/The rule, stages\/attribute\/.*\.js:/);
    expect(stdout).toMatch(/Nothing was refused in this place|Refused in this place/);
  });

  it('explains refusals and findings too', async () => {
    const [refusal] = recordsIn(out, 'refusals.jsonl');
    expect((await variorumHere(['why', String(refusal?.id), '--out', out])).stdout).toContain(String(refusal?.reason));
    const [finding] = recordsIn(out, 'findings.jsonl');
    expect((await variorumHere(['why', String(finding?.id), '--out', out])).stdout).toContain(String(finding?.reason));
  });
});

describe('annotate', () => {
  it('takes articles and document records, and goes on after a bad line', async () => {
    const [document] = recordsIn(out, 'documents.jsonl');
    const input = `{"id":"x","text":"“It is done,” Ann Ferris said."}\nno json\n${JSON.stringify(document)}\n`;
    const { code, stdout, stderr } = await variorum(['annotate'], { input });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^standard input:2: read: .+\n$/);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const kinds = records.filter(({ id, doc }) => (doc ?? id) === 'x').map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['document', 'sentence']);
    expect(kinds).toContain('quote');
    const own = records.filter((record) => record.kind === 'quote' && record.doc === document?.id);
    expect(own).toEqual(recordsIn(out, 'quotes.jsonl').filter((quote) => quote.doc === document?.id));
  });
});

describe('schema', () => {
  it('prints one, and writes all as they are in docs/schemas', async () => {
    const { stdout } = await variorumHere(['schema', 'quote']);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'quote', type: 'object' });
    const folder = folderWith();
    await variorumHere(['schema', '--out', folder]);
    for (const name of ['article', 'document', 'quote', 'run']) {
      const written = readFileSync(join(folder, `${name}.schema.json`), 'utf8');
      expect(written, `${name}: run \`npm run schema\``).toBe(
        readFileSync(join(root, 'docs/schemas', `${name}.schema.json`), 'utf8'),
      );
    }
  });
});
