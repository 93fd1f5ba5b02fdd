import { vi } from 'vitest';
import type { runCommandLine as RunCommandLine } from '../../src/cli/command-line.js';
import { type Ran, root } from './variorum.js';

export interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the built command in this process: starting one takes longer than most commands, and is tested where it matters
 * (`variorum`).
 */
export async function variorumHere(args: readonly string[], { cwd = root, env = {} }: Place = {}): Promise<Ran> {
  const { runCommandLine } = (await import('../../dist/cli/command-line.js' as string)) as {
    runCommandLine: typeof RunCommandLine;
  };
  const before = { folder: process.cwd(), code: process.exitCode };
  // Whoever runs the tests may have chosen colours or none.
  for (const [name, value] of Object.entries({ NO_COLOR: undefined, FORCE_COLOR: undefined, ...env }))
    vi.stubEnv(name, value);
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
  try {
    process.chdir(cwd);
    process.exitCode = undefined;
    await runCommandLine(args);
    return { code: Number(process.exitCode ?? 0), signal: null, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    for (const { end } of [stdout, stderr]) end();
    vi.unstubAllEnvs();
    process.chdir(before.folder);
    process.exitCode = before.code;
  }
}

/** Keeps what is written to a stream. */
function caught(stream: NodeJS.WriteStream): { readonly text: () => string; readonly end: () => void } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece) => {
    text += piece;
    return true;
  });
  return { text: () => text, end: () => spy.mockRestore() };
}
