import { type RunOptions, type RunResult, run } from '../io/run.js';
import { overridesPath } from './options.js';
import { progress } from './progress.js';

export type RunRequest = Pick<RunOptions, 'paths' | 'out' | 'jobs' | 'only' | 'from' | 'to' | 'force' | 'lexicon'> & {
  readonly overrides?: string | boolean;
  readonly quiet: boolean;
};

/** Exit codes of shells for a process that a signal ended: 128 and the signal's number. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs stages with progress on stderr; sets the exit code. Undefined when the user stopped it: then all is said. */
export async function runCommand(request: RunRequest): Promise<RunResult | undefined> {
  const report = progress(request.quiet);
  const controller = new AbortController();
  const stops = (Object.keys(signals) as (keyof typeof signals)[]).map((name) => {
    const stop = (): void => {
      process.exitCode = signals[name];
      controller.abort();
    };
    // The second Ctrl-C finds no listener any more and ends the process at once.
    process.once(name, stop);
    return () => process.off(name, stop);
  });
  try {
    const overrides = overridesPath(request.overrides);
    const result = await run({ ...request, overrides, report, signal: controller.signal });
    if (result.failed > 0) process.exitCode = 1;
    return result;
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    report.failed('stopped; what is done is kept, the same command goes on from there');
    return undefined;
  } finally {
    report.end();
    for (const off of stops) off();
  }
}
