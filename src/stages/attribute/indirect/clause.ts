import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { isComma, type Unit, wordAt } from '../unit.js';

/** Commas and words that may stand between the subject of a clause and its verb. */
const REACH = 25;

/** A subject and its finite verb, or a conjunction that leads in a clause with one. */
export function opensClause(unit: Unit, from: number): boolean {
  if (wordAt(unit, from) === 'if') return true;
  if (/^(?:when|because|although|though|unless|once|while|until|since)$/.test(wordAt(unit, from)))
    return leadsToClause(unit, from);
  if (/^(?:both|either|neither)$/.test(wordAt(unit, from)) && unit.phraseFrom.has(from + 1))
    return opensClause(unit, from + 1);
  const first = unit.phraseFrom.get(from);
  if (first === undefined) return wordAt(unit, from) === 'there' && unit.groupFrom.has(from + 1);
  if (/^(?:me|him|us|them|himself|herself|themselves|itself|who|which|what|that)$/.test(wordAt(unit, from)))
    return false;
  return hasVerb(unit, first.end);
}

/** “said [when it rains,] the wall gives”: a clause with its own subject comes behind the comma. */
function leadsToClause(unit: Unit, from: number): boolean {
  for (let at = from + 2; at < from + REACH && at < unit.tokens.length; at++) {
    if (isComma(unit, at) && unit.phraseFrom.has(at + 1) && opensClause(unit, at + 1)) return true;
  }
  return false;
}

/** A finite verb follows, behind prepositional phrases, adverbs and an apposition. */
function hasVerb(unit: Unit, from: number): boolean {
  let at = from;
  while (at < from + REACH && at < unit.tokens.length) {
    const group = unit.groupFrom.get(at);
    if (group?.finite && !isReduced(unit, group)) return true;
    if (group?.infinitive && !isOfNoun(unit, group)) return false;
    if (isRelative(unit, at)) return false;
    if (
      unit.tokens[at]!.pos === 'CCONJ' &&
      unit.groupFrom.has(isComma(unit, at + 1) ? behindComma(unit, at + 1) : at + 1)
    )
      return false;
    const next =
      group?.end ?? unit.phraseFrom.get(at)?.end ?? (isComma(unit, at) ? behindAside(unit, at) : smallWord(unit, at));
    if (next === null) return false;
    at = next;
  }
  return false;
}

/** A participle that shortens a relative clause: “a program [designed to help]”. */
function isReduced(unit: Unit, group: VerbGroup): boolean {
  return (
    group.end - group.start === 1 &&
    /(?:ed|wn|ven)$/.test(wordAt(unit, group.head)) &&
    !/^(?:ccomp|root|conj|advcl)$/.test(unit.tokens[group.head]!.relation ?? '') &&
    /^(?:to|by|as)$/.test(wordAt(unit, group.end))
  );
}

/** An infinitive that a noun takes: “her plans [to raise taxes] would …”. */
function isOfNoun(unit: Unit, group: VerbGroup): boolean {
  return unit.tokens[group.head]!.relation?.startsWith('acl') === true;
}

function isRelative(unit: Unit, at: number): boolean {
  return /^(?:that|who|which|whose|whom|than|as|because|when|if|while|after|before)$/.test(wordAt(unit, at));
}

function smallWord(unit: Unit, at: number): number | null {
  const { pos } = unit.tokens[at]!;
  return /^(?:ADP|ADV|CCONJ|ADJ|PART|NUM)$/.test(pos) ? at + 1 : null;
}

/** “a letter and[, two days later,] left” */
function behindComma(unit: Unit, open: number): number {
  for (let at = open + 1; at < open + REACH; at++) if (isComma(unit, at)) return at + 1;
  return open;
}

/** Behind the comma that closes what the one at `at` opens, where the verb follows: “Stahl[, who wept,] left”. */
function behindAside(unit: Unit, at: number): number | null {
  for (let index = at + 1; index < at + REACH && index < unit.tokens.length; index++) {
    if (isComma(unit, index)) return unit.groupFrom.get(index + 1)?.finite === true ? index + 1 : null;
  }
  return null;
}
