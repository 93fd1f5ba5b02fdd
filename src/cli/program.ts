import { Command } from 'commander';
import { ourPackage } from '../io/fingerprint.js';
import { annotateCommand } from './annotate.js';
import { casesCommand } from './cases.js';
import { inspectCommand } from './inspect.js';
import { pipelineCommand } from './pipeline.js';
import { schemaCommand } from './schema.js';
import { stageCommands } from './stage.js';
import { verifyCommand } from './verify.js';
import { whyCommand } from './why.js';

/** The whole command line. It throws CommanderError where commander by itself would end the process. */
export function program(): Command {
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
  const looking = [inspectCommand(), whyCommand(), verifyCommand(), annotateCommand(), casesCommand(), schemaCommand()];
  for (const command of [pipelineCommand(), ...stageCommands(), ...looking]) variorum.addCommand(command);
  for (const command of [variorum, ...variorum.commands])
    command.exitOverride().showHelpAfterError('(--help for help)');
  return variorum;
}
