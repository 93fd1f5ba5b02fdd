import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** Sends a signal as soon as `when` holds, which is asked every few milliseconds. */
  readonly kill?: { readonly when: () => boolean; readonly signal: NodeJS.Signals };
}

/** Runs the built command as a user would. */
export function variorum(
  args: readonly string[],
  { cwd = root, input = '', env, uid, kill }: Circumstances = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    // Whoever runs the tests may have chosen colours or none.
    const { NO_COLOR: _none, FORCE_COLOR: _some, ...inherited } = process.env;
    const options = { cwd, env: { ...inherited, ...env }, ...(uid === undefined ? {} : { uid }) };
    const child = spawn(process.execPath, [main, ...args], options);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => err.push(data));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const watch = setInterval(() => {
      if (kill?.when() !== true) return;
      child.kill(kill.signal);
      clearInterval(watch);
    }, 5);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
