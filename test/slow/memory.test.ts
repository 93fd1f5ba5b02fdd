import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../cli/variorum.js';
import { folderWith, recordsIn } from '../io/folders.js';
import { article } from './text.js';

const MEGABYTE = 1 << 20;

/** Runs the command and reads from Linux the most memory that it ever had; threads share their process's. */
function peakOf(args: readonly string[]): Promise<{ code: number | null; megabytes: number }> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], { cwd: root, stdio: 'inherit' });
  let kilobytes = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // The process has ended.
    }
  }, 100);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, megabytes: kilobytes / 1024 });
    });
  });
}

it.runIf(process.platform === 'linux')(
  'reads ten documents of 100 KB and one of 10 MB within 1 GB',
  async () => {
    const small = Array.from({ length: 10 }, (_, index) => [`small${index}.txt`, article(100_000, index)]);
    const folder = folderWith({ ...Object.fromEntries(small), 'large.txt': article(10 * MEGABYTE, 99) });
    const out = folderWith();
    const { code, megabytes } = await peakOf(['pipeline', folder, '--out', out, '--jobs', '2', '--quiet']);
    expect(code).toBe(0);
    expect(megabytes).toBeLessThan(1024);
    expect(recordsIn(out, 'documents.jsonl')).toHaveLength(11);
  },
  3_600_000,
);
