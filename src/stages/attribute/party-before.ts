import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { isOfficeNoun } from '../../language/titles.js';
import { isListed, isTimely, nobody, type Party, relative, STEPS, tying } from './party.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { bracketBefore } from './words.js';

export const uttered =
  /^(?:statements?|remarks?|comments?|letters?|messages?|tweets?|posts?|words|testimony|speech|missive)$/;

/** The noun phrase with what is tied to it that ends before the token `to`; null where none can be somebody. */
export function endingAt(unit: Unit, to: number): Party | null {
  let phrase = unit.phraseTo.get(to) ?? modified(unit, to);
  if (phrase === null || denies(unit, phrase)) return null;
  const { end } = phrase;
  // “led to what [aide Kim Roth] called “the end””
  if (wordAt(unit, phrase.start) === 'what' && end - phrase.start > 1)
    return { unit, from: phrase.start + 1, to: end, head: phrase.head };
  const named = titledName(unit, phrase);
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(wordAt(unit, phrase.head)))
    phrase = unit.phraseTo.get(phrase.start) ?? phrase;
  let from = phrase.start;
  for (let step = 0; step < STEPS; step++) {
    const outer = outerOf(unit, from);
    if (outer === null) break;
    phrase = outer;
    from = outer.start;
  }
  const head = named !== null && unit.tokens[phrase.head]!.pos === 'PROPN' ? named : phrase.head;
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
  const first = inHeadline(unit, phrase, to) ?? coordinated(unit, from);
  const joint = first < from ? { joint: from - 1 } : {};
  return { unit, from: boundedFrom(unit, first), to: end, head: authorOf(unit, phrase, to) ?? head, ...joint };
}

/** “[nearly] all of the mayors”, “[barely] half”: the adverb is a part of the number. */
function boundedFrom(unit: Unit, from: number): number {
  if (!/^(?:all|any|every|everybody|everyone|half)$/.test(wordAt(unit, from))) return from;
  return /^(?:almost|barely|hardly|nearly|practically|roughly|scarcely|virtually)$/.test(wordAt(unit, from - 1))
    ? from - 1
    : from;
}

/** “the University of [Voss President Ada Lind]”: the office stands between the name of what it is of and who holds it. */
function titledName(unit: Unit, { start, head }: NounPhrase): number | null {
  for (let at = start + 1; at < head; at++) {
    const names = [unit.tokens[at - 1]!, unit.tokens[at + 1]!].every(({ pos }) => pos === 'PROPN');
    if (names && isOfficeNoun(wordAt(unit, at)) && /^\p{Lu}/u.test(unit.tokens[at]!.text)) return head;
  }
  return null;
}

/** “nobody”, “no official”, unlike “no fewer than three”: then nothing is said. */
function denies(unit: Unit, { start, head }: NounPhrase): boolean {
  const counts = /^(?:fewer|less)$/.test(wordAt(unit, start + 1));
  return (wordAt(unit, start) === 'no' && !counts) || /^(?:nobody|none|nothing|neither)$/.test(wordAt(unit, head));
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
    const describes = group.participle === 'present' || (isBareParticiple(unit, group) && !hasSubject(unit, group));
    return describes ? (unit.phraseTo.get(group.start) ?? null) : null;
  }
  return unit.tokens[to - 1]?.pos === 'ADJ' ? (unit.phraseTo.get(to - 1) ?? null) : null;
}

/** “[The paper] pointed to a board finding …”: the verb of a sentence, by the tree. */
function hasSubject(unit: Unit, { head }: VerbGroup): boolean {
  const { relations, subjects } = treeOf(unit);
  return relations[head] === 'root' && subjects[head] !== null;
}

/** One word in -ed or the like: past tense or participle, as the verb that follows shows. */
export function isBareParticiple(unit: Unit, group: VerbGroup): boolean {
  return group.end - group.start === 1 && /(?:ed|en|wn|de|ld|nt)$/.test(wordAt(unit, group.head));
}

/** A phrase that a preposition may tie on to: no pronoun, no name of a day. */
function isPlain(unit: Unit, phrase: NounPhrase): boolean {
  return unit.tokens[phrase.head]!.pos !== 'PRON';
}

/** “[Lusavia,] Torvia agree to talk”: two names that open a headline, and a verb in the plural. */
function inHeadline(unit: Unit, phrase: NounPhrase, to: number): number | null {
  const first = isComma(unit, phrase.start - 1) ? unit.phraseTo.get(phrase.start - 1) : undefined;
  const verb = unit.groupFrom.get(to);
  if (first?.start !== 0 || verb?.form !== 'base' || !verb.finite || /^[.!?]$/.test(unit.tokens.at(-1)!.text))
    return null;
  return isListed(unit, first) && isListed(unit, phrase) ? 0 : null;
}

/** “Xi [and] Putin”, “[Lee,] Xi [and] Putin”: takes in those before where they open their clause. */
function coordinated(unit: Unit, from: number): number {
  if (wordAt(unit, from - 1) !== 'and') return from;
  const first = unit.phraseTo.get(isComma(unit, from - 2) ? from - 2 : (bracketBefore(unit, from - 2) ?? from - 1));
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

function opensSubject(unit: Unit, at: number): boolean {
  const before = unit.tokens[at - 1];
  return (
    before === undefined ||
    /^(?:,|:|“…”|that|after|as|because|before|if|since|though|until|when|where|whether|while)$/.test(before.text)
  );
}
