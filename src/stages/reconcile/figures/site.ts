import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Phrases } from '../../../language/phrases.js';
import type { Token } from '../../../schemas/sentence.js';
import { governingVerb, nounPhraseAt, subjectOf, tokenAt } from '../syntax.js';

/** Where a figure stands in its sentence. */
export interface Site {
  readonly phrase: NounPhrase;
  readonly verb: VerbGroup | null;
  readonly subject: NounPhrase | null;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

export function siteOf(phrases: Phrases, mention: { readonly start: number; readonly end: number }): Site {
  const { tokens } = phrases;
  const first = tokenAt(tokens, mention.start);
  const last = Math.max(first, tokenAt(tokens, mention.end - 1));
  const phrase = nounPhraseAt(phrases, last) ??
    nounPhraseAt(phrases, first) ?? { start: first, end: last + 1, head: last };
  const verb = governingVerb(phrases, phrase);
  const subject = verb !== null && verb.end <= phrase.start ? subjectOf(phrases, verb) : null;
  return { phrase, verb, subject, tokens, first, last };
}

/** From the verb to the figure with its noun: what a reader has to see. */
export function stretchOf(tokens: readonly Token[], { phrase, verb, subject }: Site): { start: number; end: number } {
  const starts = [phrase.start, verb?.start ?? phrase.start, subject?.start ?? phrase.start];
  const ends = [phrase.end, verb?.end ?? phrase.end];
  return { start: tokens[Math.min(...starts)]!.start, end: tokens[Math.max(...ends) - 1]!.end };
}
