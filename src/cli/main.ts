#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { Failure, isSystemError, plainMessage, UsageError } from '../io/failure.js';
import { ourPackage } from '../io/fingerprint.js';
import { annotateCommand } from './annotate.js';
import { inspectCommand } from './inspect.js';
import { pipelineCommand } from './pipeline.js';
import { schemaCommand } from './schema.js';
import { stageCommands } from './stage.js';
import { verifyCommand } from './verify.js';
import { whyCommand } from './why.js';

const WRONG_USAGE = 2;

function program(): Command {
  const variorum = new Command('variorum')
    .description(
      'Reads several news accounts of one thing and shows, with evidence, who is said to have said what and where the accounts agree, differ in wording or contradict each other.',
    )
    .version(ourPackage.version)
    .addHelpText(
      'after',
      `
Examples:
  variorum pipeline          read the articles in seeds/, write records to out/
  variorum inspect           what came out
  variorum why <id>          why a record is what it is`,
    );
  const looking = [annotateCommand(), inspectCommand(), whyCommand(), verifyCommand(), schemaCommand()];
  for (const command of [pipelineCommand(), ...stageCommands(), ...looking]) variorum.addCommand(command);
  // Commander would end the process itself, with 1 for wrong usage.
  for (const command of [variorum, ...variorum.commands])
    command.exitOverride().showHelpAfterError('(--help for help)');
  return variorum;
}

/** A reader that has seen enough, such as \`head\`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Says what went wrong, where commander has not yet done so. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof Failure) process.stderr.write(`variorum: ${error.message}\n`);
  else if (isSystemError(error))
    process.stderr.write(`variorum: ${(error as NodeJS.ErrnoException).path ?? ''}: ${plainMessage(error)}\n`);
  else throw error;
  return error instanceof UsageError ? WRONG_USAGE : 1;
}
