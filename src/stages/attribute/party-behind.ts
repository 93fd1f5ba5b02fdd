import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import { isCourtesyTitle, isOfficeNoun } from '../../language/titles.js';
import { isListed, isMember, isTimely, nobody, type Party, STEPS } from './party.js';
import { isBareParticiple } from './party-before.js';
import { UTTERANCE } from './placeholder.js';
import { isComma, isOver, type Unit, wordAt } from './unit.js';

/** “[another] top Republican, Ada Lee”: one of many, whose name comes behind. */
const indefinite = /^(?:an?|another|one|fellow)$/;

/** Puts the head on the name in the apposition where the subject itself is a description. */
export function withName(unit: Unit, party: Party, from: number, to: number): Party {
  const several =
    party.joint === undefined && isGroup(unit, { start: party.from, head: party.head })
      ? severalNames(unit, from, to)
      : null;
  if (several !== null) return { ...party, ...several };
  const word = wordAt(unit, party.head);
  const isName = unit.tokens[party.head]!.pos === 'PROPN' && !isOfficeNoun(word) && !isMember(word);
  if (isName && !indefinite.test(wordAt(unit, party.from))) return party;
  const phrase = unit.phraseFrom.get(from);
  if (phrase === undefined || unit.tokens[phrase.head]!.pos !== 'PROPN' || phrase.end > to) return party;
  return { ...party, to: phrase.end, head: phrase.head };
}

/** “two farmers, [Ada Lind], Bo Berg and Ida Roth, said”: the first of the names in apposition. */
export function opensSeveral(unit: Unit, { from }: Party, to: number): boolean {
  const group = isComma(unit, from - 1) ? unit.phraseTo.get(from - 1) : undefined;
  return group !== undefined && isGroup(unit, group) && severalNames(unit, from, to) !== null;
}

/** “the mayors”, “the two Republicans” */
function isGroup(unit: Unit, { start, head }: Pick<NounPhrase, 'start' | 'head'>): boolean {
  if (!/[^s]s$/.test(wordAt(unit, head))) return false;
  const counts = unit.tokens.slice(start, head).some(({ pos }) => pos === 'NUM');
  return unit.tokens[head]!.pos === 'NOUN' || (counts && unit.tokens[head]!.pos === 'PROPN');
}

/** “the mayors, [Ada Lind and Senator Bo Berg], said”: names alone up to the comma at `to`, all of them. */
function severalNames(unit: Unit, from: number, to: number): Pick<Party, 'to' | 'head' | 'joint'> | null {
  let joint: number | undefined;
  for (let at = from; at < to; ) {
    const phrase = unit.phraseFrom.get(at);
    if (phrase === undefined || !isListed(unit, phrase)) return null;
    const end = placedEnd(unit, phrase.end);
    if (joint !== undefined) {
      const isWhole = end >= to || isComma(unit, end) || isOver(unit, end);
      return isWhole ? { to: end, head: phrase.head, joint } : null;
    }
    const and = isComma(unit, end) ? end + 1 : end;
    if (wordAt(unit, and) === 'and') joint = and;
    else if (!isComma(unit, end)) return null;
    at = joint === undefined ? and : joint + 1;
  }
  return null;
}

/** “Ada Lind [of Ohio]” */
function placedEnd(unit: Unit, end: number): number {
  return /^(?:from|of)$/.test(wordAt(unit, end)) ? (unit.phraseFrom.get(end + 1)?.end ?? end) : end;
}

/**
 * The noun phrase that starts at `from`, with the phrases tied to it and the name in apposition.
 *
 *     “…,” said a spokesman for the company, Ian Petrie.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function startingAt(unit: Unit, from: number): Party | null {
  const phrase = unit.phraseFrom.get(from);
  if (phrase === undefined || (nobody.has(wordAt(unit, phrase.head)) && phrase.end - phrase.start === 1)) return null;
  const tied = tiedEnd(unit, phrase.end);
  const to = tied === phrase.end ? listEnd(unit, phrase) : tied;
  const and = betweenTwo(unit, phrase.end, to);
  const joint = and === null ? {} : { joint: and };
  const party = { unit, from, to, head: phrase.head, ...joint };
  return isComma(unit, to) && isClosed(unit, to + 1) ? withName(unit, party, to + 1, unit.tokens.length) : party;
}

/** “said Lee[, Kim and Lind].”: names alone, and nothing that the last of them does. */
function listEnd(unit: Unit, first: NounPhrase): number {
  let last = first;
  while (isListed(unit, last) && isComma(unit, last.end)) {
    const and = wordAt(unit, last.end + 1) === 'and';
    const next = unit.phraseFrom.get(last.end + (and ? 2 : 1));
    if (next === undefined || !isListed(unit, next) || (and && last === first)) return first.end;
    last = next;
    if (and) return closesList(unit, last.end) ? last.end : first.end;
    const closing = wordAt(unit, last.end) === 'and' ? unit.phraseFrom.get(last.end + 1) : undefined;
    if (closing !== undefined)
      return isListed(unit, closing) && closesList(unit, closing.end) ? closing.end : first.end;
  }
  return first.end;
}

function closesList(unit: Unit, at: number): boolean {
  return unit.tokens[at] === undefined || /^(?:PUNCT|ADP)$/.test(unit.tokens[at]!.pos) || isTimely(wordAt(unit, at));
}

/** “Ada Lee of the north [and] Bo Lind of the south”: the conjunction between two who speak together. */
function betweenTwo(unit: Unit, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const before = isComma(unit, at - 1) ? at - 1 : at;
    if (wordAt(unit, at) === 'and' && unit.phraseTo.has(before) && unit.phraseFrom.has(at + 1)) return at;
  }
  return null;
}

/** Whether the phrase in apposition ends the sentence, or a comma and another clause with its own subject follow. */
function isClosed(unit: Unit, from: number): boolean {
  const end = unit.phraseFrom.get(from)?.end;
  if (end === undefined) return false;
  if (isOver(unit, end) || isOver(unit, endOf(unit, from)!)) return true;
  if (!isComma(unit, end)) return false;
  if (isOver(unit, end + 1) || unit.tokens[end + 1]!.text === UTTERANCE) return true;
  if (isAfterthought(unit, end + 1)) return true;
  const next = endOf(unit, end + 1);
  return next !== null && unit.groupFrom.has(next);
}

/** “…, [in] a message to employees”, “…, [who] leads the board”, “…, [adding] that” */
function isAfterthought(unit: Unit, at: number): boolean {
  const { pos } = unit.tokens[at]!;
  if (pos === 'ADP' || pos === 'SCONJ' || /^(?:who|whose)$/.test(wordAt(unit, at))) return true;
  return unit.groupFrom.get(at)?.participle === 'present';
}

function endOf(unit: Unit, from: number): number | null {
  const phrase = unit.phraseFrom.get(from);
  return phrase === undefined ? null : tiedEnd(unit, phrase.end);
}

/** Where the prepositional phrases with “of”, “for”, “at”, “in” and “from” that follow directly end. */
function tiedEnd(unit: Unit, end: number): number {
  let to = end;
  for (let step = 0; step < STEPS; step++) {
    if (wordAt(unit, to) === 'and') {
      const second = unit.phraseFrom.get(to + 1);
      if (second === undefined || unit.groupFrom.has(second.end) || unit.tokens[second.head]!.pos !== 'PROPN')
        return to;
      if (step > 0 && !isPerson(unit, second)) return to;
      to = second.end;
      continue;
    }
    const described = describedEnd(unit, to);
    if (described !== null) return described;
    const isExample = wordAt(unit, to) === 'such' && wordAt(unit, to + 1) === 'as';
    const ties = isExample || /^(?:of|for|at|from|in|with|to|by|like)$/.test(wordAt(unit, to));
    const next = ties ? unit.phraseFrom.get(isExample ? to + 2 : to + 1) : undefined;
    const verb = next === undefined ? undefined : unit.groupFrom.get(next.end);
    // “urged others in the party [to leave]”, unlike “criticized for a plan [to leave]”
    if (next === undefined || (verb !== undefined && !(verb.infinitive && /^(?:from|in|of)$/.test(wordAt(unit, to)))))
      return to;
    if (!/^(?:of|for)$/.test(wordAt(unit, to)) && isTimely(wordAt(unit, next.head))) return to;
    to = next.end;
  }
  return to;
}

/** “[Senator] Bo Lind” */
function isPerson(unit: Unit, { start, head }: NounPhrase): boolean {
  const first = wordAt(unit, start);
  return head > start && (isOfficeNoun(first) || isCourtesyTitle(first));
}

/** “two people [familiar with the matter]”, “officials [briefed on the talks]” */
function describedEnd(unit: Unit, at: number): number | null {
  const word = unit.tokens[at];
  const group = unit.groupFrom.get(at);
  if (group === undefined ? word?.pos !== 'ADJ' : !isBareParticiple(unit, group)) return null;
  if (!/^(?:with|on|to|in|about|by|of)$/.test(wordAt(unit, at + 1))) return null;
  const object = unit.phraseFrom.get(at + 2);
  return object === undefined || unit.groupFrom.has(object.end) ? null : object.end;
}
