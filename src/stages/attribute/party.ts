import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { isCourtesyTitle, isOfficeNoun } from '../../language/titles.js';
import { UTTERANCE } from './placeholder.js';
import { isComma, isOver, type Unit, wordAt } from './unit.js';

/**
 * Somebody who speaks or is spoken to, as a range of tokens of a unit. `head` is the token that says who: the name in
 * “its president, Delroy Banks”.
 */
export interface Party {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The index of the “and” between two who speak together: “Xi and Putin”. */
  readonly joint?: number;
}

/** Prepositions that tie a noun phrase to the one before: “a spokesman for the ministry”. */
export const tying = new Set(
  'of for at in from with on to by near within among inside behind about close against through across outside around'.split(
    ' ',
  ),
);
export const relative = new Set(['who', 'which', 'that']);
/** Pronouns and words that nobody is: “there”, “this”. */
export const nobody = new Set(
  "there this that these those what which whose how why when where here such his their its my our your 's ’s".split(
    ' ',
  ),
);
/** Steps back over prepositions and participles. */
const STEPS = 8;

export const uttered =
  /^(?:statements?|remarks?|comments?|letters?|messages?|tweets?|posts?|words|testimony|speech|missive)$/;

/** The noun phrase with what is tied to it that ends before the token `to`; null where none can be somebody. */
export function endingAt(unit: Unit, to: number): Party | null {
  let phrase = unit.phraseTo.get(to) ?? modified(unit, to);
  if (phrase === null || denies(unit, phrase)) return null;
  const end = phrase.end;
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(wordAt(unit, phrase.head)))
    phrase = unit.phraseTo.get(phrase.start) ?? phrase;
  let from = phrase.start;
  for (let step = 0; step < STEPS; step++) {
    const outer = outerOf(unit, from);
    if (outer === null) break;
    phrase = outer;
    from = outer.start;
  }
  const head = phrase.head;
  if (tying.has(wordAt(unit, from - 1)) && from > 0) return null;
  // “denounced him as [a liar], derided …”
  if (
    wordAt(unit, from - 1) === 'as' &&
    unit.tokens[from - 1]!.pos === 'ADP' &&
    unit.tokens[head]!.pos === 'NOUN' &&
    isComma(unit, to)
  )
    return null;
  if (nobody.has(wordAt(unit, head)) && phrase.end - phrase.start === 1) return null;
  const first = coordinated(unit, from);
  const joint = first < from ? { joint: from - 1 } : {};
  return { unit, from: first, to: end, head: authorOf(unit, phrase, to) ?? head, ...joint };
}

/** “nobody”, “no official”: then nothing is said. */
function denies(unit: Unit, { start, head }: NounPhrase): boolean {
  return wordAt(unit, start) === 'no' || /^(?:nobody|none|nothing|neither)$/.test(wordAt(unit, head));
}

/** “statements [from Peskov]”, “[Peskov]'s remarks”: the words stand for who uttered them. */
export function authorOf(unit: Unit, { start, end, head }: NounPhrase, to: number): number | null {
  if (!uttered.test(wordAt(unit, head))) return null;
  const author = /^(?:from|by)$/.test(wordAt(unit, end)) ? unit.phraseFrom.get(end + 1) : undefined;
  if (author !== undefined && author.end <= to && unit.tokens[author.head]!.pos === 'PROPN') return author.head;
  for (let at = head - 1; at > start; at--) {
    if (/^['’]s?$/.test(wordAt(unit, at)) && unit.tokens[at - 1]!.pos === 'PROPN') return at - 1;
  }
  return null;
}

/** The phrase that the one starting at `from` hangs on: “people [briefed on] the talks”, “chief [of] the agency”. */
function outerOf(unit: Unit, from: number): NounPhrase | null {
  const before = wordAt(unit, from - 1);
  if (before === 'and') return outerOfTwo(unit, from);
  if (tying.has(before)) {
    const direct = unit.phraseTo.get(from - 1);
    // “a complaint filed [last year] by farmers”
    if (direct !== undefined && before === 'by' && isTimely(wordAt(unit, direct.head)))
      return modified(unit, direct.start);
    if (direct !== undefined) return isPlain(unit, direct) ? direct : null;
    return modified(unit, from - 1);
  }
  const group = unit.groupTo.get(from);
  // “an e-mail saying [he] hoped …”
  if (group?.participle === 'present' && /^(?:he|she|they|we|i)$/.test(wordAt(unit, from))) return null;
  const opens = group?.participle === 'present' || relative.has(wordAt(unit, (group?.start ?? 0) - 1));
  return group === undefined || opens ? modified(unit, from) : null;
}

/** “lawyers [for both Lee and] Kim”, “leaders [of France and] Spain”: no name before, which would be another one who speaks. */
function outerOfTwo(unit: Unit, from: number): NounPhrase | null {
  const [first, second] = [unit.phraseTo.get(from - 1), unit.phraseFrom.get(from)];
  if (first === undefined || (second !== undefined && unit.tokens[second.head]!.pos === 'PRON')) return null;
  const tie = wordAt(unit, first.start - 1) === 'both' ? first.start - 2 : first.start - 1;
  const outer = tying.has(wordAt(unit, tie)) ? unit.phraseTo.get(tie) : undefined;
  return outer !== undefined && unit.tokens[outer.head]!.pos === 'NOUN' ? outer : null;
}

/** A phrase, then a participle or an adjective that ends at `to`: “people [familiar] with …”, “a lawyer [representing] …”. */
function modified(unit: Unit, to: number): NounPhrase | null {
  const group = unit.groupTo.get(to);
  if (group !== undefined) {
    const who = wordAt(unit, group.start - 1);
    if (relative.has(who)) return unit.phraseTo.get(group.start - 1) ?? null;
    if (group.participle === 'present' || isBareParticiple(unit, group)) return unit.phraseTo.get(group.start) ?? null;
    return null;
  }
  return unit.tokens[to - 1]?.pos === 'ADJ' ? (unit.phraseTo.get(to - 1) ?? null) : null;
}

/** One word in -ed or the like: past tense or participle, as the verb that follows shows. */
export function isBareParticiple(unit: Unit, group: VerbGroup): boolean {
  return group.end - group.start === 1 && /(?:ed|en|wn|de|ld|nt)$/.test(wordAt(unit, group.head));
}

/** A phrase that a preposition may tie on to: no pronoun, no name of a day. */
function isPlain(unit: Unit, phrase: NounPhrase): boolean {
  return unit.tokens[phrase.head]!.pos !== 'PRON';
}

/** “Xi [and] Putin”, “[Lee,] Xi [and] Putin”: takes in those before where they open their clause. */
function coordinated(unit: Unit, from: number): number {
  if (wordAt(unit, from - 1) !== 'and') return from;
  const first = unit.phraseTo.get(isComma(unit, from - 2) ? from - 2 : from - 1);
  if (first === undefined || unit.tokens[first.head]!.pos === 'PRON') return from;
  const start = listStart(unit, first.start);
  if (first.end < from - 1 && start === first.start) return from;
  return opensSubject(unit, first.start) ? start : from;
}

/** “[Lee, Kim,] Xi and Putin”: names alone, since a noun between commas may describe the name before it. */
function listStart(unit: Unit, from: number): number {
  let start = from;
  while (isComma(unit, start - 1)) {
    const before = unit.phraseTo.get(start - 1);
    if (before === undefined || !isListed(unit, before) || !opensSubject(unit, before.start)) return start;
    start = before.start;
  }
  return start;
}

function isListed(unit: Unit, { head, start }: NounPhrase): boolean {
  return unit.tokens[head]!.pos === 'PROPN' && !isTimely(wordAt(unit, head)) && !/^\d/.test(wordAt(unit, start));
}

function opensSubject(unit: Unit, at: number): boolean {
  const before = unit.tokens[at - 1];
  return (
    before === undefined ||
    /^(?:,|:|“…”|that|after|as|because|before|if|since|though|until|when|where|whether|while)$/.test(before.text)
  );
}

/** “the panel’s top [Democrat]”: one of a group, and not the group. */
export function isMember(word: string): boolean {
  return /^(?:communist|conservative|democrat|green|independent|liberal|libertarian|nationalist|republican|socialist)$/.test(
    word,
  );
}

/** “[another] top Republican, Ada Lee”: one of many, whose name comes behind. */
const indefinite = /^(?:an?|another|one|fellow)$/;

/** Puts the head on the name in the apposition where the subject itself is a description. */
export function withName(unit: Unit, party: Party, from: number, to: number): Party {
  const word = wordAt(unit, party.head);
  const isName = unit.tokens[party.head]!.pos === 'PROPN' && !isOfficeNoun(word) && !isMember(word);
  if (isName && !indefinite.test(wordAt(unit, party.from))) return party;
  const phrase = unit.phraseFrom.get(from);
  if (phrase === undefined || unit.tokens[phrase.head]!.pos !== 'PROPN' || phrase.end > to) return party;
  return { ...party, to: phrase.end, head: phrase.head };
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
    const next = /^(?:of|for|at|from|in|with|to|by)$/.test(wordAt(unit, to)) ? unit.phraseFrom.get(to + 1) : undefined;
    if (next === undefined || unit.groupFrom.has(next.end)) return to;
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

/** Names of days and months and words like them, which no source is. */
export function isTimely(word: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|day|time|moment|statement|interview|speech|conference|briefing|post|tweet|letter|call|email|text|message|press|hearing|rally|meeting|event|debate|remarks|release)s?$|^\d+(?:st|nd|rd|th)?$/.test(
    word,
  );
}
