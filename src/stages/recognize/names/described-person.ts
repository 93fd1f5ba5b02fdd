import { isCollective } from '../../../language/names/demonym-nouns.js';
import type { Line } from './line.js';

/** Tokens `from` to `to`, from the article to the noun. */
export interface DescribedPerson {
  readonly from: number;
  readonly to: number;
}

/** Tokens from the article to the noun at most. */
const LONGEST = 7;

/**
 * A person called by where they are from or by their party: the noun is the head of a definite phrase in the singular.
 *
 *     The Florida Republican spoke. The Uruguayan, 23, did not. The Russian army stayed
 *     ^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^
 */
export function describedPersonAt(line: Line, noun: number): DescribedPerson | null {
  const { known, tokens, words } = line;
  if (!known[noun]!.demonym || line.casing !== 'sentence' || !endsPhrase(line, noun)) return null;
  if (isCollective(words[noun]!) && !isAged(words, noun + 1)) return null;
  if (/^(?:amod|compound|flat|nmod:desc)/.test(tokens[noun]!.relation ?? '')) return null;
  for (let at = noun - 1; at >= 0 && at >= noun - LONGEST; at--) {
    if (/^(?:the|this|that)$/i.test(words[at]!))
      return isModified(line, at + 1, noun) ? { from: at, to: noun + 1 } : null;
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[at]!.pos) && words[at] !== '-') return null;
  }
  return null;
}

/** No noun or further adjective follows: “the Russian army”, “the Russian and Ukrainian presidents”, “the Republican-led House”. */
function endsPhrase({ known, tokens, words }: Line, noun: number): boolean {
  const next = tokens[noun + 1];
  if (next === undefined) return true;
  if (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(next.pos) || /^[-‑–/]/.test(next.text)) return false;
  return !(/^(?:,|and|or)$/.test(words[noun + 1]!) && known[noun + 2]?.demonym === true);
}

/** “The Uruguayan, 23,” */
function isAged(words: readonly string[], at: number): boolean {
  return words[at] === ',' && /^[1-9]\d$/.test(words[at + 1] ?? '') && /^[,.;]$/.test(words[at + 2] ?? '');
}

/** Small words before the noun, and places: in “the North Pole”, none. */
function isModified(line: Line, from: number, noun: number): boolean {
  for (let at = from; at < noun; ) {
    const match = line.lexicon(at);
    if (match !== null && /^(?:city|group|region|state)$/.test(match.kind) && at + match.length <= noun + 1)
      at += match.length;
    else if (line.word(at).capital) return false;
    else at++;
  }
  return true;
}
