import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, isSystemError, plainMessage } from './failure.js';
import { cachePath, scratchPath } from './layout.js';

/**
 * Takes an output folder for this process, making it where there is none; returns what gives it back. Throws Failure
 * when another run is at work in it, or when it can't be written. A lock whose process is gone, killed say, does not count.
 */
export function lockOut(out: string): () => void {
  const path = join(cachePath(out), 'lock');
  try {
    mkdirSync(cachePath(out), { recursive: true });
    take(path, out);
    rmSync(scratchPath(out), { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new Failure(`${out}: can not write here: ${plainMessage(error)}`);
  }
  return () => rmSync(path, { force: true });
}

function take(path: string, out: string): void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(path, 'utf8'));
    if (isAlive(owner)) {
      throw new Failure(`${out}: another run (process ${owner}) is writing here; if there is none, delete ${path}`);
    }
    rmSync(path, { force: true });
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
