import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StageName } from '../schemas/refusal.js';

/** The folder of our own code as it runs: `dist`, or `src` in a development run. */
export const codeFolder = fileURLToPath(new URL('..', import.meta.url));
const packageFile = join(codeFolder, '..', 'package.json');

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
export const ourPackage = JSON.parse(readFileSync(packageFile, 'utf8')) as PackageFile;

/**
 * What decides a stage's result besides its input: a hash over the stage's modules, all that they import or name
 * by a relative path (lexicons and weights too), and the versions of the packages.
 */
export function stageFingerprint(stage: StageName): string {
  const root = codeFile(join(codeFolder, 'stages', stage, 'stage.js'));
  if (root === undefined) throw new Error(`no code for the stage ${stage} below ${codeFolder}`);
  const hash = createHash('sha256').update(JSON.stringify(ourPackage.dependencies));
  for (const file of filesBehind(root).sort()) hash.update(`\0${relative(codeFolder, file)}\0${seenOf(file).sha256}`);
  return hash.digest('hex');
}

/** The fingerprint of a stage with settings of the user's that it heeds: corrections, words of saying. */
export function withSettings(fingerprint: string, settings: readonly unknown[]): string {
  if (settings.length === 0) return fingerprint;
  return createHash('sha256').update(fingerprint).update(JSON.stringify(settings)).digest('hex');
}

/** SHA-256 of every file below a folder next to or in our code, by its path from there; empty where there is no such folder. */
export function hashesBelow(folder: string): Record<string, string> {
  const root = resolve(codeFolder, folder);
  if (!existsSync(root)) return {};
  const files = filesBelow(root).filter((file) => !file.endsWith('.d.ts'));
  return Object.fromEntries(files.map((file) => [relative(root, file).replace(/\.[jt]s$/, ''), seenOf(file).sha256]));
}

/** What is known of a file: its hash, and of code the files that it leads to. */
interface Seen {
  readonly sha256: string;
  readonly leads: readonly string[];
}
const seen = new Map<string, Seen>();

/** Each file is read once: the stages share most of theirs, and the code that runs does not change. */
function seenOf(file: string): Seen {
  let one = seen.get(file);
  if (one === undefined) {
    const bytes = readFileSync(file);
    const leads = /\.[jt]s$/.test(file) ? pathsIn(file, bytes.toString('utf8')) : [];
    one = { sha256: createHash('sha256').update(bytes).digest('hex'), leads };
    seen.set(file, one);
  }
  return one;
}

/** The file and all that it leads to, itself included. */
function filesBehind(root: string): string[] {
  const found = new Set([root]);
  for (const file of found) for (const path of seenOf(file).leads) found.add(path);
  return [...found];
}

/** Every relative path in quotation marks that leads to a file or folder: imports, and data opened by its place. */
function pathsIn(file: string, code: string): string[] {
  return [...code.matchAll(/['"`](\.{1,2}\/[^'"`$\n]*)/g)].flatMap(([, path]) => {
    const target = codeFile(resolve(dirname(file), path!));
    if (target === undefined) return [];
    return statSync(target).isDirectory() ? filesBelow(target) : [target];
  });
}

/** A path as it stands in the code; a development run finds `x.ts` where the code says `x.js`. */
function codeFile(path: string): string | undefined {
  return [path, path.replace(/\.js$/, '.ts')].find((file) => existsSync(file));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}
