/** Most words that are remembered at once. */
const MOST_WORDS = 50_000;

/** Gives the same word as one string, whoever asks: a text of megabytes has millions of tokens but few words. */
export function sharedWords(): (word: string) => string {
  const words = new Map<string, string>();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, word);
    return word;
  };
}
