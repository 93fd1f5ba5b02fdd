import { Command } from 'commander';
import type { Judged } from '../cases/judge.js';
import { ownCases, type PlacedCase, readCases } from '../io/case-files.js';
import { UsageError } from '../io/failure.js';
import { readLexicon } from '../io/lexicon.js';
import { MarkError } from '../text/marked.js';
import * as option from './options.js';
import { paintFor } from './paint.js';
import { print } from './print.js';
import { caseLines } from './show/case.js';
import { ruleTable, subjectTable } from './show/case-tables.js';

interface CasesOptions {
  readonly lexicon?: string;
  readonly failed: boolean;
}

/** `variorum cases`: short texts with their quotations marked, against what is found in them. */
export function casesCommand(): Command {
  return new Command('cases')
    .description('run short texts with marked quotations and tell what is found otherwise, by case and by rule')
    .argument('[files...]', 'files of cases, folders of them (default: those that come with the program)')
    .addOption(option.lexiconOption())
    .option('--failed', 'show failed cases and the sums only', false)
    .addHelpText(
      'after',
      `
A case is a line of JSON: {"id": …, "about": …, "text": …} with its quotations marked in the text as [words](label),
the labels being content, cue, source and addressee; content2, cue2 … for a second quotation. A text without marks
holds no quotation. \`variorum schema case\` and docs/cases.md have all of it.
Exit code: 0 all passed, 1 a case failed, 2 wrong usage.

Examples:
  variorum cases                                 the cases that come with the program
  variorum cases mine.jsonl                      cases of your own
  variorum cases mine.jsonl --lexicon words.jsonl   the same with words of saying of your own`,
    )
    .action(async (files: string[], { lexicon, failed }: CasesOptions) => {
      const cues = readLexicon(lexicon ?? null)?.cues ?? [];
      const cases = readCases(files.length === 0 ? [ownCases] : files);
      if (cases.length === 0) throw new UsageError(`${files.join(' ')}: no cases`);
      // Loaded here: lexicons and weights would slow down every other command.
      const { judge } = await import('../cases/judge.js');
      const { documentStagesWith } = await import('../stages/index.js');
      const { stages } = documentStagesWith([], cues);
      const paint = paintFor(process.stdout);
      const judged = cases.map((placed) => {
        const one = judgedAt(placed, (given) => judge(given, stages));
        if (!one.passed || !failed) print(caseLines(one, placed.place, paint));
        return one;
      });
      const passed = judged.filter((one) => one.passed).length;
      print(['', subjectTable(judged), '', ruleTable(judged), '', `${passed} of ${judged.length} cases passed`]);
      if (passed < judged.length) process.exitCode = 1;
    });
}

/** A case whose marks are none is the user's mistake: it is told with its place. */
function judgedAt({ place, case: given }: PlacedCase, judge: (given: PlacedCase['case']) => Judged): Judged {
  try {
    return judge(given);
  } catch (error) {
    if (error instanceof MarkError) throw new UsageError(`${place}: ${error.message}`);
    throw error;
  }
}
