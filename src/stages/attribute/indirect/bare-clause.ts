import { type Cue, isAsserted, isDoubted } from '../cue.js';
import { isTimely, type Party } from '../party.js';
import { speakerOf } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { subjectBefore } from '../subject.js';
import { predicateOf, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { isIn } from '../words.js';
import { opensClause } from './clause.js';
import { contentFrom } from './extent.js';
import { isWithoutObject } from './object-gap.js';
import type { IndirectRule, Range } from './rule.js';
import { afterAddressee, afterAdverbials } from './skip.js';
import { isTakenOut, withSubject } from './taken-out.js';
import { isSaidThing } from './that-clause.js';

/**
 *     Perwarta said 31 people had been pulled from the water.
 *     ^^^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const bareClause: IndirectRule = (cue) => {
  if (!(isAsserted(cue) || isDoubted(cue)) || !(cue.entry.frames.has('clause') || cue.entry.addressee)) return null;
  if (cue.group.voice === 'passive' && cue.passedOn === null) return null;
  const from = clauseAfter(cue);
  if (from === null) return null;
  const source = speakerOf(cue.unit, cue);
  const content = contentFrom(cue, from);
  if (content === null || isWithoutObject(cue, content)) return null;
  if (source === null ? cue.passedOn === null : isSaidThing(source) && !isTakenOut(cue, from)) return null;
  return !holdsVerb(cue.unit, content) || (source !== null && isAddition(cue, source))
    ? null
    : { content: withSubject(cue, content, source), source, rule: 'attribute/bare-clause' };
};

/** “more guards [add] a layer of safety and diminish …”: of things the verb tells what they do. */
function isAddition({ entry }: Cue, source: Party): boolean {
  return entry.lemma === 'add' && !canJudge(source);
}

/** “the impact it said [Lind], the first of them, would have”: a comma cuts off more than the name. */
function holdsVerb({ verbGroups, fragments, tokens }: Unit, { from, to }: Range): boolean {
  if (verbGroups.some((group) => group.start < to && group.end > from)) return true;
  return fragments.some(({ start, end }) => end > tokens[from]!.start && start < tokens[to - 1]!.end);
}

/** Verbs that hardly take anything but a clause, an utterance or a few set words. */
const clausal = /^(?:say|think|believe|argue|insist|contend|hope|reckon|suspect|suppose|guess|complain)$/;
const setWords =
  /^(?:so|as|yes|no|nothing|something|anything|much|more|little|goodbye|hello|the same|what|who|which|that)$/;

function clauseAfter(cue: Cue): number | null {
  const { unit } = cue;
  const direct = afterAddressee(cue);
  const aside = behindAside(cue, direct);
  if (aside !== null) return aside;
  const starts = [...new Set([afterAdverbials(unit, direct), direct])].filter(
    (at) => !isSpanBefore(unit, at) && !isWhen(cue, at) && !(at > direct && opensRelative(unit, at)),
  );
  const from = starts.find((at) => opensClause(unit, at) && !isObject(cue, at));
  if (from !== undefined) return isCondition(cue, from) ? null : from;
  return clausal.test(cue.entry.lemma) ? (starts.find((at) => holdsClause(cue, at)) ?? null) : null;
}

/** “said, [if elected, she would leave]”, “argued, in short, [that] …”: a condition is said too, another aside is the writer's. */
function behindAside({ unit, entry }: Cue, open: number): number | null {
  if (!isComma(unit, open) || !entry.frames.has('quote')) return null;
  const reach = unit.tokens.slice(open + 1, open + ASIDE).findIndex(({ text }) => text === ',');
  const close = open + 1 + reach;
  if (reach < 1 || !opensClause(unit, close + 1)) return null;
  if (/^(?:if|once|should|unless|when)$/.test(wordAt(unit, open + 1))) return open + 1;
  const isPlain = /^(?:ADP|ADV)$/.test(unit.tokens[open + 1]!.pos);
  return isPlain && !unit.verbGroups.some(({ start, end }) => start > open && end <= close) ? close + 1 : null;
}

/** Words of an aside, with its comma. */
const ASIDE = 10;

/** “denies [any role in the attacks] and inquiries have cleared it”: the tree has it for the object, and another verb beside the cue. */
function isObject({ unit, group, entry }: Cue, at: number): boolean {
  const tree = treeOf(unit);
  const { heads, relations } = tree;
  const head = entry.frames.has('object') ? (unit.phraseFrom.get(at)?.head ?? -1) : -1;
  if (relations[head] !== 'obj' || heads[head] !== group.head) return false;
  return unit.verbGroups.some(({ head: verb, start }) => {
    const told = predicateOf(tree, verb);
    return start > head && relations[told] === 'conj' && heads[told] === group.head;
  });
}

/** “refused to concede [if he lost]”, unlike “said [if it rained the wall would give]” and “asked [if it rained]”. */
function isCondition({ unit, entry }: Cue, from: number): boolean {
  if (wordAt(unit, from) !== 'if' || entry.frames.has('wh')) return false;
  return unit.verbGroups.filter(({ finite, start }) => finite && start > from).length < 2;
}

/** “said [Sunday] the tax was dead”, unlike “said [Sunday] was too late”: the tree has it for the time of saying. */
function isWhen({ unit, group }: Cue, at: number): boolean {
  const { heads, relations } = treeOf(unit);
  const day = unit.phraseFrom.get(at)?.head ?? -1;
  return isTimely(wordAt(unit, day)) && relations[day] === 'obl' && isIn(group, heads[day] ?? -1);
}

/** “said in an address [that lasted nine minutes]” */
function opensRelative(unit: Unit, at: number): boolean {
  if (/^(?:where|who|whom|whose|which)$/.test(wordAt(unit, at))) return true;
  const verb = wordAt(unit, at) === 'that' ? unit.groupFrom.get(at + 1) : undefined;
  return verb?.finite === true && treeOf(unit).relations[verb.head] === 'acl';
}

/** “said 13 hours [after Congress passed it]” tells when, not what. */
function isSpanBefore(unit: Unit, at: number): boolean {
  return (
    /^(?:after|before)$/.test(wordAt(unit, at - 1)) ||
    (/^(?:hours?|days?|weeks?|months?|years?|minutes?)$/.test(wordAt(unit, unit.phraseFrom.get(at)?.head ?? -1)) &&
      /^(?:after|before)$/.test(wordAt(unit, unit.phraseFrom.get(at)?.end ?? -1)))
  );
}

/** A finite verb stands somewhere behind, and no set word right behind the cue: “said [too much is made of it]”. */
function holdsClause(cue: Cue, from: number): boolean {
  const { unit } = cue;
  if (setWords.test(wordAt(unit, from)) || setWords.test(`${wordAt(unit, from)} ${wordAt(unit, from + 1)}`)) {
    if (wordAt(unit, from) === 'what') return holdsTwo(cue, from);
    return wordAt(unit, from) === 'that' && unit.groupFrom.get(from + 1)?.finite === true;
  }
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|ADV|NUM|VERB|AUX)$/.test(unit.tokens[from]?.pos ?? '')) return false;
  if (/^(?:when|while|because|although|though|since|until|once|unless)$/.test(wordAt(unit, from))) return false;
  const phrase = unit.phraseFrom.get(from);
  if (phrase !== undefined && isSubjectOfTold(cue, phrase.head)) return true;
  if (phrase !== undefined && /^(?:that|which|who|whose|to)$/.test(wordAt(unit, phrase.end))) return false;
  if (unit.groupFrom.get(from)?.participle === 'present' && !unit.groupFrom.has(from + 2) && !isSubject(cue, from))
    return false;
  const content = contentFrom(cue, from);
  const first = isTakenOut(cue, from) ? from : from + 1;
  return (
    content !== null && unit.verbGroups.some((group) => group.finite && group.start >= first && group.end <= content.to)
  );
}

/** “says [the movement] that sweeps the country and lifts its leaders appeals to fear”: by the tree, whatever describes the subject. */
function isSubjectOfTold({ unit, group }: Cue, noun: number): boolean {
  const { heads, relations } = treeOf(unit);
  const verb = relations[noun] === 'nsubj' ? (heads[noun] ?? -1) : -1;
  // A second subject, behind the verb, is that of a verb which the tree has not seen.
  if (isIn(group, verb)) return noun > verb && subjectBefore(unit, group) !== null;
  return relations[verb] === 'ccomp' && isIn(group, heads[verb] ?? -1);
}

/** “said [what happened was] a mistake”, unlike “said what he meant”: a clause that is the subject of another verb. */
function holdsTwo(cue: Cue, from: number): boolean {
  const content = contentFrom(cue, from);
  if (content === null) return false;
  const verbs = cue.unit.verbGroups.filter(({ finite, start, end }) => finite && start >= from && end <= content.to);
  return verbs.some(({ start }, at) => at > 0 && start === verbs[at - 1]!.end);
}

/** “said [assigning a motive] was premature”: the gerund belongs to what is said, where a verb behind hangs on the cue. */
function isSubject({ unit, group, to }: Cue, from: number): boolean {
  const { heads, relations } = treeOf(unit);
  const told = heads.findIndex((head, at) => at > from && head === group.head && relations[at] === 'ccomp');
  if (from !== to || told < 0) return false;
  if (relations.some((relation, at) => relation === 'csubj' && at >= from && heads[at] === told)) return true;
  return relations.some(
    (relation, at) => at > from && at <= told && heads[at] === told && /^(?:cop|aux)$/.test(relation),
  );
}
