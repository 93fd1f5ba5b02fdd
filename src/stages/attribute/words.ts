import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import type { Token } from '../../schemas/sentence.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';

/** The first token from `from` on that is no adverb. */
export function behindAdverbs({ tokens }: Unit, from: number): number {
  let at = from;
  while (tokens[at]?.pos === 'ADV') at++;
  return at;
}

/** The first of the adverbs right before the token `to`; `to` where there is none. */
export function beforeAdverbs({ tokens }: Unit, to: number): number {
  let at = to;
  while (tokens[at - 1]?.pos === 'ADV') at--;
  return at;
}

/** “would leave”, “had left”: what is said about the future or the past of the one who speaks. */
export function isShifted({ modal, aspect, tense }: VerbGroup): boolean {
  return (modal !== null && /^(?:would|could|might|should)$/.test(modal)) || (tense === 'past' && aspect !== 'simple');
}

/** The verb group that holds the token. */
export function groupAt({ verbGroups }: Unit, token: number): VerbGroup | undefined {
  return verbGroups.find((group) => isIn(group, token));
}

/** The noun phrase that holds the token. */
export function phraseAt({ nounPhrases }: Unit, token: number): NounPhrase | undefined {
  return nounPhrases.find((phrase) => isIn(phrase, token));
}

/** “according to”, “in the words of”: the words at `at` that credit a sentence to whom they lead in; null where none do. */
export function creditAt(unit: Unit, at: number): { readonly to: number; readonly lemma: string } | null {
  const credit = credits.find(({ words }) => words.every((word, index) => wordAt(unit, at + index) === word));
  if (credit === undefined) return null;
  const to = at + credit.words.length;
  return { to: wordAt(unit, to) === 'even' ? to + 1 : to, lemma: credit.lemma };
}

const credits = ['according to', 'in the words of'].map((lemma) => ({ lemma, words: lemma.split(' ') }));

/** Whether the token is one of the group or phrase. */
export function isIn({ start, end }: { readonly start: number; readonly end: number }, token: number): boolean {
  return start <= token && token < end;
}

/** Tokens in brackets at most. */
const BRACKETED = 12;

/** Where the bracket opens that the token at `close` closes; null where that is none. */
export function bracketBefore({ tokens }: Unit, close: number): number | null {
  if (tokens[close]?.text !== ')') return null;
  for (let at = close - 1; at >= 0 && at > close - BRACKETED; at--) if (tokens[at]!.text.startsWith('(')) return at;
  return null;
}

/** “pressed [Lind] to admit”, “got towns and [mills] to agree”: the verb whose object ends before the token `at`; null where none does. */
export function objectVerb(unit: Unit, at: number): Token | null {
  const last = unit.phraseTo.get(at);
  const joined = last !== undefined && unit.tokens[last.start - 1]?.pos === 'CCONJ';
  // “led [aides like Lind] to say”
  const like = last !== undefined && /^(?:like|including)$/.test(wordAt(unit, last.start - 1));
  const phrase = joined || like ? (unit.phraseTo.get(last.start - 1) ?? last) : last;
  // “gave [Lind] a chance to say”
  const hearer = phrase === undefined ? undefined : unit.phraseTo.get(phrase.start);
  const verb = phrase === undefined ? undefined : unit.tokens[(hearer ?? phrase).start - 1];
  return verb?.pos === 'VERB' ? verb : null;
}

/** “[led the board] to conclude”: what comes of it has happened, unlike what somebody is asked for. */
export function isMoved(unit: Unit, at: number): boolean {
  const verb = objectVerb(unit, at);
  return verb !== null && moving.test(verb.lemma.toLowerCase()) && /(?:ed|led|left|drove|ing)$/i.test(verb.text);
}

const moving = /^(?:cause|compel|drive|force|inspire|lead|leave|prompt|provoke|spur)$/;

/** “Lind Says Dam Leaked, [Blames Builder]”: a headline joins by a comma alone what one does, unlike “the dam, which leaks, worries him”. */
export function isHeadlined(unit: Unit, group: VerbGroup): boolean {
  if (unit.paragraph !== 0 || !isComma(unit, group.start - 1) || !isPlainPresent(group)) return false;
  return treeOf(unit).subjects[group.head] === null;
}

/** “says” */
export function isPlainPresent({ finite, tense, start, end }: VerbGroup): boolean {
  return finite && tense === 'present' && end - start === 1;
}
