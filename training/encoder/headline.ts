/** Function words that headlines in title case leave small. */
const SMALL = new Set(
  'a an the and but or nor of in on at by to for from with as vs over into up out off per via is be'.split(' '),
);

/** A sentence's words as a headline in title case has them, without the full stop: “Thousands of Demonstrators Have Marched through London”. */
export function asHeadline(forms: readonly string[]): string[] {
  const words = forms.at(-1) === '.' ? forms.slice(0, -1) : forms;
  return words.map((word, index) =>
    index > 0 && SMALL.has(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  );
}
