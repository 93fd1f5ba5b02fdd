import { type Cue, isAsserted, isWithheld } from '../cue.js';
import { ownSpeaker } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isIn } from '../words.js';
import { opensClause } from './clause.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import type { IndirectRule } from './rule.js';
import { isUndertaken } from './undertaken.js';

/** Words of the object, up to “as”. */
const REACH = 14;

/**
 * What somebody is said to be by the one who speaks of him.
 *
 *     Critics portray the plan as a gift to smugglers.
 *     ^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const judgedAs: IndirectRule = (cue) => {
  const { unit, group, entry, to } = cue;
  if (
    !entry.frames.has('as') ||
    group.voice === 'passive' ||
    !(group.infinitive ? isUndertaken(cue) : isAsserted(cue) || isWithheld(cue))
  )
    return null;
  const as = predicateOf(cue);
  if (as === null) return null;
  const source = ownSpeaker(unit, group);
  if (source === null || !canJudge(source)) return null;
  const content = nounContent(unit, contentFrom(cue, to), as + 1);
  return content === null || content.to <= as + 1 ? null : { content: [content], source, rule: 'attribute/judged-as' };
};

/** The index of the “as” behind the object that leads in what is said of it. */
function predicateOf({ unit, group, to }: Cue): number | null {
  if (!unit.phraseFrom.has(to) && unit.groupFrom.get(to)?.participle !== 'present') return null;
  const { heads } = treeOf(unit);
  let described = false;
  for (let at = to + 1; at < to + REACH && at < unit.tokens.length; at++) {
    if (isComma(unit, at)) return null;
    described ||= unit.groupFrom.get(at)?.finite === true;
    if (wordAt(unit, at) !== 'as') continue;
    // “cited remarks [he had made of her] as examples”: behind a verb the tree has to tell whose “as” it is.
    const above = heads[unit.phraseFrom.get(at + 1)?.head ?? at + 1] ?? -1;
    if (described && !isIn(group, above)) return null;
    return isPredicate(unit, at) ? at : null;
  }
  return null;
}

/** “as [a gift]”, “as [weak]”, “as [being late]”; no clause of time, no comparison: “as [he left]”, “as well as”, “as saying”. */
function isPredicate(unit: Unit, as: number): boolean {
  if (/^(?:well|long|soon|much|many|part|of|usual|saying|telling|though|if|to|early|late)$/.test(wordAt(unit, as + 1)))
    return false;
  if (wordAt(unit, as - 1) === 'such') return false;
  if (treeOf(unit).relations[as] !== 'case' && opensClause(unit, as + 1)) return false;
  return unit.phraseFrom.has(as + 1) || /^(?:ADJ|ADV|VERB|AUX|PUNCT)$/.test(unit.tokens[as + 1]?.pos ?? '');
}
