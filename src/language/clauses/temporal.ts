import type { Token } from '../../schemas/sentence.js';
import type { Nominal } from './clause.js';

const timeWords = new Set(
  `second minute hour day week weekend month quarter year decade century morning afternoon evening night midnight noon time today yesterday tomorrow tonight
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

/** “last week”, “Friday night”, “two years”, “2018”: a noun phrase that says when or for how long. */
export function isTemporal(tokens: readonly Token[], { start, head }: Nominal): boolean {
  const word = tokens[head]!.text.toLowerCase();
  if (timeWords.has(word) || timeWords.has(word.replace(/s$/, '')))
    return !/^(?:may|march)$/.test(word) || tokens[head]!.pos === 'PROPN';
  if (/^[ap]\.?m\.?$/.test(word) && /^\d/.test(tokens[head - 1]?.text ?? '')) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(word) || /^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/.test(word)) return true;
  return head > start && tokens[head]!.pos === 'NUM' && timeWords.has(tokens[head - 1]!.text.toLowerCase());
}
