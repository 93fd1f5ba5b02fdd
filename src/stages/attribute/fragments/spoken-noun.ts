import { holdsWords, reportingNoun } from '../../../language/reporting.js';
import type { Party } from '../party.js';
import { type Unit, wordAt } from '../unit.js';
import type { FragmentRule } from './rules.js';
import { firstToken, fragmentDraft } from './whole.js';

/**
 * A possessor, the fragment, and a noun of speech.
 *
 *     Romney's “47 percent” remark
 *     ^^^^^^    ^^^^^^^^^^  ^^^^^^
 */
export const spokenNoun: FragmentRule = (unit, fragment) => {
  const from = firstToken(unit, fragment);
  const to = unit.tokens.findLastIndex(({ end }) => end <= fragment.content.end) + 1;
  if (from < 1 || to <= from) return null;
  const noun = reportingNoun(wordAt(unit, to));
  const source = possessor(unit, from);
  if (noun === undefined || source === null || !holdsWords(noun)) return null;
  return fragmentDraft(
    unit,
    fragment.content,
    source,
    { from: to, to: to + 1, lemma: noun.lemma },
    'attribute/fragment-noun',
  );
};

function possessor(unit: Unit, at: number): Party | null {
  const before = wordAt(unit, at - 1);
  if (/^(?:his|her|their)$/.test(before)) return { unit, from: at - 1, to: at, head: at - 1 };
  if (!/^['’]s?$/.test(before) || unit.tokens[at - 2]?.pos !== 'PROPN') return null;
  let from = at - 2;
  while (unit.tokens[from - 1]?.pos === 'PROPN') from--;
  return { unit, from, to: at - 1, head: at - 2 };
}
