import { Command } from 'commander';
import type { RunResult } from '../io/run.js';
import type { StageName } from '../schemas/refusal.js';
import * as option from './options.js';
import { paintFor } from './paint.js';
import { runCommand } from './run-command.js';
import { countsTable, tellingInWords } from './summary.js';

interface PipelineOptions {
  readonly out: string;
  readonly jobs: number;
  readonly only: readonly string[];
  readonly from?: StageName;
  readonly force: boolean;
  readonly overrides?: string | boolean;
  readonly lexicon?: string;
  readonly quiet: boolean;
}

/** `variorum pipeline`: all stages, from articles to findings. */
export function pipelineCommand(): Command {
  return new Command('pipeline')
    .description('read articles and find who said what, what is claimed, and where accounts agree or differ')
    .argument(
      '[paths...]',
      'articles: .txt .md .html .jsonl files, folders of them, - for standard input',
      option.DEFAULT_PATHS,
    )
    .addOption(option.outOption())
    .addOption(option.jobsOption())
    .addOption(option.onlyOption())
    .addOption(option.fromOption())
    .addOption(option.overridesOption())
    .addOption(option.noOverridesOption())
    .addOption(option.lexiconOption())
    .addOption(option.forceOption())
    .addOption(option.quietOption())
    .addHelpText(
      'after',
      `
Examples:
  variorum pipeline                                the articles in seeds/, records to out/
  variorum pipeline monday/ wire.jsonl --out mon   a folder and a file of JSON lines
  cat article.txt | variorum pipeline -            an article from standard input
  variorum pipeline --only 003_28395860fe50ec30    one document alone
  variorum pipeline --from attribute               from the entities in out/ on

A second run makes anew only what has changed; one that was stopped goes on where it was.
Progress and the summary go to stderr; \`variorum inspect\` prints the summary again, to stdout.
Exit code: 0 all went well, 1 a document failed, 2 wrong usage, 130 stopped by Ctrl-C.`,
    )
    .action(async (paths: string[], options: PipelineOptions) => {
      const result = await runCommand({ ...options, paths, from: options.from ?? 'read', to: 'reconcile' });
      if (result !== undefined && !options.quiet) await summarize(options.out, result);
    });
}

async function summarize(out: string, { run, failed, reused }: RunResult): Promise<void> {
  const paint = paintFor(process.stderr);
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  say(countsTable(run, paint));
  for (const text of await tellingInWords(out, paint)) say(`\n${text}`);
  const total = run.inputs.length;
  const what = [reused > 0 ? `${reused} of ${total} documents reused` : `${total} documents`];
  if (failed > 0) what.push(paint('red', `${failed} failed`));
  say(`\n${what.join(', ')}; records in ${out}/`);
}
