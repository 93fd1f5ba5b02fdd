import { withoutS } from './lemma.js';

/** Longest stretch of a phrase that is looked at, in code units. */
const REACH = 400;
const behind = / (?:of|to|from|in|into|on|at|among|after|during|as|for|with|by|over|against|between|that|which) /;

/** The last noun of a phrase before what is said of it behind a preposition, in lower case and the singular: `inquiry` of “an inquiry into the sale”. */
export function headNoun(phrase: string): string {
  const words = phrase.slice(0, REACH).toLowerCase().split(behind)[0]!;
  return withoutS(words.trim().split(/\s+/).at(-1)!);
}
