import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { subjectBefore } from '../subject.js';
import { hangsOn, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { beforeAdverbs } from '../words.js';
import { isDash } from './dash.js';
import type { Range } from './rule.js';

/** The subject with all that the tree hangs on it; null where a pronoun stands for it (“[which] was rejected”, “[he] won …”). */
export function wholeSubject(unit: Unit, group: VerbGroup): Range | null {
  const end = beforeAdverbs(unit, group.start);
  if (/^(?:who|which|that)$/.test(wordAt(unit, end - 1))) return null;
  const tree = treeOf(unit);
  const head = tree.heads.findIndex((above, at) => above === group.head && tree.relations[at] === 'nsubj');
  const short = subjectBefore(unit, group);
  if (head < 0 || head > group.start || unit.tokens[head]!.pos === 'PRON') return withWords(unit, short);
  let from = head;
  while (from > 0 && hangsOn(tree, from - 1, head) && !isDash(unit, from - 1)) from--;
  if (wordAt(unit, from) === 'whose') return null;
  return withWords(unit, { from: startOf(unit, from, short), to: isComma(unit, end - 1) ? end - 1 : end });
}

function withWords(unit: Unit, range: Range | null): Range | null {
  if (range === null || unit.tokens.slice(range.from, range.to).every(({ pos }) => pos === 'PRON')) return null;
  return { from: range.from, to: range.to };
}

/** The earlier of the two, unless a dateline stands between: “HARBOUR [– Lind]”. */
function startOf(unit: Unit, from: number, short: Range | null): number {
  if (short === null || short.from >= from) return from;
  return isDash(unit, from - 1) ? from : short.from;
}
