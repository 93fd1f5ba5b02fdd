import { createWriteStream, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isSystemError } from './failure.js';
import { filesAt, type InputFile } from './files.js';
import { type Nameable, uniqueNames } from './ids.js';
import type { Input } from './input.js';
import { cachePath } from './layout.js';
import { type Line, linesOf } from './lines.js';

/** What stands for standard input among the paths. */
const STDIN = '-';

export interface Gathering {
  readonly paths: readonly string[];
  readonly out: string;
  readonly notice: (message: string) => void;
  /** Whether `-` means standard input, or what an earlier run kept of it. */
  readonly stdin?: 'read' | 'kept';
}

type Unnamed = Omit<Input, 'doc'> & { readonly nameable: Nameable };

/** All articles behind the paths, in order, with ids that no two of them share. Lines are looked at, texts not kept. */
export async function gather({ paths, out, notice, stdin = 'read' }: Gathering): Promise<Input[]> {
  const articles: Unnamed[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const file of path === STDIN ? [await spooled(out, stdin)] : filesAt(path, notice)) {
      const place = realPath(file.file);
      if (!seen.has(place)) for await (const article of articlesOf(file)) articles.push(article);
      seen.add(place);
    }
  }
  const names = uniqueNames(articles.map(({ nameable }) => nameable));
  return articles.map(({ nameable: _, ...input }, index) => ({ doc: names[index]!, ...input }));
}

/** Where links end: a file named twice is read once. A link to nowhere is left for the stage `read` to report. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

async function* articlesOf(file: InputFile): AsyncGenerator<Unnamed> {
  const whole = { name: stemOf(file.path), fuller: basename(file.path), folders: foldersOf(file.path) };
  if (file.format !== 'jsonl') {
    yield { ...file, line: null, range: null, nameable: whole };
    return;
  }
  try {
    for await (const line of linesOf(file.file)) if (!isBlank(line)) yield lineAsArticle(file, line, whole);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // A file that can not be opened is handed on whole: the stage `read` will fail on it and say why.
    yield { ...file, line: null, range: null, nameable: whole };
  }
}

function lineAsArticle(file: InputFile, { number, start, end, bytes }: Line, whole: Nameable): Unnamed {
  const id = articleId(bytes);
  const byLine = `${whole.name}-${number}`;
  const nameable = {
    name: id ?? byLine,
    fuller: id === null ? byLine : `${id}-${number}`,
    folders: [...whole.folders, whole.name],
  };
  return { ...file, line: number, range: { start, end }, nameable };
}

function isBlank({ bytes }: Line): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** The article's own id; null where the line has none or is no JSON, which the stage `read` will say. */
export function articleId(line: Buffer): string | null {
  try {
    const id: unknown = JSON.parse(line.toString('utf8'))?.id;
    return typeof id === 'string' && id.trim() !== '' ? id.trim().replaceAll(/[\p{Cc}\p{Zl}\p{Zp}#]+/gu, '-') : null;
  } catch {
    return null;
  }
}

function stemOf(path: string): string {
  return path === STDIN ? 'stdin' : basename(path, extname(path));
}

function foldersOf(path: string): string[] {
  return path === STDIN ? [] : dirname(resolve(path)).split(sep).filter(Boolean);
}

/** Standard input as a file: JSON lines when its first line is a JSON object, else one plain text. */
async function spooled(out: string, stdin: 'read' | 'kept'): Promise<InputFile> {
  const file = join(cachePath(out), 'stdin');
  mkdirSync(cachePath(out), { recursive: true });
  if (stdin === 'read') await pipeline(process.stdin, createWriteStream(file));
  for await (const { bytes } of linesOf(file)) {
    if (isObject(bytes)) return { path: STDIN, file, format: 'jsonl' };
    break;
  }
  return { path: STDIN, file, format: 'txt' };
}

function isObject(line: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
