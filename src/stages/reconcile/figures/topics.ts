import { idiomClass } from '../../../language/idioms.js';
import { lightVerbs, measureNouns, stateWords } from '../../../language/measures.js';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Phrases } from '../../../language/phrases.js';
import { nominalClass, nounClass, verbClass } from '../../../language/synonyms.js';
import type { Token } from '../../../schemas/sentence.js';
import { directionOf } from './limits.js';
import type { Site } from './site.js';
import { countedOf } from './units.js';

/**
 * What a figure measures: a noun of measure beside it, or what the verb says, what is said of those counted, and the
 * nouns that it belongs to.
 *
 *     The death toll rose to 17 · killing at least 17 people · a fine of 3 million euros · a 6.1-magnitude quake
 *         ^^^^^                   ^^^^^^^                        ^^^^                           ^^^^^^^^^
 */
export function topicsOf(phrases: Phrases, site: Site): Set<string> {
  const { tokens } = phrases;
  const near = [...nounsBeside(phrases, site), ...measureBefore(tokens, site)];
  const measure = near.find((lemma) => measureNouns.has(lemma) || nominalClass(lemma) === 'die');
  if (measure !== undefined) return new Set([measureOf(tokens, site, measure)]);
  const topics = new Set<string>();
  const state = stateOf(tokens, site);
  if (state !== null) topics.add(state);
  const lemma = site.verb?.lemma ?? null;
  const counted = countedOf(site);
  const harm = harmOf(tokens, site);
  if (harm !== null) return new Set([harm]);
  if (lemma !== null && !lightVerbs.has(lemma) && state === null) topics.add(verbClass(lemma, counted));
  for (const noun of near) topics.add(nominalClass(noun) ?? (noun === 'missing' ? noun : nounClass(noun)));
  for (const topic of notTopics) topics.delete(topic);
  return topics.has('attend') || topics.has('crowd') ? new Set(['march']) : topics;
}

/** Inflation but of some prices: no figure of all inflation. */
const partial = /^(?:core|underlying|food|energy|services?|wage|producer|wholesale|house|housing|import)$/;

function measureOf(tokens: readonly Token[], site: Site, measure: string): string {
  if (isInflation(tokens, site, measure)) return 'inflation';
  if (measure !== 'inflation') return nominalClass(measure) ?? measure;
  const at = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === measure);
  const before = tokens[at - 1]?.lemma.toLowerCase() ?? '';
  return partial.test(before) ? `${before} inflation` : measure;
}

/** “Consumer prices rose 3%”, “prices were 3 percent higher”: all prices, by a share. */
function isInflation(tokens: readonly Token[], { subject, verb, last }: Site, measure: string): boolean {
  if (measure !== 'price' || subject === null || verb === null || directionOf(verb.lemma) < 0) return false;
  const named = tokens.slice(subject.start, subject.end).map(({ lemma }) => lemma.toLowerCase());
  const isShare = /^(?:%|percent|cent)$/.test(tokens[last]!.text);
  const isHigher = directionOf(verb.lemma) > 0 || tokens[last + 1]?.text === 'higher';
  return isShare && isHigher && /^(?:consumer )?price$/.test(named.join(' '));
}

const harmNouns: ReadonlyMap<string, string> = new Map([
  ['life', 'die'],
  ['burn', 'injure'],
  ['injury', 'injure'],
  ['wound', 'injure'],
  ['fracture', 'injure'],
]);

/** “Two people lost their lives”, “73 people suffered burns”, “19 people sought treatment”: told by the noun behind the verb. */
export function harmOf(tokens: readonly Token[], { verb, phrase }: Site): string | null {
  if (verb === null || verb.start < phrase.end) return null;
  const behind = tokens.slice(verb.end, verb.end + HARM_REACH).find(({ pos }) => pos === 'NOUN' || pos === 'PUNCT');
  const noun = behind?.lemma.toLowerCase() ?? '';
  const idiom = idiomClass(verb.lemma, noun);
  if (idiom?.undergone === true) return idiom.event;
  if (!/^(?:lose|suffer|sustain|receive)$/.test(verb.lemma)) return null;
  const harm = harmNouns.get(noun) ?? null;
  return harm === 'die' && verb.lemma !== 'lose' ? null : harm;
}

/** Tokens behind a verb among which its noun stands: “suffered serious burns”. */
const HARM_REACH = 4;

const notTopics = ['ask', 'demand', 'offer', 'person', 'number', 'total', 'cent', 'percent'];

/** “A magnitude 6.4 earthquake”, “a price of $3”: the measure right before the number. */
function measureBefore(tokens: readonly Token[], { first }: Site): string[] {
  const before = tokens[first - 1]?.lemma.toLowerCase() ?? '';
  return measureNouns.has(before) ? [before] : [];
}

/** The nouns that a figure hangs on: before “of”, next to it in its phrase, and its subject where the verb says nothing. */
export function nounsBeside(phrases: Phrases, site: Site): string[] {
  const { tokens, nounPhrases } = phrases;
  const { phrase, subject, verb, first, last } = site;
  const found: string[] = [];
  for (let at = phrase.start; at < phrase.end; at++) {
    if ((at < first || at > last) && tokens[at]!.pos === 'NOUN') found.push(tokens[at]!.lemma.toLowerCase());
  }
  // A hyphen may tie the measure to the number inside the mention: “6.1-magnitude”, “eight-year sentence”.
  for (let at = first; at <= last; at++) {
    const lemma = tokens[at]?.lemma.toLowerCase() ?? '';
    if (measureNouns.has(lemma) || (tokens[at]?.pos === 'NOUN' && nominalClass(lemma) !== null)) found.push(lemma);
  }
  const owner = nounPhrases.findLast(({ end }) => end === phrase.start - 1);
  if (
    owner !== undefined &&
    /^(?:of|in|to|from|at|with)$/i.test(tokens[phrase.start - 1]!.text) &&
    tokens[owner.head]!.pos === 'NOUN'
  ) {
    found.push(tokens[owner.head]!.lemma.toLowerCase());
  }
  const part = nounPhrases.find(({ start }) => start === phrase.end + 1);
  if (part !== undefined && tokens[phrase.end]!.text.toLowerCase() === 'of' && tokens[part.head]!.pos === 'NOUN') {
    found.push(tokens[part.head]!.lemma.toLowerCase());
  }
  const isLight = verb === null || lightVerbs.has(verb.lemma);
  if (isLight && subject !== null) found.push(...nounsOfSubject(tokens, subject, verb));
  return found;
}

/** The subject's noun; of “the number of dead” what is numbered. */
function nounsOfSubject(tokens: readonly Token[], subject: NounPhrase, verb: VerbGroup | null): string[] {
  const head = tokens[subject.head]!;
  const lemma = head.lemma.toLowerCase();
  // A lone noun that opens the sentence may pass for a name, and “fine” for an adjective.
  if (head.pos !== 'NOUN' && !measureNouns.has(lemma) && nominalClass(lemma) === null) return [];
  if (!/^(?:number|total|count|figure|tally)$/.test(lemma)) return [lemma];
  const behind = tokens.slice(subject.end, verb?.start ?? subject.end).map(({ text }) => text.toLowerCase());
  return behind.flatMap((word) => nounOfState.get(stateWords.get(word) ?? '') ?? []);
}

/** A noun for each state, so that the number of dead is a toll. */
const nounOfState: ReadonlyMap<string, string> = new Map([
  ['die', 'toll'],
  ['injure', 'injury'],
  ['missing', 'missing'],
  ['arrest', 'arrest'],
  ['rescue', 'rescue'],
]);

/** “12 dead”, “five people still missing”, “63 people on board”: the word right behind the noun, or within it. */
function stateOf(tokens: readonly Token[], { phrase, verb }: Site): string | null {
  const end = Math.min(tokens.length, Math.max(phrase.end, verb?.end ?? 0) + 3);
  for (let at = phrase.start; at < end; at++) {
    const { text } = tokens[at]!;
    if (at >= phrase.end && /^[,;:.]$/.test(text)) return null;
    const state = stateWords.get(text.toLowerCase());
    if (state !== undefined) return state;
  }
  return null;
}
