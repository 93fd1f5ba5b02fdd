import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { SourceFormat } from '../pipeline/source.js';
import { isSystemError, plainMessage, UsageError } from './failure.js';
import { OVERRIDES } from './overrides.js';

/** A file with one article or, for `.jsonl`, many. `path` is what records show, with `/` whatever the machine; `file` is where it lies. */
export interface InputFile {
  readonly path: string;
  readonly file: string;
  readonly format: SourceFormat;
}

const formats: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
};
const endings = Object.keys(formats).join(' ');

/** Markdown files named in capitals are about the folder, not of it: README.md, SOURCES.md, LICENSE.md. */
const projectNote = /^[A-Z][A-Z0-9_-]*\.md$/;

/**
 * The files behind one path of a command line: a file as named, a folder with all below it, by code units.
 * In folders, hidden files, notes in capitals and the user's corrections are passed over; other endings too, with a word to `notice`.
 */
export function filesAt(path: string, notice: (message: string) => void): InputFile[] {
  if (!isFolder(path)) {
    const format = formatOf(path);
    if (format === undefined) throw new UsageError(`${path}: expected a folder or a file ending in ${endings}`);
    return [{ path: slashed(path), file: path, format }];
  }
  const files = walk(path, notice);
  if (files.length === 0) notice(`${path}: no articles in this folder (files ending in ${endings})`);
  return files;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${path}: ${plainMessage(error)}${didYouMean(path)}`);
  }
}

function walk(folder: string, notice: (message: string) => void): InputFile[] {
  return entries(folder, notice).flatMap(({ name, isFolder }) => {
    const path = join(folder, name);
    if (name.startsWith('.') || projectNote.test(name) || name === OVERRIDES) return [];
    if (isFolder) return walk(path, notice);
    const format = formatOf(name);
    if (format !== undefined) return [{ path: slashed(path), file: path, format }];
    notice(`${path}: passed over, not one of ${endings}`);
    return [];
  });
}

function entries(folder: string, notice: (message: string) => void): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    notice(`${folder}: passed over, ${plainMessage(error)}`);
    return [];
  }
}

function formatOf(path: string): SourceFormat | undefined {
  return formats[extname(path).toLowerCase()];
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

function didYouMean(path: string): string {
  const folder = join(path, '..');
  const name = basename(path);
  try {
    const [nearest] = readdirSync(folder)
      .map((other) => ({ other, away: distance(name, other) }))
      .filter(({ away }) => away <= Math.max(2, name.length / 3))
      .sort((a, b) => a.away - b.away || (a.other < b.other ? -1 : 1));
    return nearest === undefined ? '' : `. Did you mean ${join(folder, nearest.other)}?`;
  } catch {
    return '';
  }
}
