import { Command } from 'commander';
import { filesOf } from '../io/layout.js';
import { heedsCues } from '../io/lexicon.js';
import { StageName } from '../schemas/refusal.js';
import * as option from './options.js';
import { runCommand } from './run-command.js';

const descriptions: Readonly<Record<StageName, string>> = {
  read: 'read articles: text, outlet, date, and what each block of the page is',
  tokenize: 'cut documents into sentences and tokens',
  recognize: 'find names, times and amounts',
  attribute: 'find quotations and who they are ascribed to',
  extract: 'find claims: who did or is what, how surely, on whose word',
  reconcile: 'put documents together: who is who, where they agree and differ',
};

interface StageOptions {
  readonly out: string;
  readonly jobs: number;
  readonly force: boolean;
  readonly overrides?: string | boolean;
  readonly lexicon?: string;
  readonly quiet: boolean;
}

/** One command for each stage: it takes the files before it from the output folder and writes its own. */
export function stageCommands(): Command[] {
  return StageName.options.map((stage) => {
    const command = new Command(stage).description(descriptions[stage]);
    if (stage === 'read') command.argument('[paths...]', 'files, folders, - for standard input', option.DEFAULT_PATHS);
    if (stage === 'recognize' || stage === 'reconcile')
      command.addOption(option.overridesOption()).addOption(option.noOverridesOption());
    if (heedsCues(stage)) command.addOption(option.lexiconOption());
    return command
      .addOption(option.outOption())
      .addOption(option.jobsOption())
      .addOption(option.forceOption())
      .addOption(option.quietOption())
      .addHelpText('after', help(stage))
      .action(async (...given: unknown[]) => {
        const [paths, options] = (stage === 'read' ? given : [[], ...given]) as [string[], StageOptions];
        await runCommand({ ...options, paths, only: [], from: stage, to: stage });
      });
  });
}

function help(stage: StageName): string {
  const before = StageName.options.slice(0, StageName.options.indexOf(stage)).flatMap(filesOf).join(' ');
  const given = stage === 'read' ? 'articles' : before;
  const example = stage === 'read' ? 'variorum read monday/ --out mon' : `variorum ${stage} --out mon`;
  return `
Takes ${given}; writes ${filesOf(stage).join(' ')} and its part of refusals.jsonl.

Example:
  ${example}`;
}
