/** Words whose answers are kept at most. */
const MOST = 20_000;
/** Code units of the words whose answers are kept, and of those that V8 cuts out as they are: with a longer one it would keep the whole text. */
const LONGEST = 40;
const SHORT = 12;

/** The same test of a word, which remembers its answers: most words come again and again. */
export function perWord(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length > LONGEST) return test(word);
    let answer = known.get(word);
    if (answer === undefined) {
      answer = test(word);
      if (known.size >= MOST) known.clear();
      known.set(word.length > SHORT ? copied(word) : word, answer);
    }
    return answer;
  };
}

function copied(word: string): string {
  return ` ${word}`.slice(1);
}
