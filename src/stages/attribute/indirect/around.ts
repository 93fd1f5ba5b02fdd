import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { opensClause } from './clause.js';
import { isDash } from './dash.js';
import { isGloss } from './gloss.js';
import { isOwnAct } from './own-act.js';
import type { Range } from './rule.js';

/** What stands before the aside and, if it does not close the sentence, what stands behind it. */
export function around(unit: Unit, before: number, to: number): Range[] {
  const first = { from: Math.max(behindDateline(unit, before), behindSemicolon(unit, before)), to: before };
  const second = { from: to, to: beforeAct(unit, to) };
  if (isConjunction(unit, before - 1) && hasVerb(unit, second)) return [second];
  if (isSubordinator(unit, before - 1) && opensClause(unit, to)) return [second];
  const whole = second.to > second.from ? isClause(unit, first) : hasVerb(unit, first);
  if (first.to > first.from && whole && !isSubordinate(unit, first.to))
    return second.to > second.from && goesOn(unit, to) ? [first, second] : [first];
  // “At first, he [argued], saying that …”: what follows is no clause of its own.
  if (isAct(unit, to)) return [];
  const ranges = [first, second].filter((range) => range.to > range.from);
  return hasVerb(unit, second) ? ranges : [];
}

/** “… allegations since, [according to the tweet,] he would have known”: the conjunction leads in what is behind the aside. */
function isConjunction(unit: Unit, at: number): boolean {
  return (
    at >= 0 &&
    /^(?:since|because|although|though|while|whereas|and|but)$/.test(wordAt(unit, isComma(unit, at) ? at - 1 : at))
  );
}

/** “left after[, according to Lind,] the mine shut”, unlike “left soon after, Lind said” and “When, as Lind says, it rains, …” */
function isSubordinator(unit: Unit, at: number): boolean {
  return (
    at > 0 &&
    /^(?:after|before|if|once|that|until|when|where|whether)$/.test(wordAt(unit, isComma(unit, at) ? at - 1 : at))
  );
}

/** “[WASHINGTON (AP) —] The panel will meet, he said”: place and agency are not spoken. */
function behindDateline(unit: Unit, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(unit.tokens[0]!.text)) return 0;
  for (let at = 1; at < Math.min(to, DATELINE); at++) if (isDash(unit, at)) return at + 1;
  return 0;
}

/** “The council was split[;] most left, analysts say”, “It has not gone unnoticed[:] According to polls”: another sentence stands before it. */
function behindSemicolon(unit: Unit, to: number): number {
  if (wordAt(unit, to - 1) === ':') return to;
  for (let at = to - 1; at > 0; at--) if (unit.tokens[at]!.text === ';') return at + 1;
  return 0;
}

/** Words of a dateline, up to its dash. */
const DATELINE = 9;

/** “[To prevent that], he said, …”, “[That's why], he said, …”: the main clause is still to come. */
function isClause(unit: Unit, { from, to }: Range): boolean {
  if (/^(?:why|how|where|when)$/.test(wordAt(unit, isComma(unit, to - 1) ? to - 2 : to - 1))) return false;
  // “What's more, …”
  if (wordAt(unit, from) === 'what' && /^(?:more|worse)$/.test(wordAt(unit, from + 2)) && to <= from + 4) return false;
  return unit.verbGroups.some((group) => group.finite && group.start >= from && group.end <= to);
}

/** “[Even if the venture fails], he said, …”: the main clause is still to come, unlike “If it rains, the wall gives”. */
function isSubordinate(unit: Unit, to: number): boolean {
  const at = /^(?:even|only|and|but|so)$/.test(wordAt(unit, 0)) ? 1 : 0;
  if (!subordinating.test(wordAt(unit, at)) || isSubjectClause(unit, at, to)) return false;
  for (let comma = at; comma < to - 1; comma++) {
    if (isComma(unit, comma) && opensClause(unit, comma + 1)) return false;
  }
  return true;
}

/** “[Whether the plan works] will be seen, said Lind”: the clause is the subject of another verb. */
function isSubjectClause(unit: Unit, at: number, to: number): boolean {
  return wordAt(unit, at) === 'whether' && unit.verbGroups.filter(({ finite, end }) => finite && end <= to).length > 1;
}

const subordinating =
  /^(?:if|when|although|though|while|whereas|because|since|unless|until|once|after|before|as|despite|given|whether)$/;

/** “…, he said, [escalating] the row”, unlike “[prosecuting] them is hard” */
function isAct(unit: Unit, at: number): boolean {
  const group = unit.groupFrom.get(at);
  return group?.participle === 'present' && (treeOf(unit).heads[group.head] ?? at) < at;
}

/** Behind a whole clause, what goes on with it: no apposition to the source, no relative clause about it. */
function goesOn(unit: Unit, at: number): boolean {
  if (isAct(unit, at)) return false;
  return !unit.phraseFrom.has(at) && !/^(?:who|whose|whom|an?|the|then|citing|according)$/.test(wordAt(unit, at));
}

/** “The problem, he said, is the wall[, scrawling a line]” */
function beforeAct(unit: Unit, from: number): number {
  const last = lastWord(unit);
  for (let at = from + 1; at < last; at++) if (isOwnAct(unit, at) || isGloss(unit, at)) return at;
  return last;
}

function lastWord(unit: Unit): number {
  let to = unit.tokens.length;
  while (to > 0 && /^(?:[.,:;!?…—–-]|\.{2,})$/.test(unit.tokens[to - 1]!.text)) to--;
  return to;
}

export function hasVerb(unit: Unit, { from, to }: Range): boolean {
  return unit.verbGroups.some((group) => group.start >= from && group.end <= to);
}
