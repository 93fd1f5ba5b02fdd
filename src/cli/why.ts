import { Command } from 'commander';
import { type Found, findRecord, recordsOf, refusalsOf } from '../io/lookup.js';
import { type Refusal, refusalReasons } from '../schemas/refusal.js';
import { fullId, notFound, theRun } from './find.js';
import * as option from './options.js';
import { type Paint, paintFor } from './paint.js';
import { print } from './print.js';
import { ruleDoc } from './rule-doc.js';
import { linesOfRecord } from './show/any.js';
import { oneLine } from './show/one-line.js';
import { shownOf } from './show/record.js';

/** How much of what was refused is shown, in code units. */
const SHOWN = 100;

/** `variorum why`: what a record rests on. */
export function whyCommand(): Command {
  return new Command('why')
    .description('say why a record is what it is: its rule, its evidence, and what was considered and lost')
    .argument('<id>', 'the id of a record')
    .addOption(option.outOption())
    .addHelpText(
      'after',
      `
Examples:
  variorum why '003#q1'               a quotation: its rule, its cue, the candidates that lost
  variorum why '003#attribute-r1'     something that was refused, and why

Ids hold a # and so go in quotation marks in most shells. The start of a document's id will do.`,
    )
    .action(async (id: string, { out }: { out: string }) => {
      const run = theRun(out);
      const found = await findRecord(out, fullId(id, run));
      if (found === undefined) throw notFound(id, run);
      const paint = paintFor(process.stdout);
      print(await linesOfRecord(out, found, paint));
      print(ruleLines(found, paint));
      print(await loserLines(out, found, paint));
    });
}

/** What the rule's author says of it. */
function ruleLines({ record }: Found, paint: Paint): string[] {
  const doc = 'rule' in record ? ruleDoc(record.rule) : undefined;
  if (doc === undefined) return [];
  return ['', paint('bold', `The rule, ${doc.module}:`), ...doc.comment.split('\n').map((line) => `  ${line}`)];
}

/** What was refused where the record stands. */
async function loserLines(out: string, found: Found, paint: Paint): Promise<string[]> {
  const { record } = found;
  if (found.file === 'refusals.jsonl' || !('doc' in record)) return [];
  const [records] = (await recordsOf(out, new Set([record.doc]))).values();
  const marks = (records && shownOf(found, records)?.marks) ?? [];
  const from = Math.min(...marks.map(({ start }) => start));
  const to = Math.max(...marks.map(({ end }) => end));
  const around = records?.sentences.filter(({ start, end }) => start < to && end > from) ?? [];
  const start = Math.min(from, around[0]?.start ?? from);
  const end = Math.max(to, around.at(-1)?.end ?? to);
  const near = (await refusalsOf(out, record.doc)).filter(
    (refusal) => refusal.start !== null && refusal.end !== null && refusal.start < end && refusal.end > start,
  );
  if (near.length === 0) return ['', 'Nothing was refused in this place.'];
  return ['', paint('bold', 'Refused in this place:'), ...near.flatMap((refusal) => refusalLines(refusal, paint))];
}

function refusalLines({ id, reason, text, candidates, rule }: Refusal, paint: Paint): string[] {
  return [
    `  ${paint('red', reason)} “${oneLine(text ?? '', SHOWN)}” ${paint('dim', `${id}, ${rule}`)}`,
    `    ${refusalReasons[reason]}`,
    ...candidates.map((candidate) => `    considered: ${oneLine(candidate.text, SHOWN)}: ${candidate.why}`),
  ];
}
