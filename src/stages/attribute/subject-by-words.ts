import { isAgentNoun, isPaperNoun } from '../../language/agents.js';
import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { reportingCue } from '../../language/reporting.js';
import { isTimely, nobody, type Party, relative, tying } from './party.js';
import { authorOf, endingAt, isBareParticiple, uttered } from './party-before.js';
import { opensSeveral, withName } from './party-behind.js';
import { UTTERANCE } from './placeholder.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { beforeAdverbs, behindAdverbs, bracketBefore } from './words.js';

/** Steps back over prepositions and participles; commas that a subject may hold. */
const STEPS = 8;
const COMMAS = 5;

export function subjectInWords(unit: Unit, group: VerbGroup): Party | null {
  const at = behindAside(unit, group.start);
  if (isComma(unit, at - 1)) return beforeCommas(unit, at - 1);
  const pronoun = wordAt(unit, at - 1);
  if (relative.has(pronoun) && unit.phraseTo.has(at - 1)) return antecedent(unit, at - 1, pronoun);
  if (relative.has(pronoun) && isComma(unit, at - 2))
    return (pronoun === 'which' ? paperBeforeAside(unit, at - 2, group) : null) ?? antecedent(unit, at - 2, pronoun);
  return describedBefore(unit, at, group) ?? endingAt(unit, at);
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
    // “an ad set in the town of [Narvik] that aims”: “that” tells which of several, and a name is the name of one.
    const named = pronoun === 'that' && unit.tokens[phrase.head]!.pos === 'PROPN' && tying.has(before);
    const word = wordAt(unit, phrase.head);
    if (!placed && !named && (!isTimely(word) || uttered.test(word)) && unit.tokens[phrase.head]!.pos !== 'NUM') break;
    const participle = unit.groupTo.get(phrase.start);
    const at = participle !== undefined && isBareParticiple(unit, participle) ? participle.start : phrase.start;
    const outer: NounPhrase | undefined = unit.phraseTo.get(tying.has(before) ? phrase.start - 1 : at);
    if (outer === undefined) return null;
    phrase = outer;
  }
  if (phrase === undefined) return null;
  phrase = whoWere(unit, phrase.start) ?? phrase;
  phrase = (pronoun === 'who' ? undefined : paperBefore(unit, phrase.start)) ?? phrase;
  const portion = wordAt(unit, phrase.start - 1) === 'of' ? unit.phraseTo.get(phrase.start - 1) : undefined;
  if (portion !== undefined && portions.test(wordAt(unit, portion.head)))
    return { unit, from: portion.start, to: phrase.end, head: portion.head };
  const head = authorOf(unit, phrase, phrase.end) ?? phrase.head;
  return authorInClause(unit, phrase) ?? { unit, from: phrase.start, to: phrase.end, head };
}

/** “[a study of the roads], first seen by the Ledger, which concluded that …”: what a paper brings out, and not who had it first. */
function paperBeforeAside(unit: Unit, to: number, { lemma }: VerbGroup): Party | null {
  const by = (unit.phraseTo.get(to)?.start ?? 0) - 1;
  const participle = wordAt(unit, by) === 'by' && bringingOut.test(lemma) ? unit.groupTo.get(by) : undefined;
  if (participle === undefined || !isBareParticiple(unit, participle)) return null;
  const comma = beforeAdverbs(unit, participle.start) - 1;
  let phrase = isComma(unit, comma) ? unit.phraseTo.get(comma) : undefined;
  for (let step = 0; step < STEPS && phrase !== undefined && wordAt(unit, phrase.start - 1) === 'of'; step++)
    phrase = unit.phraseTo.get(phrase.start - 1);
  if (phrase === undefined || !isPaperNoun(wordAt(unit, phrase.head))) return null;
  return { unit, from: phrase.start, to: comma, head: phrase.head };
}

const bringingOut = /^(?:conclude|determine|estimate|find|predict|project|recommend|show|suggest|warn)$/;

/** “[70 percent of the party] that dislikes him”: a part, and not the whole. */
const portions = /^(?:%|percent|half|majority|minority|quarters?|thirds?|fifths?)$/;

/** “[women] who were teenagers at the time who claimed …” */
function whoWere(unit: Unit, from: number): NounPhrase | undefined {
  const copula = unit.groupTo.get(from);
  const who = (copula?.start ?? 0) - 1;
  return copula?.lemma === 'be' && wordAt(unit, who) === 'who' ? unit.phraseTo.get(who) : undefined;
}

/** “put out [a statement] shortly after the vote that claimed …”: what was written claims, and not when. */
function paperBefore(unit: Unit, from: number): NounPhrase | undefined {
  if (!/^(?:after|before|during|following|since)$/.test(wordAt(unit, from - 1))) return undefined;
  const paper = unit.phraseTo.get(beforeAdverbs(unit, from - 1));
  return paper !== undefined && isPaperNoun(wordAt(unit, paper.head)) ? paper : undefined;
}

/** “scrutiny from [some] who …”, “a call from [voters] who …”, “a meeting with [Democrats] who …” */
function isSomebody(unit: Unit, { head, start }: NounPhrase): boolean {
  const word = wordAt(unit, head);
  if (unit.tokens[head]!.pos === 'PROPN') return wordAt(unit, start - 1) === 'with';
  return (
    /^(?:some|many|those|others|people|everyone|anyone|someone)$/.test(word) ||
    (unit.tokens[head]!.pos === 'NOUN' && isAgentNoun(word))
  );
}

/** “Kim showed interest in [a comment] that also protested …”: whoever acts in the clause uttered it. */
function authorInClause(unit: Unit, { start, head }: NounPhrase): Party | null {
  if (!uttered.test(wordAt(unit, head)) || !/^(?:in|with)$/.test(wordAt(unit, start - 1))) return null;
  const group = unit.verbGroups.findLast((other) => other.finite && other.end < start);
  return group === undefined || group.voice === 'passive' ? null : subjectInWords(unit, group);
}

/** Back over adverbs, times and brackets: “McCaskill [(D-Mo.)] [later] said”, “which [this month] announced”. */
function behindAside(unit: Unit, from: number): number {
  let at = from;
  for (let step = 0; step < STEPS; step++) {
    const phrase = unit.phraseTo.get(at);
    if (unit.tokens[at - 1]?.pos === 'ADV' && !nobody.has(wordAt(unit, at - 1))) at--;
    // “Lind and Berg [both] said”
    else if (/^(?:all|both|each)$/.test(wordAt(unit, at - 1)) && unit.phraseTo.has(at - 1)) at--;
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

/** The subject whose appositions and relative clauses end in the comma at `comma`. */
function beforeCommas(unit: Unit, comma: number): Party | null {
  let at = comma;
  for (let seen = 0; seen < COMMAS; seen++) {
    const opening = commaBefore(unit, at);
    if (opening === null) return namedBetween(unit, at, comma);
    const before = endingAt(unit, opening);
    if (before !== null && isAside(unit, opening + 1, at) && !isAsideItself(unit, before, comma)) {
      return withName(unit, before, opening + 1, comma);
    }
    at = opening;
  }
  return null;
}

/** “In a statement her spokesman, [Bo Lind], said”: a name alone between two commas, where what stands before them is no subject. */
function namedBetween(unit: Unit, first: number, comma: number): Party | null {
  const phrase = unit.phraseTo.get(comma);
  if (phrase === undefined || phrase.start !== first + 1 || unit.tokens[phrase.head]!.pos !== 'PROPN') return null;
  const before = unit.tokens[first - 1];
  if (before?.pos !== 'NOUN' || !isAgentNoun(before.text)) return null;
  return { unit, from: phrase.start, to: phrase.end, head: phrase.head };
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
  if (wordAt(unit, from) === 'it' && unit.groupFrom.get(from + 1)?.end === to) return true;
  for (let index = from; index < to; index++) {
    if (wordAt(unit, index) === '(') index = behindBracket(unit, index, to);
    const group = unit.groupFrom.get(index);
    if (group?.finite && !isBareParticiple(unit, group)) return false;
  }
  return true;
}

function behindBracket(unit: Unit, open: number, to: number): number {
  for (let index = open; index < to; index++) if (wordAt(unit, index) === ')') return index;
  return open;
}

/** “Hugh Hill, [a doctor at the clinic], who …, said”: not the subject yet, a comma and a name stand before it. */
function isAsideItself(unit: Unit, party: Party, comma: number): boolean {
  const { from } = party;
  if (opensSeveral(unit, party, comma)) return true;
  if (!isComma(unit, from - 1)) return false;
  const before = unit.phraseTo.get(from - 1);
  return (
    before !== undefined &&
    unit.tokens[before.head]!.pos === 'PROPN' &&
    /^(?:an?|the|who|\d+)$/.test(wordAt(unit, from))
  );
}
