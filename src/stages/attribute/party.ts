import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import { type Unit, wordAt } from './unit.js';

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
export const STEPS = 8;

export function isListed(unit: Unit, { head, start }: NounPhrase): boolean {
  return unit.tokens[head]!.pos === 'PROPN' && !isTimely(wordAt(unit, head)) && !/^\d/.test(wordAt(unit, start));
}

/** “the panel’s top [Democrat]”: one of a group, and not the group. */
export function isMember(word: string): boolean {
  return /^(?:communist|conservative|democrat|green|independent|liberal|libertarian|nationalist|republican|socialist)$/.test(
    word,
  );
}

/** Names of days and months and words like them, which no source is. */
export function isTimely(word: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|day|time|moment|statement|interview|speech|conference|briefing|post|tweet|letter|call|email|text|message|press|hearing|rally|meeting|event|debate|remarks|release)s?$|^\d+(?:st|nd|rd|th)?$/.test(
    word,
  );
}

/** “Lee and Kim”, “the boards”, “police” */
export function isSeveral({ unit, head, joint }: Party): boolean {
  const { pos, text } = unit.tokens[head]!;
  return joint !== undefined || (pos === 'NOUN' && /[^s]s$/.test(text)) || /^(?:people|police)$/.test(text);
}
