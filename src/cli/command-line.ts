import { CommanderError } from 'commander';
import { Failure, isSystemError, plainMessage, UsageError } from '../io/failure.js';
import { program } from './program.js';

const WRONG_USAGE = 2;

/** Does what the words of a command line say; what went wrong is told on stderr and becomes the exit code. Our own bugs are thrown on. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Says what went wrong, where commander has not yet done so. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof Failure) process.stderr.write(`variorum: ${error.message}\n`);
  else if (isSystemError(error)) {
    const { path } = error as NodeJS.ErrnoException;
    process.stderr.write(`variorum: ${path === undefined ? '' : `${path}: `}${plainMessage(error)}\n`);
  } else throw error;
  return error instanceof UsageError ? WRONG_USAGE : 1;
}
