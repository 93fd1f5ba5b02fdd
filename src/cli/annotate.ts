import { Command } from 'commander';
import { readLexicon } from '../io/lexicon.js';
import { linesFrom } from '../io/lines.js';
import * as option from './options.js';

/** `variorum annotate`: a filter for one article a line. */
export function annotateCommand(): Command {
  return new Command('annotate')
    .description('filter: articles or document records as JSON lines in, all their records out')
    .addOption(option.lexiconOption())
    .addHelpText(
      'after',
      `
A line of standard input is an article ({"text": …}, with id, url, outlet, title, author and published if known)
or a document record as in documents.jsonl. For each, its document, sentences, entities, quotes, claims and refusals
go to standard output, one record a line. Documents are not compared with one another: that is what \`pipeline\` does.
Exit code: 0 all went well, 1 a line failed.

Examples:
  variorum annotate < articles.jsonl > records.jsonl
  jq -c '{text: .body, outlet: .source}' feed.json | variorum annotate | jq 'select(.kind == "quote")'`,
    )
    .action(async ({ lexicon }: { lexicon?: string }) => {
      const cues = readLexicon(lexicon ?? null)?.cues ?? [];
      // Loaded here: lexicons and weights would slow down every other command.
      const { annotateLine } = await import('../io/annotate-line.js');
      const { documentStagesWith } = await import('../stages/index.js');
      const { stages } = documentStagesWith([], cues);
      for await (const line of linesFrom(process.stdin)) {
        const { records, complaint } = annotateLine(line, stages);
        if (complaint !== null) {
          process.exitCode = 1;
          process.stderr.write(`${complaint}\n`);
        }
        await written(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      }
    });
}

/** Waits until a slow reader has taken what was written, so that memory does not fill. */
async function written(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
