import { beginsCue, isIdiomNoun, reportingAdjective } from '../../language/reporting.js';
import type { Token } from '../../schemas/sentence.js';
import { idiomNoun } from './idiom.js';
import type { Unit } from './unit.js';

/** Whether a word of the unit can be a cue at all: a quick look before the phrases are found. */
export function mayReport({ words }: Unit): boolean {
  return words.some((token, at) => {
    if (/^(?:according|heard|words|polls?|polling|surveys?|estimates?)$/i.test(token.text)) return true;
    if (isIdiomNoun(idiomNoun(token))) return true;
    if (noCue.has(token.pos) || isNoun(token, words[at - 1])) return false;
    return beginsCue(token.text) || reportingAdjective(token.text) !== undefined;
  });
}

/** What no cue begins with. */
const noCue: ReadonlySet<Token['pos']> = new Set(['CCONJ', 'DET', 'NUM', 'PRON', 'PROPN', 'PUNCT']);

/** “the [report]”, “his [claims]”: a noun by its tag, and by the word before it. A tag alone may be wrong. */
function isNoun({ pos }: Token, before: Token | undefined): boolean {
  if (pos !== 'NOUN' || before === undefined) return false;
  return before.pos === 'DET' || /^(?:ADJ|ADP|NUM)$/.test(before.pos) || possessive.test(before.text);
}

const possessive = /^(?:his|her|its|their|my|our|your|['’]s)$/i;
