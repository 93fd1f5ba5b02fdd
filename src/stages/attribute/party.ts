import { isAgentNoun } from '../../language/agents.js';
import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { reportingCue } from '../../language/reporting.js';
import { isCourtesyTitle, isOfficeNoun } from '../../language/titles.js';
import { personAbove } from './person-above.js';
import { UTTERANCE } from './placeholder.js';
import { treeOf } from './tree.js';
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
const tying = new Set(
  'of for at in from with on to by near within among inside behind about close against through across outside around'.split(
    ' ',
  ),
);
const relative = new Set(['who', 'which', 'that']);
/** Pronouns and words that nobody is: “there”, “this”. */
const nobody = new Set(
  'there this that these those what which whose how why when where here such his their its my our your'.split(' '),
);
/** Steps back over prepositions and participles; commas that a subject may hold. */
const STEPS = 8;
const COMMAS = 5;

/**
 * The subject that stands before a verb group.
 *
 *     A spokesman for the company, Ian Petrie, has said …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Commander Halimah Yusof, who leads the regional coast guard, said …
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectBefore(unit: Unit, group: VerbGroup): Party | null {
  const known = subjects.get(group);
  if (known !== undefined) return known;
  const subject = readSubject(unit, group);
  const found = subject === null || isThings(unit, group) ? subject : (personAbove(unit, subject.head) ?? subject);
  subjects.set(group, found);
  return found;
}

/** A verb group belongs to one unit, and both are immutable: its subject is read once. */
const subjects = new WeakMap<VerbGroup, Party | null>();

/** “[which] said”, “[that] said”: the nearest thing, not the person above it. */
function isThings(unit: Unit, { start }: VerbGroup): boolean {
  return /^(?:which|that)$/.test(wordAt(unit, start - 1));
}

function readSubject(unit: Unit, group: VerbGroup): Party | null {
  const at = behindAside(unit, group.start);
  if (isComma(unit, at - 1)) return byTree(unit, group, beforeCommas(unit, at - 1), at - 1);
  const pronoun = wordAt(unit, at - 1);
  if (relative.has(pronoun) && unit.phraseTo.has(at - 1)) return antecedent(unit, at - 1, pronoun);
  if (relative.has(pronoun) && isComma(unit, at - 2)) return antecedent(unit, at - 2, pronoun);
  return describedBefore(unit, at, group) ?? endingAt(unit, at);
}

/**
 * The subject that the tree gives the verb, where commas led past it or stopped short of it.
 *
 *     After trading views of the judge, the leader of the senate, Ada Lind, went …
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function byTree(unit: Unit, group: VerbGroup, party: Party | null, comma: number): Party | null {
  const { heads, relations } = treeOf(unit);
  const subject = heads.findIndex((head, at) => head === group.head && relations[at] === 'nsubj');
  if (party === null || subject < 0 || subject >= comma || (party.from <= subject && subject < party.to)) return party;
  const phrase = unit.nounPhrases.find(({ start, end }) => start <= subject && subject < end);
  const found = phrase === undefined || unit.tokens[phrase.head]!.pos === 'PRON' ? null : endingAt(unit, phrase.end);
  if (found === null || isDateline(unit, found) || isDescription(found, party)) return party;
  return isComma(unit, found.to) ? withName(unit, found, found.to + 1, comma) : found;
}

/** “WASHINGTON – …”: where it was written. */
function isDateline(unit: Unit, { from, head }: Party): boolean {
  return from === 0 && /^\p{Lu}{3,}$/u.test(unit.tokens[head]!.text);
}

/** “Bo Kasper, Lind’s [lawyer], said”: one person whom the other party names; several are others than the one named last. */
function isDescription({ unit, head }: Party, named: Party): boolean {
  if (unit.tokens[head]!.pos !== 'NOUN' || unit.tokens[named.head]!.pos !== 'PROPN') return false;
  return !/[^s]s$/.test(wordAt(unit, head)) || head >= named.to;
}

/** Words between a relative pronoun and the verb of the main clause. */
const RELATIVE = 20;

/**
 * The subject that a relative clause without commas describes.
 *
 *     A colonel who gave his name as Idris Sow said …
 *     ^^^^^^^^^
 */
function describedBefore(unit: Unit, to: number, group: VerbGroup): Party | null {
  let inner: VerbGroup | undefined;
  for (let at = to - 1; at > 0 && at > to - RELATIVE; at--) {
    if (isComma(unit, at) || unit.tokens[at]!.text === UTTERANCE) return null;
    const found = unit.groupFrom.get(at);
    if (found !== undefined && found !== group && found.finite) {
      if (inner !== undefined || reportingCue(wordAt(unit, found.head))?.frames.has('clause')) return null;
      inner = found;
    }
    if (!relative.has(wordAt(unit, at))) continue;
    if (inner === undefined || behindAdverbs(unit, at + 1) !== inner.start) return null;
    return unit.phraseTo.has(at) ? endingAt(unit, at) : null;
  }
  return null;
}

/** The first token from `from` on that is no adverb. */
export function behindAdverbs(unit: Unit, from: number): number {
  let at = from;
  while (unit.tokens[at]?.pos === 'ADV') at++;
  return at;
}

/**
 * What a relative pronoun behind `to` stands for: the base phrase before it, past times, and for “who” past places.
 *
 *     Democrats on Capitol Hill who have argued …
 *     ^^^^^^^^^
 */
function antecedent(unit: Unit, to: number, pronoun: string): Party | null {
  let phrase = unit.phraseTo.get(to);
  for (let step = 0; phrase !== undefined && step < STEPS; step++) {
    const before = wordAt(unit, phrase.start - 1);
    const placed =
      pronoun === 'who' && /^(?:in|on|at|from|with|near|inside)$/.test(before) && !isSomebody(unit, phrase);
    if (!placed && !isTimely(wordAt(unit, phrase.head)) && unit.tokens[phrase.head]!.pos !== 'NUM') break;
    const outer: NounPhrase | undefined = unit.phraseTo.get(tying.has(before) ? phrase.start - 1 : phrase.start);
    if (outer === undefined) return null;
    phrase = outer;
  }
  if (phrase === undefined) return null;
  return authorInClause(unit, phrase) ?? { unit, from: phrase.start, to: phrase.end, head: phrase.head };
}

/** “scrutiny from [some] who …”, “a call from [voters] who …” */
function isSomebody(unit: Unit, { head }: NounPhrase): boolean {
  const word = wordAt(unit, head);
  return (
    /^(?:some|many|those|others|people|everyone|anyone|someone)$/.test(word) ||
    (unit.tokens[head]!.pos === 'NOUN' && isAgentNoun(word))
  );
}

/** “Kim showed interest in [a comment] that also protested …”: whoever acts in the clause uttered it. */
function authorInClause(unit: Unit, { start, head }: NounPhrase): Party | null {
  if (!uttered.test(wordAt(unit, head)) || !/^(?:in|with)$/.test(wordAt(unit, start - 1))) return null;
  const group = unit.verbGroups.findLast((other) => other.finite && other.end < start);
  return group === undefined || group.voice === 'passive' ? null : subjectBefore(unit, group);
}

const uttered = /^(?:statements?|remarks?|comments?|letters?|messages?|tweets?|posts?|words|testimony|speech|missive)$/;

/** Back over adverbs, times and brackets: “McCaskill [(D-Mo.)] [later] said”, “which [this month] announced”. */
function behindAside(unit: Unit, from: number): number {
  let at = from;
  for (let step = 0; step < STEPS; step++) {
    const phrase = unit.phraseTo.get(at);
    if (unit.tokens[at - 1]?.pos === 'ADV' && !nobody.has(wordAt(unit, at - 1))) at--;
    else if (wordAt(unit, at - 1) === ')') at = bracketBefore(unit, at - 1) ?? at;
    else if (phrase !== undefined && isTimely(wordAt(unit, phrase.head)) && isTimeAside(unit, phrase)) {
      at = tying.has(wordAt(unit, phrase.start - 1)) ? phrase.start - 1 : phrase.start;
    } else return at;
  }
  return at;
}

/** A time in front of a verb: “on Friday”, “this month”, “late Monday”. */
function isTimeAside(unit: Unit, { start, end }: NounPhrase): boolean {
  const leads = /^(?:on|in|at|this|last|next|that|late|early|earlier)$/;
  return start > 0 && (leads.test(wordAt(unit, start - 1)) || leads.test(wordAt(unit, start)) || end - start === 1);
}

function bracketBefore(unit: Unit, at: number): number | null {
  for (let index = at - 1; index >= 0 && index > at - 12; index--) if (wordAt(unit, index) === '(') return index;
  return null;
}

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
function authorOf(unit: Unit, { start, end, head }: NounPhrase, to: number): number | null {
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
function isBareParticiple(unit: Unit, group: VerbGroup): boolean {
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
  return before === undefined || /^(?:,|:|“…”|that)$/.test(before.text);
}

/** The subject whose appositions and relative clauses end in the comma at `comma`. */
function beforeCommas(unit: Unit, comma: number): Party | null {
  let at = comma;
  for (let seen = 0; seen < COMMAS; seen++) {
    const opening = commaBefore(unit, at);
    if (opening === null) return null;
    const before = endingAt(unit, opening);
    if (before !== null && isAside(unit, opening + 1, at) && !isAsideItself(unit, before)) {
      return withName(unit, before, opening + 1, comma);
    }
    at = opening;
  }
  return null;
}

function commaBefore(unit: Unit, at: number): number | null {
  for (let index = at - 1; index > 0; index--) {
    if (unit.tokens[index]!.text === UTTERANCE) return null;
    if (isComma(unit, index)) return index;
  }
  return null;
}

/** Between commas: a relative clause, an age, or words without a finite verb. */
export function isAside(unit: Unit, from: number, to: number): boolean {
  if (/^(?:who|whose|whom|which|where|speaking|citing|quoting|in|on|at|during|after)$/.test(wordAt(unit, from)))
    return true;
  for (let index = from; index < to; index++) {
    const group = unit.groupFrom.get(index);
    if (group?.finite && !isBareParticiple(unit, group)) return false;
  }
  return true;
}

/** “Hugh Hill, [a doctor at the clinic], who …, said”: not the subject yet, a comma and a name stand before it. */
function isAsideItself(unit: Unit, { from }: Party): boolean {
  if (!isComma(unit, from - 1)) return false;
  const before = unit.phraseTo.get(from - 1);
  return (
    before !== undefined &&
    unit.tokens[before.head]!.pos === 'PROPN' &&
    /^(?:an?|the|who|\d+)$/.test(wordAt(unit, from))
  );
}

/** “[another] top Republican, Ada Lee”: one of many, whose name comes behind. */
const indefinite = /^(?:an?|another|one|fellow)$/;

/** Puts the head on the name in the apposition where the subject itself is a description. */
function withName(unit: Unit, party: Party, from: number, to: number): Party {
  if (unit.tokens[party.head]!.pos === 'PROPN' && !indefinite.test(wordAt(unit, party.from))) return party;
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
  if (isOver(unit, end)) return true;
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
