/** Words, names and frames for articles of any length in which no two sentences need be the same. */
const people = ['Ann Ferris', 'Bob Marsh', 'Clara Voss', 'Daniel Okoye', 'Elena Petrova', 'Farid Haddad', 'Grace Lin'];
const places = ['Dover', 'Lagos', 'Oslo', 'Lima', 'Ankara', 'Seoul', 'Boston', 'Vienna'];
const things = ['ferry', 'harbour', 'bridge', 'treaty', 'factory', 'railway', 'hospital', 'budget'];
const frames = [
  (p: string, l: string, t: string, n: number) =>
    `“The ${t} in ${l} will open in ${n} days,” ${p} said on 4 March 2024.`,
  (p: string, l: string, t: string, n: number) => `${p} told reporters in ${l} that ${n} people had left the ${t}.`,
  (p: string, l: string, t: string, n: number) => `The ${t} of ${l} cost $${n} million, according to ${p}.`,
  (p: string, l: string, t: string, n: number) =>
    `At least ${n} workers at the ${t} in ${l} did not meet ${p} last week.`,
];

/** An article of about `length` code units, the same for the same `seed`. */
export function article(length: number, seed: number): string {
  let state = seed * 2654435761 + 1;
  const next = (below: number): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  let text = '';
  for (let number = 1; text.length < length; number++) {
    const sentence = frames[next(frames.length)]!(
      people[next(people.length)]!,
      places[next(places.length)]!,
      things[next(things.length)]!,
      next(100_000),
    );
    text += `${sentence}${number % 5 === 0 ? '\n\n' : ' '}`;
  }
  return text;
}
