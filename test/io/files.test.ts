import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/io/failure.js';
import { gather } from '../../src/io/inputs.js';
import { folderWith } from './folders.js';

async function gathered(paths: readonly string[], out = folderWith()) {
  const notices: string[] = [];
  const inputs = await gather({ paths, out, notice: (message) => notices.push(message) });
  return { inputs, notices };
}

describe('gather', () => {
  it('takes articles of a folder by code units, and says what it passes over', async () => {
    const folder = folderWith({
      'b.txt': 'b',
      'B.txt': 'B',
      'a/deep/c.html': 'c',
      'é.md': 'é',
      '.hidden.txt': '-',
      '.git/x.txt': '-',
      'README.md': '-',
      'SOURCES.md': '-',
      'photo.jpg': '-',
    });
    const { inputs, notices } = await gathered([folder]);
    expect(inputs.map(({ doc }) => doc)).toEqual(['B', 'c', 'b', 'é']);
    expect(inputs[0]!.path).toBe(`${folder}/B.txt`);
    expect(notices).toEqual([expect.stringMatching(/photo\.jpg: passed over/)]);
  });

  it('takes a project note that is named as such', async () => {
    const folder = folderWith({ 'README.md': 'text' });
    expect((await gathered([join(folder, 'README.md')])).inputs).toHaveLength(1);
  });

  it('reads one article a line of a .jsonl file', async () => {
    const lines = ['{"id":"x","text":"1"}', '', '{"text":"2"}', 'no json', '{"id":"x","text":"3"}'];
    const folder = folderWith({ 'feed.jsonl': `${lines.join('\r\n')}\n` });
    const { inputs } = await gathered([folder]);
    expect(inputs.map(({ doc, line }) => [doc, line])).toEqual([
      ['x-1', 1],
      ['feed-3', 3],
      ['feed-4', 4],
      ['x-5', 5],
    ]);
  });

  it('reads a file once, however often it is named', async () => {
    const folder = folderWith({ 'a.txt': 'a' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    expect((await gathered([join(folder, 'a.txt'), folder, folder])).inputs).toHaveLength(1);
  });

  it('gives the same ids whatever the order of the paths', async () => {
    const folder = folderWith({ 'x/one.txt': 'x', 'y/one.txt': 'y', 'two.txt': 'z' });
    const paths = ['x', 'y', 'two.txt'].map((name) => join(folder, name));
    const there = (await gathered(paths)).inputs.map(({ doc, file }) => [file, doc]);
    const back = (await gathered([...paths].reverse())).inputs.map(({ doc, file }) => [file, doc]);
    expect(there.map(([, doc]) => doc)).toEqual(['x/one', 'y/one', 'two']);
    expect([...back].reverse()).toEqual(there);
  });

  it('says what is wrong with a path', async () => {
    const folder = folderWith({ 'article.txt': 'a', 'photo.jpg': '-' });
    await expect(gathered([join(folder, 'artcle.txt')])).rejects.toThrow(
      /no such file or folder\. Did you mean .*article\.txt\?/,
    );
    await expect(gathered([join(folder, 'photo.jpg')])).rejects.toThrow(/expected a folder or a file ending in \.txt/);
    await expect(gathered([join(folder, 'photo.jpg')])).rejects.toThrow(UsageError);
  });

  it('says that a folder is empty', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'empty'));
    const { inputs, notices } = await gathered([folder]);
    expect(inputs).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/no articles in this folder/)]);
  });
});
