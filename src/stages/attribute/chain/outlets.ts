import { looksLikeOutlet } from '../../../language/outlets.js';
import type { Party } from '../party.js';
import { type Unit, wordAt } from '../unit.js';

/** Nouns for what publishes: “the newspaper”, “state television”. */
const publishing = new Set(
  'agency broadcaster channel daily gazette journal magazine media network newspaper newswire newsletter outlet outlets paper podcast press programme radio show station tabloid television tv website weekly wire'.split(
    ' ',
  ),
);

/** Whether the word is a noun for what publishes. */
export function isPublishing(word: string): boolean {
  return publishing.has(word);
}

/** The names that a document itself calls newspapers, broadcasters or agencies: “state news agency Perwarta”. */
export function namedOutlets(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const unit of units) {
    for (const phrase of unit.nounPhrases) {
      const kind = unit.tokens
        .slice(phrase.start, phrase.end)
        .findLastIndex(({ text }) => publishing.has(text.toLowerCase()));
      const name = kind < 0 ? '' : nameIn(unit, phrase.start + kind + 1, phrase.end);
      if (name !== '') names.add(name);
    }
  }
  return names;
}

/** Whether the party is a newspaper, a broadcaster, an agency: one that passes on what others say. */
export function isOutlet({ unit, from, to, head }: Party, named: ReadonlySet<string>): boolean {
  if (publishing.has(wordAt(unit, head))) return true;
  const phrase = unit.phraseTo.get(head + 1);
  const name = nameIn(unit, phrase?.start ?? from, Math.min(to, head + 1));
  return name !== '' && (named.has(name) || looksLikeOutlet(name));
}

/** The capitalised words that end the stretch of tokens. */
function nameIn(unit: Unit, from: number, to: number): string {
  let start = to;
  while (start > from && /^(?:\p{Lu}|\p{N}|[-–&])/u.test(unit.tokens[start - 1]!.text)) start--;
  return unit.tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
}
