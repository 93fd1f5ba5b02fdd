import Table from 'cli-table3';
import type { Judged } from '../../cases/judge.js';
import { tallied } from '../../cases/tally.js';

/** What the cases are about, and how many of them passed. */
export function subjectTable(judged: readonly Judged[]): string {
  const table = tableWith(['about', 'passed', 'of']);
  for (const about of [...new Set(judged.map((one) => one.about))]) {
    const own = judged.filter((one) => one.about === about);
    table.push([about, own.filter(({ passed }) => passed).length, own.length]);
  }
  return table.toString();
}

/** Precision and recall of each rule. */
export function ruleTable(judged: readonly Judged[]): string {
  const table = tableWith(['rule', 'found', 'precision', 'expected', 'recall']);
  for (const { rule, found, right, wanted, recalled } of tallied(judged))
    table.push([rule, found, share(right, found), wanted, share(recalled, wanted)]);
  return table.toString();
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((1000 * part) / whole) / 10} %`;
}

function tableWith([first, ...others]: readonly string[]) {
  return new Table({
    head: [first!, ...others],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...others.map(() => 'right' as const)],
  });
}
