/** Words whose answers are kept at most. */
const MOST = 20_000;
/** Code units of the words whose answers are kept, and of those that V8 cuts out as they are: with a longer one it would keep the whole text. */
const LONGEST = 40;
const SHORT = 12;

/** `ask`, which remembers its answers: most words come again and again. */
export function perWord<Answer extends object>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer !== undefined) return answer;
    if (word.length > LONGEST) return ask(word);
    const own = word.length > SHORT ? copied(word) : word;
    answer = ask(own);
    if (known.size >= MOST) known.clear();
    known.set(own, answer);
    return answer;
  };
}

function copied(word: string): string {
  return ` ${word}`.slice(1);
}
