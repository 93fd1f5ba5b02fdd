#!/usr/bin/env node
import { CommanderError } from 'commander';
import { Failure, isSystemError, plainMessage, UsageError } from '../io/failure.js';
import { program } from './program.js';

const WRONG_USAGE = 2;

/** A reader that has seen enough, such as `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Says what went wrong, where commander has not yet done so. Our own bugs are thrown on. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof Failure) process.stderr.write(`variorum: ${error.message}\n`);
  else if (isSystemError(error)) {
    const { path } = error as NodeJS.ErrnoException;
    process.stderr.write(`variorum: ${path === undefined ? '' : `${path}: `}${plainMessage(error)}\n`);
  } else throw error;
  return error instanceof UsageError ? WRONG_USAGE : 1;
}
