import type { Judged } from './judge.js';

/** How often a rule was used, was to be used, and was right. */
export interface RuleTally {
  readonly rule: string;
  /** Quotations that the rule made, and how many of them are as expected. */
  readonly found: number;
  readonly right: number;
  /** Quotations of which the cases say that the rule makes them, and how many were found, by whatever rule. */
  readonly wanted: number;
  readonly recalled: number;
}

/** The tally of each rule that made or was to make a quotation, by name. */
export function tallied(judged: readonly Judged[]): RuleTally[] {
  const pairs = judged.flatMap((one) => one.pairs);
  const rules = new Set(pairs.flatMap(({ expected, found }) => [expected?.rule, found?.rule]));
  return [...rules]
    .filter((rule) => rule !== undefined)
    .sort()
    .map((rule) => {
      const found = pairs.filter((pair) => pair.found?.rule === rule);
      const wanted = pairs.filter((pair) => pair.expected?.rule === rule);
      const right = (list: typeof pairs) => list.filter((pair) => pair.right).length;
      return { rule, found: found.length, right: right(found), wanted: wanted.length, recalled: right(wanted) };
    });
}
