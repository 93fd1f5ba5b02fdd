import type { Token } from '../schemas/sentence.js';
import { chunkNounPhrases, isGenitive, type NounPhrase } from './phrases/noun-phrases.js';
import { retag } from './phrases/tags.js';
import { chunkVerbGroups, type VerbGroup } from './phrases/verb-groups.js';

/** Noun phrases and verb groups of a sentence; `tokens` are its tokens with doubtful tags mended. */
export interface Phrases {
  readonly tokens: readonly Token[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
}

/** The shallow syntax of the tokens of one sentence, in linear time. */
export function phrasesOf(tokens: readonly Token[]): Phrases {
  return phrasesIn(retag(tokens));
}

/** The same for tokens whose tags are mended already. */
export function phrasesIn(mended: readonly Token[]): Phrases {
  return { tokens: mended, nounPhrases: chunkNounPhrases(mended), verbGroups: chunkVerbGroups(mended) };
}

/** The base noun phrases of the tokens of one sentence, as half-open ranges of token indexes. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  return chunkNounPhrases(retag(tokens));
}

/** The verb groups of the tokens of one sentence, as half-open ranges of token indexes. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  return chunkVerbGroups(retag(tokens));
}

/**
 * `phrase` with the prepositional phrases with “of” that follow it; the head stays.
 *
 *     the captain of the ferry of the Mutiara Lines
 *     ^^^^^^^^^^^ -> ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function extendedNounPhrase(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): NounPhrase {
  const index = phrases.indexOf(phrase);
  let end = phrase.end;
  for (let at = index + 1; index >= 0 && at < phrases.length; at++) {
    const next = phrases[at]!;
    if (next.start !== end + 1 || tokens[end]!.text.toLowerCase() !== 'of') break;
    end = next.end;
  }
  return { ...phrase, end };
}

/** A noun phrase and the one between commas that says who or what it is; `end` is behind the closing comma, if any. */
export interface Apposition {
  readonly phrase: NounPhrase;
  readonly apposed: NounPhrase;
  readonly end: number;
}

/**
 * Pairs of noun phrases of which the second stands in apposition to the first.
 *
 *     The ferry's captain, Jonas Lim, had been arrested.
 *     ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^
 */
export function appositions(tokens: readonly Token[], phrases: readonly NounPhrase[]): Apposition[] {
  return phrases.flatMap((phrase) => {
    const wide = extendedNounPhrase(tokens, phrases, phrase);
    if (tokens[wide.end]?.text !== ',' || isFronted(tokens, phrase)) return [];
    const apposed = phrases.find((other) => other.start === wide.end + 1);
    if (apposed === undefined || !standsApart(tokens, phrase, apposed)) return [];
    const end = closedAt(tokens, phrases, apposed);
    return end === null ? [] : [{ phrase, apposed, end }];
  });
}

/** “In [Paris], the president …”: the comma ends the phrase that opens the sentence. */
function isFronted(tokens: readonly Token[], { start }: NounPhrase): boolean {
  return start === 1 && tokens[0]!.pos === 'ADP';
}

/** One is a name and the other a description, or an age (“Noor Adila, 34, …”). */
function standsApart(tokens: readonly Token[], phrase: NounPhrase, apposed: NounPhrase): boolean {
  const named = tokens[phrase.head]!.pos === 'PROPN';
  const second = tokens[apposed.head]!;
  if (second.pos === 'NUM') return named && apposed.end - apposed.start === 1;
  if (second.pos === 'PRON') return false;
  return (
    named !== (second.pos === 'PROPN') ||
    isGenitive(tokens[apposed.start + 1] ?? second) ||
    /^(?:a|an|the)$/i.test(tokens[apposed.start]!.text)
  );
}

/** Where the apposition ends: behind a comma within a few words, or at the end of the sentence; null where it runs on. */
function closedAt(tokens: readonly Token[], phrases: readonly NounPhrase[], apposed: NounPhrase): number | null {
  let at = extendedNounPhrase(tokens, phrases, apposed).end;
  for (let step = 0; step < REACH && at < tokens.length; step++, at++) {
    const { text, pos } = tokens[at]!;
    if (text === ',') return at + 1;
    if (/^[.;:!?”"]$/.test(text)) return at;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ') return null;
  }
  return at === tokens.length ? at : null;
}

/** Words that an apposition may have behind its base noun phrase: “a professor at Ewha Womans University in Seoul”. */
const REACH = 12;
