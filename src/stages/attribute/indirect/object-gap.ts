import type { Cue } from '../cue.js';
import { treeOf } from '../tree.js';
import { wordAt } from '../unit.js';
import type { Range } from './rule.js';

/** “the impact it said [the reform would have]”: the noun before is its object; without it the words say nothing. */
export function isWithoutObject({ unit, group }: Cue, { from, to }: Range): boolean {
  const { relations, subjects } = treeOf(unit);
  const subject = wordAt(unit, subjects[group.head] ?? -1);
  if (relations[group.head] !== 'acl' || /^(?:|who|which|that)$/.test(subject)) return false;
  const words = unit.tokens.slice(from, to).filter(({ pos }) => pos !== 'PUNCT');
  const isVerb = (word: (typeof words)[number] | undefined) => /^(?:AUX|VERB)$/.test(word?.pos ?? '');
  return isVerb(words.at(-1)) && !isVerb(words.find(({ pos }) => pos !== 'ADV'));
}
