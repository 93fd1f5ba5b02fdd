/** Words whose answers are kept at most. */
const MOST = 20_000;
/** Code units of the words whose answers are kept: of a longer one, V8 would keep the whole text that it was cut from. */
const LONGEST = 12;

/** The same test of a word, which remembers its answers: most words come again and again. */
export function perWord(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length > LONGEST) return test(word);
    let answer = known.get(word);
    if (answer === undefined) {
      answer = test(word);
      if (known.size >= MOST) known.clear();
      known.set(word, answer);
    }
    return answer;
  };
}
