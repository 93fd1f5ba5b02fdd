import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isShifted } from '../words.js';
import { isDash } from './dash.js';

/**
 * Whether the reporter tells behind a comma or a dash what to make of what was said: a noun for it, or for anything behind a lone dash.
 *
 *     They said it was time to act, an apparent reference to the vote.
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     He said the mine would close – a blow that nobody had foreseen.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isGloss(unit: Unit, at: number): boolean {
  const dash = isDash(unit, at);
  if (!(dash || isComma(unit, at)) || goesOn(unit, at)) return false;
  if (/^(?:the first time|the latest sign|part of an?)$/.test(words(unit, at + 1, 3))) return true;
  if (dash && wordAt(unit, at + 1) === 'which') return true;
  if (!/^(?:an?|another)$/.test(wordAt(unit, at + 1))) return false;
  const end = unit.phraseFrom.get(at + 1)?.end ?? at + 2;
  if (isJoined(unit, end)) return false;
  // “said he has changed – “a new man to me””, “said it was hollow, a nod to “the old days””: words in marks are the speaker's.
  const next = unit.tokens[at + 1]!.start;
  if (unit.fragments.some(({ content }) => content.start === next)) return false;
  if (dash) return true;
  if (unit.fragments.some(({ content }) => content.start > next)) return false;
  return wordAt(unit, at + 1) === 'another' || isComment(unit, at + 1) || isDescription(unit, at);
}

/** “said the law[ – a gift to banks –] would cost jobs”, “said the gap[, a problem for years,] would close”: an aside in what was said. */
function goesOn(unit: Unit, from: number): boolean {
  for (let at = from + 1; at < unit.tokens.length; at++) {
    if (isDash(unit, at)) return true;
    const next = isComma(unit, at) ? unit.groupFrom.get(at + 1) : undefined;
    // “hired Lind, a banker who had left in May[, to run it]”
    if (next?.finite || next?.infinitive) return true;
  }
  return false;
}

/** “two flaws – a lack of money and [a lack of time]”, “a road, another bridge and a school”: the parts of a list. */
function isJoined(unit: Unit, end: number): boolean {
  const at = /^(?:for|in|of|on|to|with)$/.test(wordAt(unit, end)) ? (unit.phraseFrom.get(end + 1)?.end ?? end) : end;
  const next = /^(?:and|or)$/.test(wordAt(unit, at + 1)) ? at + 2 : at + 1;
  // “a nod to the old days, [which] few remember”
  if (/^(?:that|which|who|whose)$/.test(wordAt(unit, next))) return false;
  return /^(?:,|and|or)$/.test(wordAt(unit, at)) && unit.phraseFrom.has(next);
}

/** “[an apparent reference] to the vote”: a noun for what has just been said. */
function isComment(unit: Unit, at: number): boolean {
  for (let noun = at + 1; noun <= at + 3; noun++) {
    if (!commenting.test(wordAt(unit, noun))) continue;
    return unit.groupFrom.get(noun + 1)?.finite !== true && unit.tokens[noun + 1]?.text !== '-';
  }
  return false;
}

/**
 * “could rely on scouts, [a force] that the ministry has never paid”: what the reader is told of a thing, or of words in marks, in a clause
 * that no tense ties to what is said.
 */
function isDescription(unit: Unit, comma: number): boolean {
  const { heads, relations, subjects } = treeOf(unit);
  const noun = unit.phraseFrom.get(comma + 1)?.head ?? -1;
  if (relations[noun] !== 'appos' && !unit.fragments.some(({ content }) => content.end === unit.tokens[comma]!.end))
    return false;
  return unit.verbGroups.some(
    (group) =>
      heads[group.head] === noun &&
      unit.tokens[group.head]!.relation === 'acl:relcl' &&
      wordAt(unit, subjects[group.head] ?? -1) !== 'who' &&
      group.finite &&
      !isShifted(group),
  );
}

const commenting =
  /^(?:accusation|acknowledge?ment|admission|allegation|allusion|argument|assertion|blow|boast|charge|claim|comment|contention|criticism|cry|departure|dig|echo|euphemism|fact|feat|feeling|gap|gesture|goal|idea|indication|issue|jab|milestone|moment|move|nod|notion|pattern|plan|play|pledge|point|position|practice|prediction|promise|prospect|proposal|question|rebuke|recommendation|reference|remark|reminder|requirement|response|reversal|sentiment|shift|sign|signal|stance|statement|step|suggestion|swipe|tactic|tribute|view|vow|warning)$/;

function words(unit: Unit, from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => wordAt(unit, from + index)).join(' ');
}
