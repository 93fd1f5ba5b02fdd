import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { type Phrases, phrasesOf } from '../../language/phrases.js';
import { reportingCue } from '../../language/reporting.js';
import type { Sentence, Token } from '../../schemas/sentence.js';
import { recently } from '../../text/recent.js';
import { firstPassing } from '../../text/sorted.js';

/** The phrases of a sentence. Those worked out of late are kept: all of a large corpus take more room than its records. */
export const syntaxOf: (sentence: Sentence) => Phrases = recently(
  (sentence: Sentence) => phrasesOf(sentence.tokens),
  ({ tokens }) => tokens.length,
);

/** Index of the first token that ends after `offset`; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstPassing(tokens, ({ end }) => end > offset);
}

/** The noun phrase that holds the token, or null. */
export function nounPhraseAt({ nounPhrases }: Phrases, token: number): NounPhrase | null {
  return nounPhrases.find(({ start, end }) => start <= token && token < end) ?? null;
}

/** Most tokens between a phrase and the verb that it belongs to. */
const REACH = 14;

/**
 * The verb that a noun phrase belongs to: the one it is the object of, or else the one it is the subject of.
 *
 *     … after a ferry sank, killing at least 17 people, and 31 others were rescued
 *                           ^^^^^^^ ---------------        --------- ^^^^^^^^^^^^
 */
export function governingVerb(
  phrases: Phrases,
  phrase: { readonly start: number; readonly end: number },
): VerbGroup | null {
  const before = phrases.verbGroups.findLast((verb) => verb.end <= phrase.start);
  const after = phrases.verbGroups.find((verb) => verb.start >= phrase.end);
  const governs = before !== undefined && isConnected(phrases.tokens, before.end, phrase.start);
  const follows = after !== undefined && isConnected(phrases.tokens, phrase.end, after.start) && !isTo(after);
  if (governs && !(follows && isReporting(phrases.tokens, before))) return before;
  return follows ? after : null;
}

function isTo(verb: VerbGroup): boolean {
  return verb.infinitive;
}

function isReporting(tokens: readonly Token[], verb: VerbGroup): boolean {
  return reportingCue(tokens[verb.head]!.text) !== undefined;
}

/** No mark and no word that opens another clause lies between. */
function isConnected(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at++) {
    const { text, pos } = tokens[at]!;
    if (/^[,;:.!?–—"“”()]$/.test(text)) return false;
    if (
      pos === 'SCONJ' ||
      (pos === 'CCONJ' && /^but$/i.test(text)) ||
      /^(?:who|which|that|while|after|before|when|because)$/i.test(text)
    )
      return false;
  }
  return true;
}

/** The noun phrase right before a verb, as its subject; over a relative pronoun to what it stands for. */
export function subjectOf(phrases: Phrases, verb: VerbGroup): NounPhrase | null {
  const { tokens, nounPhrases } = phrases;
  let end = verb.start;
  while (end > 0 && (tokens[end - 1]!.pos === 'ADV' || isRelative(tokens[end - 1]!))) end--;
  const last = nounPhrases.findLast((phrase) => phrase.end <= end);
  if (last === undefined || !isConnected(tokens, last.end, end)) return null;
  return end < verb.start && isRelative(tokens[end]!) ? last : innermost(phrases, last);
}

function isRelative({ text }: Token): boolean {
  return /^(?:who|which|that)$/i.test(text);
}

/** “the death toll from the sinking”: the phrase that those with a preposition behind it belong to. */
function innermost({ tokens, nounPhrases }: Phrases, phrase: NounPhrase): NounPhrase {
  let current = phrase;
  for (;;) {
    const before = nounPhrases.findLast(({ end }) => end <= current.start);
    const between = before === undefined ? -1 : current.start - before.end;
    if (
      before === undefined ||
      between !== 1 ||
      !/^(?:of|in|from|to|for|between|at)$/i.test(tokens[current.start - 1]!.text)
    )
      return current;
    current = before;
  }
}
