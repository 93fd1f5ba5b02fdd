/** Determiners and pronouns that turn what is said of them into its negation: “no factories would close”. */
const negativeWords: ReadonlySet<string> = new Set([
  'no',
  'neither',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'nor',
  'no-one',
  'noone',
]);
/** Adverbs that negate the verb that they stand by. */
const negativeAdverbs: ReadonlySet<string> = new Set([
  'not',
  'never',
  'hardly',
  'scarcely',
  'barely',
  'rarely',
  'seldom',
  'no',
  'neither',
  'nor',
  "n't",
  'n’t',
]);

/** Whether a noun phrase of these words (lower case) is a negative one: “no evidence”, “not one school”, “none of them”. */
export function isNegativePhrase(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (first === 'no' && (second === 'longer' || second === 'doubt')) return false;
  return negativeWords.has(first) || (first === 'not' && (second === 'one' || second === 'a' || second === 'any'));
}

export function isNegativeAdverb(word: string): boolean {
  return negativeAdverbs.has(word);
}
